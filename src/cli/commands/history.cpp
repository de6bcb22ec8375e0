#include <fmt/format.h>

#include <array>

#include "hyper/cli/commands.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/cli/moment_options.h"
#include "hyper/store/query.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"
#include "hyper/view/history.h"
#include "hyper/view/json.h"

namespace hyper::cli {
namespace {

constexpr std::array<std::string_view, 5> examples = {
    "hyper history",
    "hyper history machine --limit 4",
    "hyper history rdl --since 2026-10-01",
    "hyper history --sets",
    "hyper history --json",
};

constexpr std::array options = {
    Option{"limit", "N", "how many sessions, 10 unless told"},
    Option{"since", "DAY", "from this day on"},
    Option{"until", "DAY", "up to this day"},
    Option{"sets", "", "a line a set, with the number that names it"},
    Option{"json", "", "print JSON"},
};

constexpr int most_sessions = 100000;

std::optional<Day> day_option(const Args& args, std::string_view option, Day today) {
    const auto value = args.value(option);
    if (!value) return std::nullopt;
    return day_from(*value, today);
}

std::size_t limit_option(const Args& args) {
    const auto value = args.value("limit");
    if (!value) return 10;
    const auto limit = whole_number(*value);
    if (!limit || *limit < 1 || *limit > most_sessions)
        throw refused(fmt::format("--limit cannot be \"{}\".", *value),
                      "It is a number of sessions from 1 on, for example --limit 20");
    return static_cast<std::size_t>(*limit);
}

view::Handles handles_of(store::Database& log, std::span<const training::Session> sessions) {
    view::Handles handles;
    for (const auto& session : sessions)
        for (const auto& set : session.sets)
            if (const auto handle = store::handle(log, set.id)) handles[set.id] = *handle;
    return handles;
}

Reply history(const Args& args, Context& context) {
    auto& log = context.read();
    const auto own = store::own_exercises(log);
    const auto exercise = whole_exercise(args.words(), own);
    store::SetFilter filter;
    if (!exercise.exercise.empty()) filter.exercise = exercise.exercise;
    if (!exercise.variation.empty()) filter.variation = exercise.variation;
    filter.since = day_option(args, "since", context.today());
    filter.until = day_option(args, "until", context.today());
    const auto found = store::sessions(log, filter, limit_option(args));
    if (args.has("json")) return {view::history_json(found.sessions, found.more), false};

    view::History page{found.sessions, found.more, own, std::nullopt, context.today()};
    if (filter.exercise) page.exercise = exercise;
    if (found.sessions.empty() && !filter.exercise && !filter.since && !filter.until)
        return {"Nothing is logged yet. The first set: hyper log 3x12\n", false};
    if (!args.has("sets")) return {view::history(page, context.style()), true};
    return {view::history_sets(page, handles_of(log, found.sessions), context.style()), true};
}

}  // namespace

const Command history_command = {
    .name = "history",
    .group = "Every day",
    .summary = "what you did, newest first",
    .usage = "[EXERCISE] [options]",
    .about = "",
    .examples = examples,
    .options = options,
    .needs = Needs::read,
    .run = history,
};

}  // namespace hyper::cli
