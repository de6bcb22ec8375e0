#pragma once

#include <string>

#include "hyper/catalogue/compiler/node.h"
#include "hyper/catalogue/compiler/records.h"

namespace hyper::catalogue::compiler {

/// Adds what coach.toml holds to `records`. Every number is checked by itself.
void read_coach(const Node& node, Records& records, Problems& problems);
/// Reports numbers, breaks and rules that are missing, or are there twice.
void check_coach(const Records& records, Problems& problems);
/// The definitions of the coach's numbers and sources in C++.
[[nodiscard]] std::string coach_text(const Records& records);

}  // namespace hyper::catalogue::compiler
