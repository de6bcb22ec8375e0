#pragma once

#include "hyper/catalogue/compiler/node.h"
#include "hyper/catalogue/compiler/records.h"

namespace hyper::catalogue::compiler {

/// Adds the exercise that `exercises/ID.toml` holds to `records`. Every value is checked by itself.
void read_exercise(const Node& node, Records& records, Problems& problems);
/// Adds what the other file of that name holds.
void read_equipment(const Node& node, Records& records, Problems& problems);
void read_sources(const Node& node, Records& records, Problems& problems);
void read_swap(const Node& node, Records& records, Problems& problems);
void read_conditions(const Node& node, Records& records, Problems& problems);
void read_bands(const Node& node, Records& records, Problems& problems);
void read_stats(const Node& node, Records& records, Problems& problems);

}  // namespace hyper::catalogue::compiler
