#include "hyper/view/summary.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <vector>

#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

using training::Period;
using training::PeriodKind;

std::string volume_text(const std::optional<Mass>& volume, MassUnit unit) {
    if (!volume) return "";
    return fmt::format("{} {}", std::llround(volume->in(unit)), symbol(unit));
}

std::string pain_text(const Period& period) {
    if (!period.most_pain) return "";
    if (period.least_pain == period.most_pain) return fmt::format("{}", *period.most_pain);
    return fmt::format("{}–{}", *period.least_pain, *period.most_pain);
}

std::string amount_text(const Period& period) {
    std::string text;
    if (period.reps > 0) text = fmt::format("{}", period.reps);
    if (period.seconds > 0)
        text += fmt::format("{}{} s", text.empty() ? "" : " + ", period.seconds);
    return text;
}

using SummaryRow = std::array<std::string, 7>;
constexpr std::array<bool, 7> to_the_right = {false, true, true, true, true, false, true};

SummaryRow row_of(const Period& period, const SummaryPage& page) {
    return {period_text(period, page.kind, page.today),
            fmt::format("{}", period.sessions),
            fmt::format("{}", period.sets),
            amount_text(period),
            volume_text(period.volume, page.unit),
            fmt::format("{} · {} set{}", date_text(period.hardest, page.today), period.hardest_sets,
                        period.hardest_sets == 1 ? "" : "s"),
            pain_text(period)};
}

std::string summary_table(const std::vector<SummaryRow>& rows, const Style& style) {
    std::array<int, 7> widths{};
    for (const SummaryRow& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths.at(i) = std::max(widths.at(i), display_width(row.at(i)));
    std::string text;
    for (const SummaryRow& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto blank = static_cast<std::size_t>(widths.at(i) - display_width(row.at(i)));
            line += i == 0 ? "" : "  ";
            line += to_the_right.at(i) ? std::string(blank, ' ') + row.at(i)
                                       : row.at(i) + std::string(blank, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += (&row == &rows.front() ? style.paint(Role::quiet, line) : line) + "\n";
    }
    return text;
}

/// Where a table has no room: a period in two or three lines.
std::string paragraphs(const SummaryPage& page, const Style& style) {
    std::string text;
    for (const Period& period : page.periods) {
        const SummaryRow row = row_of(period, page);
        std::string what =
            fmt::format("{} session{}, {} set{}", period.sessions, period.sessions == 1 ? "" : "s",
                        period.sets, period.sets == 1 ? "" : "s");
        if (period.reps > 0) what += fmt::format(", {} reps", period.reps);
        if (period.seconds > 0) what += fmt::format(", {} s of holds", period.seconds);
        if (!row[4].empty()) what += ", " + row[4];
        what += ", hardest " + row[5];
        if (!row[6].empty()) what += ", pain " + row[6];
        text += style.paint(Role::heading, row[0]) + "\n" + block(what, style.width, "  ", "  ");
    }
    return text;
}

}  // namespace

std::string iso_week(Day day) {
    // A week belongs to the year of its Thursday.
    const Day thursday = training::period_of(day, PeriodKind::week).from + std::chrono::days(3);
    const auto year = thursday.date().year();
    const Day new_year(year / std::chrono::January / 1);
    return fmt::format("{:04}-W{:02}", static_cast<int>(year),
                       (thursday - new_year).count() / 7 + 1);
}

std::string period_text(const Period& period, PeriodKind kind, Day today) {
    const std::string last = short_date_text(period.to, today);
    if (kind == PeriodKind::month) return last.substr(last.find(' ') + 1);
    const auto from = period.from.date();
    const auto to = period.to.date();
    if (from.month() == to.month())
        return fmt::format("{}–{}", static_cast<unsigned>(from.day()), last);
    return fmt::format("{} – {}",
                       short_date_text(period.from, from.year() == to.year() ? period.from : today),
                       last);
}

std::string summary_text(const SummaryPage& page, const Style& style) {
    if (page.periods.empty()) return "No sets found.\n";
    std::string text;
    if (!page.title.empty()) text = style.paint(Role::heading, visible(page.title)) + "\n";
    std::vector<SummaryRow> rows = {{page.kind == PeriodKind::week ? "week" : "month", "sessions",
                                     "sets", "reps", "volume", "hardest day", "pain"}};
    for (const Period& period : page.periods) rows.push_back(row_of(period, page));
    text += style.width < 76 ? paragraphs(page, style) : summary_table(rows, style);
    if (page.more)
        text += "\n" + style.paint(Role::quiet, "Older ones: --limit N, --until DAY") + "\n";
    return text;
}

}  // namespace hyper::view
