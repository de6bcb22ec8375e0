#pragma once

#include <string>
#include <string_view>

#include "hyper/catalogue/exercise.h"

// The documents of `guide --json`: one object each, `"schema": 1` first, a newline at the end.
namespace hyper::view {

/// {"schema","id","name","variation","aliases","muscles","setup",…,"variations","replacements",
/// "sources"}: the lists are those of `variation`; each entry of "variations" has its own.
[[nodiscard]] std::string guide_json(const catalogue::Exercise& exercise,
                                     const catalogue::Variation& variation);
/// {"schema","exercises":[{"id","name","summary","variations":[{"id","name","summary"}]}]}
[[nodiscard]] std::string guide_list_json();
/// {"schema","matches":[{"exercise","variation","section","text"}]}
[[nodiscard]] std::string guide_search_json(std::string_view words);

}  // namespace hyper::view
