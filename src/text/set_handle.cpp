#include "hyper/text/set_handle.h"

#include <string>

#include "hyper/training/set.h"
#include "hyper/units/digits.h"

namespace hyper::text {
namespace {

constexpr std::size_t fewest_digits = 8;
constexpr std::size_t all_digits = 32;
constexpr std::string_view en_dash = "\xe2\x80\x93";

bool is_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::optional<int> small_number(std::string_view digits) {
    if (digits.empty() || digits.size() > 3) return std::nullopt;
    const auto number = whole_number(digits);
    if (!number || *number < 1 || *number > training::last_handle) return std::nullopt;
    return number;
}

std::optional<SetHandle> numbers(std::string_view word) {
    if (const auto one = small_number(word)) return SetHandle{*one, *one, {}, {}};
    for (const std::string_view dash : {std::string_view("-"), en_dash}) {
        const auto place = word.find(dash);
        if (place == std::string_view::npos) continue;
        const auto first = small_number(word.substr(0, place));
        const auto last = small_number(word.substr(place + dash.size()));
        if (first && last) return SetHandle{*first, *last, {}, {}};
    }
    return std::nullopt;
}

/// The hexadecimal digits of an id or of its beginning; nothing when the word is neither.
std::optional<std::string> id_digits(std::string_view word) {
    std::string digits;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool dash_belongs = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash_belongs && word[i] == '-') continue;
        if (dash_belongs || !is_hex(word[i])) return std::nullopt;
        digits += word[i];
    }
    if (digits.size() < fewest_digits || digits.size() > all_digits) return std::nullopt;
    return digits;
}

/// The id that begins with `digits` and goes on with `rest`.
Uuid filled(std::string digits, char rest) {
    digits.append(all_digits - digits.size(), rest);
    for (const std::size_t place : {8U, 13U, 18U, 23U}) digits.insert(place, 1, '-');
    for (char& c : digits)
        if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    return uuid_from(digits).value();
}

}  // namespace

std::optional<SetHandle> set_handle(std::string_view word) {
    if (const auto found = numbers(word)) return found;
    const auto digits = id_digits(word);
    if (!digits) return std::nullopt;
    return SetHandle{0, 0, filled(*digits, '0'), filled(*digits, 'f')};
}

}  // namespace hyper::text
