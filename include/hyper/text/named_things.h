#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/text/parsed.h"

namespace hyper::text {

/// Something that people name: by its id, its name or another name.
struct NamedThing {
    std::string_view id;
    std::string_view name;
    std::span<const std::string_view> aliases;
};

/// Reads names with commas between them: ids of `things`. Each is an id, a name, an alias or a
/// beginning of one that means a single thing; case, dashes and plural s do not matter. "nothing"
/// is the empty set. A problem names the nearest, or all there is; it calls them `kind`.
[[nodiscard]] Parsed<std::set<std::string>> parse_names(std::string_view list,
                                                        std::span<const NamedThing> things,
                                                        std::string_view kind);

/// The same for words of a command line, where a name may have several words and the comma between
/// two names may be missing: "roman chair, band", "bench band".
[[nodiscard]] Parsed<std::set<std::string>> parse_names(std::span<const std::string> words,
                                                        std::span<const NamedThing> things,
                                                        std::string_view kind);

}  // namespace hyper::text
