#include "hyper/catalogue/fold.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

#include "hyper/units/utf8.h"

namespace hyper::catalogue {
namespace {

bool is_dropped(const CodePoint& point) {
    constexpr std::int32_t apostrophe = 0x27, right_quote = 0x2019, degree = 0xb0;
    return point.code == apostrophe || point.code == right_quote || point.code == degree;
}

/// Only UTF-8, and nothing that names are compared without.
std::string comparable_part(std::string_view text) {
    std::string part;
    while (!text.empty()) {
        const auto point = take_code_point(text);
        if (!point.valid())
            part += ' ';
        else if (!is_dropped(point))
            part += point.bytes;
    }
    return part;
}

/// Composed (NFC) and case folded, without characters that nobody sees.
std::string lower_case(const std::string& text) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(
        static_cast<unsigned>(UTF8PROC_COMPOSE) | static_cast<unsigned>(UTF8PROC_STABLE) |
        static_cast<unsigned>(UTF8PROC_CASEFOLD) | static_cast<unsigned>(UTF8PROC_IGNORE));
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size < 0) return text;
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

void drop_plural(std::string& word) {
    std::size_t letters = 0;
    for (std::string_view rest = word; !rest.empty(); ++letters)
        static_cast<void>(take_code_point(rest));
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
    const std::string lower = lower_case(comparable_part(name));
    for (std::string_view rest = lower; !rest.empty();) {
        const auto point = take_code_point(rest);
        if (point.is_part_of_word())
            word += point.bytes;
        else
            end_word();
    }
    end_word();
    return result;
}

}  // namespace hyper::catalogue
