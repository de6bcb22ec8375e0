#include "hyper/view/log.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/view/layout.h"
#include "hyper/view/safety_words.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

constexpr int record_indent = 10;

std::string heading(const training::Set& set, const std::string& title, Day today,
                    const Style& style) {
    std::string when = day_text(set.day, today);
    if (set.at && set.day != today) when += " " + iso(*set.at);
    return headline(visible(title), when, style);
}

/// "  Next    12, 12, 12 @ 40 kg. …".
std::string next_lines(const NextPage& next, Day today, const Style& style) {
    std::string what = next_line(next.decision);
    if (next.swap)
        what = fmt::format("Until {} it is {}: {}", date_text(next.swap->swap.until, today),
                           next.title, what);
    std::string text;
    for (const auto& line : wrapped(what, std::min(style.width, 80) - record_indent))
        text += (text.empty() ? "  " + style.paint(Role::quiet, "Next") + "    "
                              : std::string(record_indent, ' ')) +
                line + "\n";
    return text;
}

/// The short check where this dose is the first ever; else empty.
std::string check_lines(const training::Decision& next, const Style& style) {
    const auto& remarks = next.remarks;
    if (std::find(remarks.begin(), remarks.end(), training::Remark::first_check) == remarks.end())
        return "";
    std::string text = "\n";
    for (const auto& one : first_check_texts())
        text += block(one, std::min(style.width, 80), "", "");
    return text;
}

/// "Record  35 reps at 40 kg (33 on 16 Nov)".
std::string records_lines(const BrokenRecords& broken, Day today, const Style& style) {
    std::string text;
    for (const auto& record : broken.records) {
        const bool first = &record == &broken.records.front();
        if (!first && record.metric != training::Metric::e1rm) continue;
        const auto lines =
            wrapped(broken_text(record, broken.setup, today), style.width - record_indent);
        for (std::size_t i = 0; i < lines.size(); ++i)
            text += (i == 0 ? "  " + style.paint(Role::good, "Record") + "  "
                            : std::string(record_indent, ' ')) +
                    lines[i] + "\n";
    }
    return text;
}

}  // namespace

std::string handles_text(std::size_t count, int handle) {
    if (count == 1) return fmt::format("set {}", handle);
    return fmt::format("sets {}–{}", handle + static_cast<int>(count) - 1, handle);
}

std::string planned(std::span<const training::Set> sets, const std::string& title,
                    const Style& style) {
    return style.paint(Role::heading, visible(title)) + "\n" +
           block(sets_text(sets), style.width, "  ", "  ");
}

std::string logged(std::span<const training::Set> sets, const std::string& title,
                   std::optional<int> handle, std::span<const BrokenRecords> broken,
                   const NextPage* next, Day today, const Style& style) {
    std::string text = heading(sets.front(), title, today, style);
    std::string line = sets_text(sets);
    if (const std::string effort = effort_text(sets); !effort.empty()) line += " · " + effort;
    const std::string aside = handle ? handles_text(sets.size(), *handle) : "not stored: a dry run";
    const int room = style.width - display_width(line) - display_width(aside) - 2;
    if (room >= 2)
        text += fmt::format("  {}{}{}\n", line, std::string(static_cast<std::size_t>(room), ' '),
                            style.paint(Role::quiet, aside));
    else
        text += block(line, style.width, "  ", "  ") +
                fmt::format("  {}\n", style.paint(Role::quiet, aside));
    if (const auto& setup = sets.front().setup)
        text += block("Set-up: " + visible(*setup), style.width, "  ", "          ");
    if (const auto& note = sets.front().note)
        text += block("Note: " + visible(*note), style.width, "  ", "        ");
    for (const auto& one : broken) text += records_lines(one, today, style);
    if (next != nullptr)
        text += next_lines(*next, today, style) + check_lines(next->decision, style);
    return text;
}

}  // namespace hyper::view
