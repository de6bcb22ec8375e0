#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/muscle_goal.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/moment_options.h"
#include "hyper/cli/record_book.h"
#include "hyper/store/marks.h"
#include "hyper/store/own_names.h"
#include "hyper/store/query.h"
#include "hyper/training/lumbar_spacing.h"
#include "hyper/training/volume.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"
#include "hyper/view/stats.h"

namespace hyper::cli {
namespace {

using std::chrono::days;
using training::Session;

constexpr std::array options = {
    Option{"weeks", "N", "how many weeks, the last one included (4)"},
    Option{"on", "DAY", "answer as of that day"},
    Option{"plain", "", "numbers and words, no bars"},
    Option{"json", "", "print one JSON object"},
};
constexpr std::array<std::string_view, 4> examples = {
    "hyper stats",
    "hyper stats --weeks 12",
    "hyper stats --on 2026-11-22 --plain",
    "hyper stats --json",
};

constexpr int usual_weeks = 4;
constexpr int most_weeks = 520;

int weeks_option(const Args& args) {
    const auto typed = args.value("weeks");
    if (!typed) return usual_weeks;
    const auto number = typed->empty() ? std::nullopt : whole_number(*typed);
    if (!number || *number < 1 || *number > most_weeks)
        throw refused(
            fmt::format("--weeks takes a number from 1 to {}, not \"{}\".", most_weeks, *typed),
            "Leave it out for the last four weeks.");
    return static_cast<int>(*number);
}

bool holds(const Session& session, const training::ExerciseRef& exercise) {
    return std::any_of(session.sets.begin(), session.sets.end(),
                       [&](const training::Set& set) { return set.exercise == exercise; });
}

/// What `exercise` gave in `sessions`, of which the first day is not before `since`.
void add_strength(view::StatsPage& page, store::Database& log, std::span<const Session> sessions,
                  const training::ExerciseRef& exercise, Day since) {
    const RecordBook book = record_book(log, exercise);
    for (const Session& session : sessions)
        if (holds(session, exercise))
            for (auto& broken : broken_on(session.day, book))
                page.broken.push_back(std::move(broken));
    const auto earlier = store::session_days(log, exercise, std::nullopt, since - days(1)).count;
    page.estimates.push_back(
        training::best_estimates(sessions, exercise, book.circumstances.movement,
                                 static_cast<std::size_t>(earlier), book.circumstances.strength));
}

view::StatsPage page_of(store::Database& log, Day day, int weeks) {
    view::StatsPage page;
    page.day = day;
    page.first = store::first_day(log);
    if (!page.first || *page.first > day) return page;
    const auto monday = [](Day one) {
        return training::period_of(one, training::PeriodKind::week).from;
    };
    const Day since = std::max(monday(day) - days(7 * (weeks - 1)), monday(*page.first));
    // Two days more: a hard one before the first week may be close to one in it.
    const auto found = store::sessions(log, {{}, {}, since - days(2), day},
                                       std::numeric_limits<std::size_t>::max());
    const std::span<const Session> all(found.sessions);
    const auto within = all.first(static_cast<std::size_t>(std::count_if(
        all.begin(), all.end(), [&](const Session& session) { return session.day >= since; })));
    page.weeks = training::muscle_weeks(within, since, day, catalogue::muscle_shares,
                                        catalogue::counting_rule());
    page.unknown = training::unknown_sets(within, catalogue::muscle_shares);
    page.coverage = training::coverage(within);
    for (const auto& exercise : exercises_of(within))
        add_strength(page, log, within, exercise, since);
    std::stable_sort(page.broken.begin(), page.broken.end(),
                     [](const auto& a, const auto& b) { return a.day > b.day; });
    const auto& numbers = catalogue::coach_numbers();
    page.close =
        training::close_pairs(training::hard_days(all, catalogue::spine_load, numbers), numbers);
    std::erase_if(page.close, [&](const auto& pair) { return pair.second < since; });
    page.hard = training::hard_days(within, catalogue::spine_load, numbers);
    return page;
}

Reply stats(const Args& args, Context& context) {
    const int weeks = weeks_option(args);
    const Day today = context.today();
    const auto on = args.value("on");
    const Day day = on ? day_from(*on, today) : today;
    auto& log = context.read();
    view::StatsPage page = page_of(log, day, weeks);
    if (args.has("json")) return {view::stats_json(page), false};
    const auto own = store::own_names(log).exercises;
    page.own = own;
    page.today = today;
    page.bars = context.draws() && !args.has("plain");
    return {view::stats_text(page, context.style()), true};
}

}  // namespace

const Command stats_command = {
    .name = "stats",
    .group = "Every day",
    .summary = "sets a week for each muscle, records, strength",
    .usage = "[--weeks N] [--on DAY]",
    .about =
        "Counts the sets of each week, Monday to Sunday, for each muscle: 1 where it does most of "
        "the work, 0.5 where it helps. Warm-ups and drop sets do not count, a set of one side is "
        "half a set, and exercises whose muscles are not known are counted apart. The floor keeps "
        "a muscle as it is, the target builds it. Then come the records of these weeks, the "
        "estimated maximum where there is an honest one, and how far apart the days were that are "
        "hard on the lower back. In a pipe there are no bars.",
    .examples = examples,
    .options = options,
    .needs = Needs::read,
    .run = stats,
};

}  // namespace hyper::cli
