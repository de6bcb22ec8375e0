#include "hyper/view/set_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include "hyper/text/set_words.h"
#include "hyper/view/layout.h"

namespace hyper::view {
namespace {

using training::Set;
using training::SetKind;
using training::Side;

/// "90 s", "32 min 32 s": what somebody took for a distance.
std::string duration_text(Seconds seconds) {
    if (seconds.value < 120) return fmt::format("{} s", seconds.value);
    const int rest = seconds.value % 60;
    return fmt::format("{} min{}", seconds.value / 60, rest == 0 ? "" : fmt::format(" {} s", rest));
}

std::string distance_text(const Set& set) {
    const Distance& distance = *set.distance;
    const std::string text =
        fmt::format("{} {}", text::decimal(distance.thousandths()), symbol(distance.unit));
    return set.seconds ? fmt::format("{} in {}", text, duration_text(*set.seconds)) : text;
}

std::string amount_text(const Set& set) {
    std::string text;
    if (set.reps) text = set.reps->value == 0 ? "failed" : fmt::format("{}", set.reps->value);
    if (set.distance) return text + (text.empty() ? "" : " × ") + distance_text(set);
    if (set.seconds) text += fmt::format("{}{} s", text.empty() ? "" : " × ", set.seconds->value);
    return text;
}

std::string_view kind_text(SetKind kind) {
    switch (kind) {
        case SetKind::warmup:
            return "warm-up ";
        case SetKind::drop:
            return "drop ";
        case SetKind::failure:
            return "to failure ";
        case SetKind::work:
            break;
    }
    return "";
}

std::string_view side_text(Side side) {
    if (side == Side::left) return " left";
    return side == Side::right ? " right" : "";
}

/// Whether the two read as one group: the same load, kind, side and measure.
bool alike(const Set& a, const Set& b) {
    return a.load == b.load && a.kind == b.kind && a.side == b.side &&
           a.distance.has_value() == b.distance.has_value();
}

/// "3 × 12", "12, 12, 11": sets that differ in nothing but the amount. Three
/// alike in a row are counted, two only when they are all.
std::string amounts_text(std::span<const Set> sets) {
    std::string text;
    for (std::size_t first = 0; first < sets.size();) {
        const std::string amount = amount_text(sets[first]);
        std::size_t last = first + 1;
        while (last < sets.size() && amount_text(sets[last]) == amount) ++last;
        const std::size_t count = last - first;
        const bool counted = count > 2 || (count == 2 && sets.size() == 2);
        for (std::size_t i = 0; i < (counted ? 1 : count); ++i) {
            if (!text.empty()) text += ", ";
            text += counted ? fmt::format("{} × {}", count, amount) : amount;
        }
        first = last;
    }
    return text;
}

std::string group_text(std::span<const Set> sets) {
    const Set& first = sets.front();
    std::string load;
    if (!first.load.bodyweight())
        load = " @ " + load_text(first.load);
    else if (!first.distance)
        load = " bodyweight";
    return fmt::format("{}{}{}{}", kind_text(first.kind), amounts_text(sets), side_text(first.side),
                       load);
}

std::string tenths_text(int tenths) {
    return text::decimal(std::int64_t{tenths} * 100);
}

/// "2" or "1–2"; nothing when no set has it.
template <typename Value, typename Print>
std::optional<std::string> spread_text(std::span<const Set> sets, Value value, Print print) {
    std::vector<int> known;
    for (const Set& set : sets)
        if (const std::optional<int> one = value(set)) known.push_back(*one);
    if (known.empty()) return std::nullopt;
    const auto [least, most] = std::minmax_element(known.begin(), known.end());
    if (*least == *most) return print(*least);
    return fmt::format("{}–{}", print(*least), print(*most));
}

/// "lift 2 s, hold 1 s": the phases that were given.
std::string tempo_text(const std::optional<training::Tempo>& tempo) {
    if (!tempo) return "";
    std::string text;
    const auto phase = [&](std::string_view name, const std::optional<int>& seconds) {
        if (seconds) text += fmt::format("{}{} {} s", text.empty() ? "" : ", ", name, *seconds);
    };
    phase("lift", tempo->lift);
    phase("hold", tempo->top);
    phase("lower", tempo->lower);
    phase("rest", tempo->bottom);
    return text;
}

/// `reserve` is how repetitions in reserve are said.
std::string effort_text(std::span<const Set> sets, fmt::format_string<std::string&> reserve) {
    auto rir = spread_text(
        sets,
        [](const Set& set) { return set.rir ? std::optional(set.rir->tenths) : std::nullopt; },
        tenths_text);
    const auto pain = spread_text(
        sets, [](const Set& set) { return set.pain; },
        [](int value) { return fmt::format("{}", value); });
    std::string text;
    if (rir) text = fmt::format(reserve, *rir);
    if (pain) text += fmt::format("{}pain {}", text.empty() ? "" : " · ", *pain);
    if (const auto tempo = tempo_text(sets.front().tempo); !tempo.empty())
        text += fmt::format("{}{}", text.empty() ? "" : " · ", tempo);
    return text;
}

}  // namespace

std::string mass_text(const EnteredMass& mass) {
    const auto thousandths = std::llround(mass.mass.in(mass.unit) * 1000.0);
    return fmt::format("{} {}", text::decimal(thousandths), symbol(mass.unit));
}

std::string load_text(const training::Load& load) {
    if (load.bodyweight()) return "bodyweight";
    if (load.assist) return "−" + mass_text(*load.assist);
    std::string text;
    for (const auto& band : load.bands) {
        text += text.empty() ? (band.assists ? "−" : "") : " + ";
        if (band.count > 1) text += fmt::format("{} ", band.count);
        text += visible(band.label);
        if (band.folded) text += " folded";
    }
    if (load.added) text += (text.empty() ? "" : " + ") + mass_text(*load.added);
    return text;
}

std::string in_one_line(std::string_view note) {
    std::string text;
    for (const char one : note) text.append(one == '\n' ? " / " : std::string(1, one));
    return text;
}

std::string rir_text(training::Rir rir) {
    return fmt::format("{} in reserve", tenths_text(rir.tenths));
}

std::string sets_text(std::span<const Set> sets) {
    std::string text;
    for (std::size_t first = 0; first < sets.size();) {
        std::size_t last = first + 1;
        while (last < sets.size() && alike(sets[first], sets[last])) ++last;
        if (!text.empty()) text += ", ";
        text += group_text(sets.subspan(first, last - first));
        first = last;
    }
    return text;
}

std::string effort_text(std::span<const Set> sets) {
    return effort_text(sets, "{} in reserve");
}

std::string short_effort_text(std::span<const Set> sets) {
    return effort_text(sets, "RIR {}");
}

std::string date_text(Day day, Day today) {
    constexpr std::array weekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto date = day.date();
    std::string text = fmt::format("{} {:2} {}", weekdays.at(day.weekday().c_encoding()),
                                   static_cast<unsigned>(date.day()),
                                   months.at(static_cast<unsigned>(date.month()) - 1));
    if (date.year() != today.date().year())
        text += fmt::format(" {}", static_cast<int>(date.year()));
    return text;
}

std::string day_text(Day day, Day today) {
    if (day == today) return "today";
    if (day == today - std::chrono::days(1)) return "yesterday";
    return date_text(day, today);
}

std::string short_date_text(Day day, Day today) {
    const std::string text = date_text(day, today).substr(4);
    return text.substr(text.find_first_not_of(' '));
}

std::string number_text(double value) {
    return text::decimal(std::llround(value * 1000));
}

std::string range_text(const training::Range& range) {
    if (range.low == range.high) return fmt::format("{}", range.low);
    return fmt::format("{}–{}", range.low, range.high);
}

std::string on_day_text(Day day, Day today) {
    const bool near = day == today || day == today - std::chrono::days(1);
    return near ? day_text(day, today) : "on " + date_text(day, today);
}

}  // namespace hyper::view
