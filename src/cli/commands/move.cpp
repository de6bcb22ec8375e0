#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/cli/accepted.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/cli/moment_options.h"
#include "hyper/cli/set_changes.h"
#include "hyper/cli/set_handles.h"
#include "hyper/store/own_names.h"
#include "hyper/store/query.h"
#include "hyper/text/day_words.h"
#include "hyper/units/error.h"
#include "hyper/view/set_text.h"

namespace hyper::cli {
namespace {

using Words = std::span<const std::string>;

constexpr std::array<std::string_view, 3> examples = {
    "hyper move today to yesterday --dry-run",
    "hyper move today yesterday rdl --dry-run",
    "hyper move -3d to -4d --yes",
};

constexpr Deed deed = {"Move", "Moved"};
constexpr std::size_t longest_day = 3;  // words: "2 days ago"

Error which_days() {
    return refused("move takes the day that sets are on, and the day that they belong to.",
                   "For example hyper move today to yesterday");
}

/// Takes the day off the front of `words`: as many of them as name one.
Day taken_day(Words& words, Day today) {
    if (words.empty()) throw which_days();
    for (std::size_t count = std::min(longest_day, words.size()); count > 0; --count) {
        const std::string name = one_line(words.first(count));
        const auto moment = text::parse_moment(name, today);
        if (!moment.ok() && count > 1) continue;
        const Day day = accepted(moment, name).day;
        if (moment.value().time)
            throw refused("move keeps the times of day.",
                          "A time is set with hyper edit HANDLE --at 18:30", Place{name, 0, 99});
        words = words.subspan(count);
        return day;
    }
    throw which_days();
}

/// From where, to where, and what.
struct Journey {
    Day from;
    Day to;
    training::ExerciseRef exercise;  ///< empty: everything
};

Journey journey_from(Words words, Context& context) {
    Journey journey;
    const Day today = context.today();
    journey.from = taken_day(words, today);
    if (!words.empty() && words.front() == "to") words = words.subspan(1);
    journey.to = taken_day(words, today);
    journey.exercise = whole_exercise(words, store::own_names(context.before_write()));
    return journey;
}

std::vector<training::Set> sets_of(const Journey& journey, Context& context) {
    store::SetFilter filter{{}, {}, journey.from, journey.from};
    if (!journey.exercise.exercise.empty()) filter.exercise = journey.exercise.exercise;
    if (!journey.exercise.variation.empty()) filter.variation = journey.exercise.variation;
    auto found = store::sessions(context.before_write(), filter, 1);
    if (!found.sessions.empty()) return std::move(found.sessions.front().sets);
    const auto own = store::own_exercises(context.before_write());
    const std::string what =
        journey.exercise.exercise.empty() ? "Nothing" : "No " + text::title(journey.exercise, own);
    throw refused(
        fmt::format("{} was logged on {}.", what, view::date_text(journey.from, context.today())),
        "hyper history shows what was done on which day.");
}

Reply move(const Args& args, Context& context) {
    if (auto reply = done_before(deed, args, context)) return std::move(*reply);
    const Journey journey = journey_from(args.words(), context);
    std::vector<training::Difference> differences;
    for (const auto& set : sets_of(journey, context)) {
        training::Set moved = set;
        move_to(journey.to, context, moved);
        differences.push_back({set, std::move(moved)});
    }
    if (journey.from == journey.to) differences.clear();
    return carried_out(std::move(differences), deed, args, context);
}

}  // namespace

const Command move_command = {
    .name = "move",
    .group = "Keep it right",
    .summary = "bring a day's sets, or one exercise of it, to another day",
    .usage = "DAY DAY [EXERCISE]",
    .about =
        "From the first day to the second, with the word to between them if you like. A time of "
        "day stays, unless it would be still to come. Several sets are asked for, or take --yes. "
        "One set is moved with hyper edit HANDLE --on DAY",
    .examples = examples,
    .options = change_options(),
    .needs = Needs::write,
    .run = move,
};

}  // namespace hyper::cli
