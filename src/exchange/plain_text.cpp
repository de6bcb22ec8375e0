#include "hyper/exchange/plain_text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "hyper/catalogue/fold.h"

namespace hyper::exchange {
namespace {

constexpr std::array<std::string_view, 2> no_break_spaces = {"\u00a0", "\u202f"};

bool is_blank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool is_control(char c) {
    return (c >= 0 && c < ' ') || c == 0x7f;
}

bool is_plain(char c) {
    return c > ' ' && c <= '~';
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
}

std::string composed(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(static_cast<unsigned>(UTF8PROC_COMPOSE) |
                                                        static_cast<unsigned>(UTF8PROC_STABLE));
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size < 0) return std::string(text);
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    const auto ends_plainly = [&] { return is_plain(text.front()) && is_plain(text.back()); };
    if (text.empty() || ends_plainly()) return text;
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
        while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
        for (const auto space : no_break_spaces) {
            while (text.starts_with(space)) text.remove_prefix(space.size()), again = true;
            while (text.ends_with(space)) text.remove_suffix(space.size()), again = true;
        }
    }
    return text;
}

void assign_text(std::string& to, std::string_view from) {
    from = trimmed(from);
    if (std::none_of(from.begin(), from.end(), is_control)) {
        to.assign(from);
        return;
    }
    to.clear();
    for (std::size_t at = 0; at < from.size(); ++at) {
        const char c = from[at];
        if (c == '\n' || (c == '\r' && from.substr(at + 1, 1) != "\n"))
            to += '\n';
        else if (c == '\t')
            to += ' ';
        else if (!is_control(c))
            to += c;
    }
}

void assign_unescaped(std::string& to, std::string_view from) {
    assign_text(to, from);
    for (auto at = to.find("\\n"); at != std::string::npos; at = to.find("\\n", at + 1))
        to.replace(at, 2, "\n");
}

std::string session_key(std::string_view start, std::string_view workout) {
    std::string key(start);
    if (workout = trimmed(workout); !workout.empty()) key += ' ' + composed(workout);
    return key;
}

bool says_assisted(std::string_view exercise) {
    // What stands in the parenthesis begins like one of these.
    constexpr std::array<std::string_view, 4> words = {"assist", "asist", "geassist",
                                                       "unterstutzt"};
    const auto open = exercise.rfind('(');
    if (open == std::string_view::npos) return false;
    const std::string inside = catalogue::folded(exercise.substr(open));
    return std::any_of(words.begin(), words.end(),
                       [&](auto word) { return inside.starts_with(word); });
}

bool says_assisted_in_hevy(std::string_view exercise) {
    return exercise == "Pull Up (Band)" || says_assisted(exercise);
}

}  // namespace hyper::exchange
