#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace hyper {

/// The number that `digits` spell; nothing unless they are all digits and fit an int.
[[nodiscard]] inline std::optional<int> whole_number(std::string_view digits) {
    int value = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc() || stop != end || digits.front() == '-') return std::nullopt;
    return value;
}

}  // namespace hyper
