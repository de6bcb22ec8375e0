#include <fmt/format.h>

#include <array>

#include "hyper/cli/commands.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/cli/history_pages.h"
#include "hyper/cli/moment_options.h"
#include "hyper/cli/record_book.h"
#include "hyper/cli/set_handles.h"
#include "hyper/store/changes.h"
#include "hyper/store/marks.h"
#include "hyper/store/own_names.h"
#include "hyper/store/person.h"
#include "hyper/store/query.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"
#include "hyper/view/changes.h"
#include "hyper/view/changes_json.h"
#include "hyper/view/history.h"
#include "hyper/view/json.h"

namespace hyper::cli {
namespace {

constexpr std::array<std::string_view, 12> examples = {
    "hyper history",
    "hyper history machine --limit 4",
    "hyper history rdl --since 2026-10-01",
    "hyper history --sets",
    "hyper history --records",
    "hyper history machine --plot load",
    "hyper history machine --plot e1rm --plain",
    "hyper history --weeks",
    "hyper history --csv",
    "hyper history --changes",
    "hyper history --changes 1",
    "hyper history --json",
};

constexpr std::array options = {
    Option{"limit", "N", "how many sessions (weeks, months), 10 unless told"},
    Option{"since", "DAY", "from this day on"},
    Option{"until", "DAY", "up to this day"},
    Option{"sets", "", "a line a set, with the number that names it"},
    Option{"records", "", "what was done best, by set-up, with the day"},
    Option{"plot", "METRIC", "draw load, reps, volume, effort, pain or e1rm over time"},
    Option{"plain", "", "with --plot: the numbers, a line a day"},
    Option{"weeks", "", "a line a week: sessions, sets, volume, hardest day, pain"},
    Option{"months", "", "a line a month"},
    Option{"changes", "", "the commands that changed the log, or those that changed one set"},
    Option{"csv", "", "a row a set for a spreadsheet, all of them unless limited"},
    Option{"json", "", "print JSON"},
};

constexpr int most_sessions = 100000;

std::optional<std::size_t> limit_option(const Args& args) {
    const auto value = args.value("limit");
    if (!value) return std::nullopt;
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

/// Throws unless at most one of the pages is asked for.
void check_one_page(const Args& args) {
    std::optional<std::string_view> page;
    for (const std::string_view name :
         {"sets", "records", "plot", "weeks", "months", "changes", "csv"}) {
        if (!args.has(name)) continue;
        if (page)
            throw refused(fmt::format("--{} and --{} are two different pages.", *page, name),
                          "Ask for one at a time.");
        page = name;
    }
    if (args.has("csv") && args.has("json"))
        throw refused("--csv and --json are two different pages.", "Ask for one at a time.");
}

HistoryRequest request_from(const Args& args, Context& context) {
    check_one_page(args);
    HistoryRequest request;
    const auto names = store::own_names(context.read());
    request.exercise = whole_exercise(args.words(), names);
    request.own = names.exercises;
    if (!request.exercise.exercise.empty()) request.filter.exercise = request.exercise.exercise;
    if (!request.exercise.variation.empty()) request.filter.variation = request.exercise.variation;
    request.filter.since = day_option(args, "since", context.today());
    request.filter.until = day_option(args, "until", context.today());
    request.limit = limit_option(args);
    request.json = args.has("json");
    return request;
}

/// The heaviest added load of a day.
std::optional<EnteredMass> heaviest_on(const RecordBook& book, bool first) {
    const training::Mark* found = nullptr;
    const auto goes_before = [&](const training::Mark& a, const training::Mark& b) {
        if (a.day != b.day) return first ? a.day < b.day : a.day > b.day;
        return a.load->mass > b.load->mass;
    };
    for (const auto& [setup, marks] : book.setups)
        if (setup.kind == training::LoadKind::added)
            for (const auto& mark : marks)
                if (found == nullptr || goes_before(mark, *found)) found = &mark;
    return found == nullptr ? std::nullopt : found->load;
}

view::Overview overview(store::Database& log, const RecordBook& book,
                        const HistoryRequest& request) {
    RecordBook within = book;
    keep_days(within, request.filter);
    view::Overview all;
    const auto days =
        store::session_days(log, book.exercise, request.filter.since, request.filter.until);
    all.sessions = days.count;
    all.first = days.first.value_or(Day());
    all.from = heaviest_on(within, true);
    all.to = heaviest_on(within, false);
    return all;
}

Reply history_list(const HistoryRequest& request, bool sets, Context& context) {
    auto& log = context.read();
    auto found = store::sessions(log, request.filter, request.limit.value_or(10));
    training::use_labels_of_today(found.sessions, store::bands(log));
    if (request.json) return {view::history_json(found.sessions, found.more), false};
    const bool restricted = request.filter.exercise || request.filter.since || request.filter.until;
    if (found.sessions.empty() && !restricted)
        return {"Nothing is logged yet. The first set: hyper log 3x12\n", false};
    view::History page{found.sessions, found.more, request.own, std::nullopt, context.today()};
    if (request.filter.exercise) page.exercise = request.exercise;
    if (sets)
        return {view::history_sets(page, handles_of(log, found.sessions), context.style()), true};

    const auto exercises = exercises_of(found.sessions);
    std::vector<view::BrokenRecords> broken;
    for (const auto& exercise : exercises) {
        const RecordBook book = record_book(log, exercise);
        if (exercises.size() == 1) page.overview = overview(log, book, request);
        for (const auto& session : found.sessions)
            for (auto& one : broken_on(session.day, book)) broken.push_back(std::move(one));
    }
    page.broken = broken;
    return {view::history(page, context.style()), true};
}

/// What changed the log, or one set of it.
Reply history_changes(const Args& args, Context& context) {
    check_one_page(args);
    if (args.has("since") || args.has("until"))
        throw refused("--changes goes by commands, not by days.",
                      "Say how many: hyper history --changes --limit 20");
    auto& log = context.read();
    std::optional<SetId> set;
    if (!args.words().empty()) set = named_set(args.words(), log);
    const auto found = store::command_changes(log, set, limit_option(args).value_or(10));
    const view::ChangesPage page{found.commands, found.more};
    const Zone& zone = *context.world().zone;
    if (args.has("json")) return {view::command_changes_json(page, zone), false};
    const auto own = store::own_exercises_in(log, found.commands);
    const auto unit = store::person(log).unit.value_or(MassUnit::kg);
    return {view::command_changes(page, zone, {own, context.today(), unit}, context.style()), true};
}

Reply history(const Args& args, Context& context) {
    if (args.has("changes")) return history_changes(args, context);
    const HistoryRequest request = request_from(args, context);
    if (args.has("records")) return history_records(request, context);
    if (const auto metric = args.value("plot"))
        return history_plot(request, *metric, args.has("plain"), context);
    if (args.has("csv")) return history_csv(request, context);
    if (args.has("weeks")) return history_periods(request, training::PeriodKind::week, context);
    if (args.has("months")) return history_periods(request, training::PeriodKind::month, context);
    return history_list(request, args.has("sets"), context);
}

}  // namespace

const Command history_command = {
    .name = "history",
    .group = "Every day",
    .summary = "what you did, newest first",
    .usage = "[EXERCISE] [options] | --changes [HANDLE]",
    .about =
        "Records and the marks of records are kept within one set-up: exercise, variation, kind of "
        "load, bands, side, set-up text and a tempo within a quarter. Warm-ups, drop sets and "
        "sets that hurt (pain of 3 or more) set none.",
    .examples = examples,
    .options = options,
    .needs = Needs::read,
    .run = history,
};

}  // namespace hyper::cli
