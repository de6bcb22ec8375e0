#pragma once

#include <vector>

#include "hyper/catalogue/compiler/node.h"
#include "hyper/catalogue/compiler/records.h"

namespace hyper::catalogue::compiler {

/// Adds the exercise of `exercises/ID.toml` to `records`. Every value is checked by itself.
void read_exercise(const File& file, Records& records, Problems& problems);
/// Adds what `equipment.toml`, `sources.toml` or `swap.toml` holds.
void read_equipment(const File& file, Records& records, Problems& problems);
void read_sources(const File& file, Records& records, Problems& problems);
void read_swap(const File& file, Records& records, Problems& problems);

}  // namespace hyper::catalogue::compiler
