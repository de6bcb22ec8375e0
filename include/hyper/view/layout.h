#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "hyper/view/style.h"

namespace hyper::view {

/// Columns that `text` takes on a terminal: wide characters two, combining ones none. `text` is
/// UTF-8 without control characters or colours.
[[nodiscard]] int display_width(std::string_view text);

/// `text` with every control character, DEL, C1 control, bidirectional control and byte that is no
/// UTF-8 replaced by a visible escape. Everything that came from outside is printed through this.
[[nodiscard]] std::string visible(std::string_view text);

/// The columns that text is set in: the style's width, but not beyond a comfortable measure.
[[nodiscard]] int measure(const Style& style);

[[nodiscard]] std::string spaces(int count);

/// `text` filled up with spaces to `width` columns on the right; as it is when it is wider.
[[nodiscard]] std::string padded(std::string_view text, int width);

/// `text` broken at spaces into lines of at most `width` columns; where it fits, not within
/// "3 × 12 @ 40 kg". A word that is longer is broken inside. An empty text is no line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, int width);

/// `text` as a block of lines, each ended by a newline, at most `width` columns wide: the first
/// line after `first`, the others after `rest` (indents, bullets, numbers).
[[nodiscard]] std::string block(std::string_view text, int width, std::string_view first,
                                std::string_view rest);

/// "TITLE · ASIDE" and a newline; what is aside stands below where both are too wide for a line.
[[nodiscard]] std::string headline(std::string_view title, std::string_view aside,
                                   const Style& style);

}  // namespace hyper::view
