#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>

#include "hyper/text/parsed.h"

namespace hyper::text {

/// Reads "bench, 45 degree bench, band": ids of equipment. Each is an id, a name, an alias or a
/// part of one that means a single thing ("chair"); case, dashes and plural s do not matter.
/// "nothing" is the empty set. A problem names the nearest and all there is.
[[nodiscard]] Parsed<std::set<std::string>> parse_equipment(std::string_view list);
/// The same for words of a command line, with commas between the names or without.
[[nodiscard]] Parsed<std::set<std::string>> parse_equipment(std::span<const std::string> words);

}  // namespace hyper::text
