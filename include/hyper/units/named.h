#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace hyper {

/// The value of an enumeration whose names stand in the order of its values; nothing for a word
/// that is none of them.
template <typename Enum, std::size_t size>
[[nodiscard]] constexpr std::optional<Enum> named(const std::array<std::string_view, size>& names,
                                                  std::string_view word) {
    for (std::size_t i = 0; i < size; ++i)
        if (names.at(i) == word) return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace hyper
