#include "hyper/text/set_tokens.h"

namespace hyper::text {
namespace {

constexpr std::string_view multiplication_sign = "\xc3\x97";  // ×

constexpr bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool begins_word(char c) {
    return is_letter(c) || c == '#';
}
constexpr bool goes_on(char c) {
    return begins_word(c) || is_digit(c) || c == '-' || c == '_' || c == '.';
}

/// An x after a number stands for "times", whatever follows it.
std::size_t times_size(std::string_view rest, TokenKind before) {
    if (rest.starts_with(multiplication_sign)) return multiplication_sign.size();
    if (before == TokenKind::number && (rest.front() == 'x' || rest.front() == 'X')) return 1;
    return 0;
}

std::size_t number_size(std::string_view rest) {
    std::size_t size = 0;
    while (size < rest.size() && is_digit(rest[size])) ++size;
    if (size + 1 < rest.size() && rest[size] == '.' && is_digit(rest[size + 1])) {
        ++size;
        while (size < rest.size() && is_digit(rest[size])) ++size;
    }
    return size;
}

/// The body alone ends where help follows it: "bw-5kg" is three things and no band.
bool is_body_with_help(std::string_view rest) {
    return (rest.starts_with("bw-") || rest.starts_with("BW-")) && rest.size() > 3 &&
           is_digit(rest[3]);
}

/// A word ends where an amount's "s" or a unit is followed by a sign: "20kg-" is no word.
std::size_t word_size(std::string_view rest) {
    if (is_body_with_help(rest)) return 2;
    std::size_t size = 0;
    while (size < rest.size() && goes_on(rest[size])) {
        if (size > 0 && rest.substr(size).starts_with(multiplication_sign)) break;
        ++size;
    }
    return size;
}

TokenKind sign(char c) {
    switch (c) {
        case ',':
            return TokenKind::comma;
        case '@':
            return TokenKind::at;
        case '+':
            return TokenKind::plus;
        case '-':
            return TokenKind::minus;
        case ':':
            return TokenKind::colon;
        default:
            return TokenKind::other;
    }
}

}  // namespace

std::vector<Token> set_tokens(std::string_view line) {
    std::vector<Token> tokens;
    std::size_t at = 0;
    bool glued = false;
    const auto add = [&](TokenKind kind, std::size_t size) {
        tokens.push_back({kind, line.substr(at, size), at, glued});
        at += size;
        glued = true;
    };
    while (at < line.size()) {
        const std::string_view rest = line.substr(at);
        const TokenKind before = tokens.empty() ? TokenKind::end : tokens.back().kind;
        if (rest.front() == ' ' || rest.front() == '\t') {
            ++at;
            glued = false;
        } else if (const auto times = times_size(rest, before); times > 0) {
            add(TokenKind::times, times);
        } else if (is_digit(rest.front())) {
            add(TokenKind::number, number_size(rest));
        } else if (rest.front() == '.' && rest.size() > 1 && is_digit(rest[1])) {
            add(TokenKind::number, 1 + number_size(rest.substr(1)));
        } else if (begins_word(rest.front())) {
            add(TokenKind::word, word_size(rest));
        } else {
            add(sign(rest.front()), 1);
        }
    }
    tokens.push_back({TokenKind::end, line.substr(line.size()), line.size(), false});
    return tokens;
}

}  // namespace hyper::text
