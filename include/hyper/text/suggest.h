#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hyper::text {

/// Single-character insertions, deletions, replacements and swaps of neighbours that turn `a` into
/// `b` (optimal string alignment; Damerau 1964), in bytes.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The names that `word` may have been meant for, best first, at most three; none when nothing is
/// near. A third of the word may be wrong.
[[nodiscard]] std::vector<std::string> nearest(std::string_view word,
                                               std::span<const std::string> names);

}  // namespace hyper::text
