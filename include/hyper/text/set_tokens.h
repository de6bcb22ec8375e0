#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace hyper::text {

enum class TokenKind { number, word, times, comma, at, plus, minus, colon, other, end };

/// One token of a set line.
struct Token {
    TokenKind kind;
    std::string_view text;
    std::size_t start;
    bool glued;  ///< nothing stands between it and the token before
};

/// The tokens of `line`, closed by one of kind `end`.
[[nodiscard]] std::vector<Token> set_tokens(std::string_view line);

[[nodiscard]] constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace hyper::text
