#include "hyper/view/stats.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/muscle_goal.h"
#include "hyper/text/exercise_name.h"
#include "hyper/text/set_words.h"
#include "hyper/training/volume.h"
#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"
#include "hyper/view/strength_words.h"
#include "hyper/view/summary.h"

namespace hyper::view {
namespace {

using training::MuscleWeek;
using training::VolumeLevel;
using training::WeekGoal;

constexpr int longest_word = 11;  ///< "below floor"
constexpr std::size_t most_records = 10;
constexpr std::size_t most_pairs = 5;

std::string plural(int count, std::string_view what) {
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

std::string heading(std::string_view text, const Style& style) {
    return "\n" + style.paint(Role::heading, text) + "\n";
}

std::string quiet_block(const std::string& text, const Style& style) {
    std::string painted;
    for (const auto& line : wrapped(text, style.width - 2))
        painted += "  " + style.paint(Role::quiet, line) + "\n";
    return painted;
}

/// "Mon 2 Nov", for sentences.
std::string date(Day day, Day today) {
    std::string text = date_text(day, today);
    if (const auto blanks = text.find("  "); blanks != std::string::npos) text.erase(blanks, 1);
    return text;
}

/// Nothing to say of a week that is not over, short of its target, or in which nothing was done.
std::string_view level_word(double sets, const MuscleWeek& week, const WeekGoal& goal, Day day) {
    const auto level = training::level(sets, goal);
    if (!level || week.days == 0) return "";
    const bool is_over = week.from + std::chrono::days(6) <= day;
    if (!is_over && *level < VolumeLevel::on_target) return "so far";
    constexpr std::array<std::string_view, 4> words = {"below floor", "above floor", "on target",
                                                       "a lot"};
    return words.at(static_cast<std::size_t>(*level));
}

/// A muscle's weeks drawn to one scale, floor and target marked in each.
class Bars {
  public:
    Bars(std::size_t muscle, const StatsPage& page, int columns) : columns_(columns) {
        goal_ = catalogue::week_goal(catalogue::muscle_goals()[muscle]);
        most_ = std::max(goal_.target_most.value_or(1), goal_.target.value_or(1));
        for (const auto& week : page.weeks) most_ = std::max(most_, week.sets.at(muscle));
    }

    [[nodiscard]] std::string of(double sets) const {
        const int filled = place(sets);
        std::string bar;
        for (int i = 0; i < columns_; ++i) {
            const bool mark = (goal_.floor && i == place(*goal_.floor)) ||
                              (goal_.target && i == place(*goal_.target));
            bar += mark ? "┃" : i < filled ? "█" : "·";
        }
        return bar;
    }

  private:
    [[nodiscard]] int place(double sets) const {
        return static_cast<int>(std::lround(sets / most_ * (columns_ - 1)));
    }

    WeekGoal goal_;
    double most_ = 1;
    int columns_;
};

std::string goal_text(const WeekGoal& goal) {
    if (!goal.floor || !goal.target) return "";
    return fmt::format("floor {} · target {}{}", number_text(*goal.floor),
                       number_text(*goal.target),
                       goal.target_most ? "–" + number_text(*goal.target_most) : "+");
}

std::string capitalised(std::string_view text) {
    std::string result(text);
    if (!result.empty() && result.front() >= 'a' && result.front() <= 'z')
        result.front() = static_cast<char>(result.front() - 'a' + 'A');
    return result;
}

std::string week_label(const MuscleWeek& week, const StatsPage& page, const Style& style) {
    if (page.bars && style.width < 60) return iso_week(week.from).substr(5);
    return period_text(training::period_of(week.from, training::PeriodKind::week),
                       training::PeriodKind::week, page.today);
}

std::string muscle_rows(std::size_t muscle, const StatsPage& page, const Style& style) {
    const auto& about = catalogue::muscle_goals()[muscle];
    const WeekGoal goal = catalogue::week_goal(about);
    std::string text = block(fmt::format("{} · {}", capitalised(about.name), goal_text(goal)),
                             style.width, "  ", "    ");
    int label = 0;
    for (const auto& week : page.weeks)
        label = std::max(label, display_width(week_label(week, page, style)));
    const int columns = measure(style) - label - 6 - 5 - 2 - longest_word;
    const Bars bars(muscle, page, std::max(columns, 8));
    for (const auto& week : page.weeks) {
        const double sets = week.sets.at(muscle);
        const auto word = level_word(sets, week, goal, page.day);
        std::string line = fmt::format(
            "    {}{:>5}  ", padded(week_label(week, page, style), label), number_text(sets));
        if (page.bars) line += bars.of(sets) + "  ";
        const Role role = word == "on target" ? Role::good
                          : word == "a lot"   ? Role::care
                                              : Role::quiet;
        if (word.empty()) line.erase(line.find_last_not_of(' ') + 1);
        text += line + style.paint(role, word) + "\n";
    }
    return text;
}

std::string unknown_text(const StatsPage& page, const Style& style) {
    if (page.unknown.empty()) return "";
    int sets = 0;
    std::string names;
    for (const auto& one : page.unknown) {
        sets += one.sets;
        names += fmt::format("{}{} {}", names.empty() ? "" : ", ",
                             visible(text::title({one.exercise, ""}, page.own)), one.sets);
    }
    return block(fmt::format("Besides {} of exercises whose muscles are not known: {}.",
                             plural(sets, "set"), names),
                 style.width, "  ", "  ");
}

/// The muscles that have no goal, summed up.
std::string others_text(const StatsPage& page, const Style& style) {
    std::string names;
    for (std::size_t i = 0; i < training::muscle_count; ++i) {
        const auto& muscle = catalogue::muscle_goals()[i];
        if (catalogue::week_goal(muscle).floor) continue;
        double sets = 0;
        for (const auto& week : page.weeks) sets += week.sets.at(i);
        if (sets > 0)
            names +=
                fmt::format("{}{} {}", names.empty() ? "" : ", ", muscle.name, number_text(sets));
    }
    if (names.empty()) return "";
    return block(
        fmt::format("In all these weeks {}; no goal, for other exercises train that, too.", names),
        style.width, "  ", "  ");
}

std::string volume_section(const StatsPage& page, const Style& style) {
    std::string text = heading("SETS A WEEK", style);
    const bool any = std::any_of(page.weeks.begin(), page.weeks.end(), [](const MuscleWeek& week) {
        return std::any_of(week.sets.begin(), week.sets.end(),
                           [](double sets) { return sets > 0; });
    });
    if (any) {
        text += quiet_block(
            "A set counts 1 for a muscle that does the work, 0.5 for one that helps.", style);
        for (std::size_t i = 0; i < training::muscle_count; ++i)
            if (catalogue::week_goal(catalogue::muscle_goals()[i]).floor)
                text += muscle_rows(i, page, style);
        text += others_text(page, style);
    }
    return text + unknown_text(page, style);
}

std::string records_section(const StatsPage& page, const Style& style) {
    std::string text = heading("RECORDS", style);
    if (page.broken.empty()) return text + "  None was broken in these weeks.\n";
    for (std::size_t i = 0; i < std::min(page.broken.size(), most_records); ++i) {
        const auto& one = page.broken[i];
        const std::string day = date_text(one.day, page.today);
        text += block(fmt::format("{}: {}", visible(text::title(one.setup.exercise, page.own)),
                                  broken_text(one.records.front(), one.setup, page.today)),
                      style.width, fmt::format("  {}  ", day),
                      style.width < 60 ? "    " : std::string(day.size() + 4, ' '));
    }
    if (page.broken.size() > most_records)
        text += quiet_block(fmt::format("and {} more: hyper history --records shows what stands.",
                                        page.broken.size() - most_records),
                            style);
    return text;
}

std::string estimates_section(const StatsPage& page, const Style& style) {
    if (page.estimates.empty()) return "";
    std::string text = heading("ESTIMATED MAXIMUM", style);
    std::vector<std::pair<std::string, std::string>> without;  // why, and of what
    for (const auto& exercise : page.estimates) {
        const std::string title = visible(text::title(exercise.exercise, page.own));
        for (const auto& best : exercise.best) {
            std::string what = title;
            if (const auto setup = setup_text(best.setup, true); !setup.empty())
                what += " · " + setup;
            text += block(fmt::format("{}: {}, on {}", what,
                                      estimate_text(best.estimate, best.unit, exercise.own_machine),
                                      date(best.day, page.today)),
                          style.width, "  ", "    ");
        }
        if (!exercise.best.empty() || exercise.reasons.empty()) continue;
        std::string reasons;
        for (const auto reason : exercise.reasons)
            reasons += fmt::format("{}{}", reasons.empty() ? "" : "; ", no_estimate_text(reason));
        const auto same = std::find_if(without.begin(), without.end(),
                                       [&](const auto& one) { return one.first == reasons; });
        if (same == without.end())
            without.emplace_back(reasons, title);
        else
            same->second += ", " + title;
    }
    for (const auto& [reasons, titles] : without)
        text += block(fmt::format("None for {}: {}.", titles, reasons), style.width, "  ", "    ");
    return text;
}

std::string rated_section(const StatsPage& page, const Style& style) {
    const auto& rated = page.coverage;
    std::string text = heading("RATED", style);
    text += block(fmt::format("Reserve in {} of {}, pain in {} of {}.", rated.rir,
                              plural(rated.sets, "set"), rated.pain, rated.sets),
                  style.width, "  ", "  ");
    if (rated.rir < rated.sets || rated.pain < rated.sets)
        text += quiet_block("--rir 2 --pain 0 behind hyper log says both.", style);
    return text;
}

/// "Mon 23 Nov and Tue 24 Nov".
std::string pair_text(const training::ClosePair& pair, Day today) {
    return fmt::format("{} and {}", date(pair.first, today), date(pair.second, today));
}

std::string spacing_section(const StatsPage& page, const Style& style) {
    if (page.hard.size() < 2 && page.close.empty()) return "";
    const int apart = catalogue::coach_numbers().hard_days;
    std::string text = heading("SPACING", style);
    const auto days = static_cast<int>(page.hard.size());
    if (page.close.empty())
        return text + block(fmt::format("{} hard on the lower back, at least {} days apart.",
                                        plural(days, "day"), apart),
                            style.width, "  ", "  ");
    text += block(fmt::format("{} hard on the lower back. Less than {} days apart:",
                              plural(days, "day"), apart),
                  style.width, "  ", "  ");
    const auto shown = std::min(page.close.size(), most_pairs);
    for (std::size_t i = 0; i < shown; ++i)
        text += block(pair_text(page.close[page.close.size() - 1 - i], page.today), style.width,
                      "    ", "      ");
    if (page.close.size() > shown)
        text += fmt::format("    and {} more\n", page.close.size() - shown);
    return text + quiet_block(
                      "A day between them lets the back recover; that is a coach's "
                      "judgement, no finding of a trial.",
                      style);
}

}  // namespace

std::string stats_text(const StatsPage& page, const Style& style) {
    if (!page.first) return "Nothing is logged yet. The first set: hyper log 3x12\n";
    if (page.weeks.empty())
        return fmt::format("The log begins later, on {}.\n", date(*page.first, page.today));
    const std::string span = fmt::format("{} – {}", date(page.weeks.back().from, page.today),
                                         date(page.day, page.today));
    std::string text = headline("Stats", span, style);
    if (page.coverage.sets == 0) return text + "  No sets in these weeks.\n";
    return text + volume_section(page, style) + records_section(page, style) +
           estimates_section(page, style) + rated_section(page, style) +
           spacing_section(page, style);
}

}  // namespace hyper::view
