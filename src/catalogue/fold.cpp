#include "hyper/catalogue/fold.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

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

std::string mapped(const std::string& text, unsigned form) {
    utf8proc_uint8_t* result = nullptr;
    const auto options = static_cast<utf8proc_option_t>(
        form | static_cast<unsigned>(UTF8PROC_STABLE) | static_cast<unsigned>(UTF8PROC_CASEFOLD) |
        static_cast<unsigned>(UTF8PROC_IGNORE));
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &result, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
    if (size < 0) return text;
    return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(size)};
}

/// Not every keyboard has them; marks of other scripts are letters of their own and stay.
std::string without_accents(std::string_view decomposed) {
    constexpr std::int32_t first_accent = 0x300, last_accent = 0x36f;
    std::string text;
    while (!decomposed.empty()) {
        const auto point = take_code_point(decomposed);
        if (point.code < first_accent || point.code > last_accent) text += point.bytes;
    }
    return text;
}

/// Case folded, without accents and without characters that nobody sees, composed (NFC).
std::string lower_case(const std::string& text) {
    return mapped(without_accents(mapped(text, static_cast<unsigned>(UTF8PROC_DECOMPOSE))),
                  static_cast<unsigned>(UTF8PROC_COMPOSE));
}

void drop_plural(std::string& word) {
    if (!word.ends_with('s') || word.ends_with("ss")) return;
    std::size_t letters = 0;
    for (std::string_view rest = word; !rest.empty(); ++letters)
        static_cast<void>(take_code_point(rest));
    if (letters > 3) word.pop_back();
}

/// Puts a name together word by word.
class FoldedName {
  public:
    void add(std::string_view letter) { word_ += letter; }

    void end_word() {
        drop_plural(word_);
        if (!name_.empty() && !word_.empty()) name_ += ' ';
        name_ += word_;
        word_.clear();
    }

    [[nodiscard]] std::string name() && {
        end_word();
        return std::move(name_);
    }

  private:
    std::string name_;
    std::string word_;
};

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The same for what nearly all names consist of, without the tables of Unicode: hundreds of names
/// are compared before a set is logged.
std::string folded_ascii(std::string_view name) {
    FoldedName result;
    for (char c : name) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            result.add({&c, 1});
        else if (c != '\'')
            result.end_word();
    }
    return std::move(result).name();
}

}  // namespace

std::string folded(std::string_view name) {
    if (is_ascii(name)) return folded_ascii(name);
    FoldedName result;
    const std::string lower = lower_case(comparable_part(name));
    for (std::string_view rest = lower; !rest.empty();) {
        const auto point = take_code_point(rest);
        if (point.is_part_of_word())
            result.add(point.bytes);
        else
            result.end_word();
    }
    return std::move(result).name();
}

}  // namespace hyper::catalogue
