#pragma once

#include <span>
#include <string>

#include "hyper/catalogue/compiler/node.h"

namespace hyper::catalogue::compiler {

/// What became of the data files: the C++ source, or what is wrong with them.
struct Compiled {
    std::string source;    ///< empty when there are problems
    std::string problems;  ///< one `file:line: sentence` a line
};

/// Compiles data files, told apart by the ends of their names: `exercises/ID.toml`,
/// `equipment.toml`, `sources.toml`, `swap.toml`, `conditions.toml`, `bands.toml`, `stats.toml`.
/// The reverse hyper comes first, then what replaces it in the order that it says, then the rest by
/// name.
[[nodiscard]] Compiled compile(std::span<const File> files);

}  // namespace hyper::catalogue::compiler
