#pragma once

#include <set>
#include <span>
#include <string>

#include "hyper/text/parsed.h"

namespace hyper::text {

/// Reads "glaucoma, blood pressure": ids of the catalogue's conditions, named as equipment is.
[[nodiscard]] Parsed<std::set<std::string>> parse_conditions(std::span<const std::string> words);

}  // namespace hyper::text
