#include "hyper/catalogue/fold.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace hyper::catalogue {
namespace {

const utf8proc_uint8_t* bytes_of(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

/// Calls `each` with every code point, -1 for a byte that is no UTF-8, and its bytes.
template <typename Function>
void each_code_point(std::string_view text, Function each) {
    while (!text.empty()) {
        utf8proc_int32_t code = -1;
        const auto read =
            utf8proc_iterate(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &code);
        const std::size_t size = read > 0 ? static_cast<std::size_t>(read) : 1;
        each(read > 0 ? code : -1, text.substr(0, size));
        text.remove_prefix(size);
    }
}

bool is_dropped(utf8proc_int32_t code) {
    constexpr utf8proc_int32_t apostrophe = 0x27, right_quote = 0x2019, degree = 0xb0;
    return code == apostrophe || code == right_quote || code == degree;
}

/// Only UTF-8, and nothing that names are compared without.
std::string comparable_part(std::string_view text) {
    std::string part;
    each_code_point(text, [&](utf8proc_int32_t code, std::string_view bytes) {
        if (code < 0)
            part += ' ';
        else if (!is_dropped(code))
            part += bytes;
    });
    return part;
}

/// Composed (NFC) and case folded, without characters that nobody sees.
std::string lower_case(const std::string& text) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(
        static_cast<unsigned>(UTF8PROC_COMPOSE) | static_cast<unsigned>(UTF8PROC_STABLE) |
        static_cast<unsigned>(UTF8PROC_CASEFOLD) | static_cast<unsigned>(UTF8PROC_IGNORE));
    const auto size =
        utf8proc_map(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size < 0) return text;
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

bool is_part_of_word(utf8proc_int32_t code) {
    return code >= 0 && utf8proc_category(code) >= UTF8PROC_CATEGORY_LU &&
           utf8proc_category(code) <= UTF8PROC_CATEGORY_NO;
}

void drop_plural(std::string& word) {
    std::size_t letters = 0;
    each_code_point(word, [&](utf8proc_int32_t, std::string_view) { ++letters; });
    if (letters > 3 && word.ends_with('s') && !word.ends_with("ss")) word.pop_back();
}

}  // namespace

std::string folded(std::string_view name) {
    std::string result;
    std::string word;
    const auto end_word = [&] {
        drop_plural(word);
        if (!result.empty() && !word.empty()) result += ' ';
        result += word;
        word.clear();
    };
    each_code_point(lower_case(comparable_part(name)),
                    [&](utf8proc_int32_t code, std::string_view bytes) {
                        if (is_part_of_word(code))
                            word += bytes;
                        else
                            end_word();
                    });
    end_word();
    return result;
}

}  // namespace hyper::catalogue
