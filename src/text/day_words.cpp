#include "hyper/text/day_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "hyper/units/digits.h"

namespace hyper::text {
namespace {

using std::chrono::days;

constexpr auto day_hint =
    "Days are for example today, yesterday, monday, \"2 days ago\", -3d or 2026-11-20";
constexpr auto time_hint = "Times are for example 18:30";
constexpr std::array<std::string_view, 7> weekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                      "thursday", "friday", "saturday"};

std::vector<std::string> lower_words(std::string_view text) {
    std::vector<std::string> words;
    bool inside = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t';
        if (!blank && !inside) words.emplace_back();
        if (!blank) words.back() += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        inside = !blank;
    }
    return words;
}

/// Days in one of a unit named "d", "day", "weeks" …
std::optional<int> days_in(std::string_view unit) {
    if (unit == "d" || unit == "day" || unit == "days") return 1;
    if (unit == "w" || unit == "week" || unit == "weeks") return 7;
    return std::nullopt;
}

std::optional<days> weekday_before(std::string_view word, Day today) {
    if (word.size() < 3) return std::nullopt;
    for (unsigned i = 0; i < weekdays.size(); ++i)
        if (weekdays.at(i).starts_with(word)) return today.weekday() - std::chrono::weekday(i);
    return std::nullopt;
}

/// How many days before today "-3d" is.
std::optional<days> shorthand(std::string_view word) {
    if (word.size() < 3 || word.front() != '-') return std::nullopt;
    const auto count = whole_number(word.substr(1, word.size() - 2));
    const auto unit = days_in(word.substr(word.size() - 1));
    if (!count || !unit || *count > 36500) return std::nullopt;
    return days(*count * *unit);
}

std::optional<Day> day_of(const std::vector<std::string>& words, Day today) {
    if (words.size() == 3 && words[2] == "ago") {
        const auto count = words[0] == "a" || words[0] == "one" ? 1 : whole_number(words[0]);
        const auto unit = days_in(words[1]);
        if (!count || !unit || *count > 36500) return std::nullopt;
        return today - days(*count * *unit);
    }
    if (words.size() == 2 && words[0] == "last") {
        const auto back = weekday_before(words[1], today);
        if (!back) return std::nullopt;
        return today - (*back == days(0) ? days(7) : *back);
    }
    if (words.size() != 1) return std::nullopt;
    if (words[0] == "today") return today;
    if (words[0] == "yesterday") return today - days(1);
    if (words[0] == "tomorrow") return today + days(1);
    if (const auto back = shorthand(words[0])) return today - *back;
    if (const auto back = weekday_before(words[0], today)) return today - *back;
    return day_from_iso(words[0]);
}

bool looks_iso(std::string_view word) {
    return word.size() == 10 && word[4] == '-' && word[7] == '-';
}

}  // namespace

Parsed<TimeOfDay> parse_time(std::string_view word) {
    const auto colon = word.find(':');
    const Problem problem{fmt::format("\"{}\" is not a time of day.", word), time_hint, 0,
                          std::max<std::size_t>(1, word.size())};
    if (colon == std::string_view::npos || colon == 0 || colon > 2 || word.size() != colon + 3)
        return problem;
    const auto hours = whole_number(word.substr(0, colon));
    const auto minutes = whole_number(word.substr(colon + 1));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return problem;
    return TimeOfDay{*hours * 60 + *minutes};
}

Parsed<Moment> parse_moment(std::string_view text, Day today) {
    auto words = lower_words(text);
    Moment moment;
    if (words.size() > 1 && words.back().find(':') != std::string::npos) {
        const auto time = parse_time(words.back());
        if (!time.ok()) {
            Problem problem = time.problem();
            problem.start += text.rfind(':') - words.back().rfind(':');
            return problem;
        }
        moment.time = time.value();
        words.pop_back();
    }
    const auto day = day_of(words, today);
    if (day) {
        moment.day = *day;
        return moment;
    }
    const std::size_t size = std::max<std::size_t>(1, text.size());
    if (!words.empty() && looks_iso(words.front()))
        return Problem{fmt::format("There is no day {}.", words.front()),
                       "A day is written year-month-day, for example 2026-11-20", 0, size};
    return Problem{fmt::format("\"{}\" is not a day I know.", text), day_hint, 0, size};
}

}  // namespace hyper::text
