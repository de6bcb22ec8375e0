#pragma once

#include <cstdint>
#include <string_view>

namespace hyper {

/// One character of a text, or one byte that is no UTF-8.
struct CodePoint {
    std::int32_t code = -1;  ///< -1 for a byte that is no UTF-8
    std::string_view bytes;

    [[nodiscard]] bool valid() const { return code >= 0; }
    /// Moves the cursor or changes what is around it instead of being seen: a control character, a
    /// line separator, a mark that turns the direction of writing.
    [[nodiscard]] bool is_control() const;
    /// A letter, a digit or a mark on one.
    [[nodiscard]] bool is_part_of_word() const;
    /// Columns on a terminal: 0, 1 or 2.
    [[nodiscard]] int columns() const;
};

/// Takes the first code point off `rest`, which must not be empty.
[[nodiscard]] CodePoint take_code_point(std::string_view& rest);

}  // namespace hyper
