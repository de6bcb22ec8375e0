#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/catalogue/exercise.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/cli/load_choice.h"
#include "hyper/cli/long_form.h"
#include "hyper/cli/set_options.h"
#include "hyper/store/query.h"
#include "hyper/text/day_words.h"
#include "hyper/text/set_notation.h"
#include "hyper/units/error.h"
#include "hyper/view/json.h"
#include "hyper/view/log.h"

namespace hyper::cli {
namespace {

using training::Set;

constexpr std::array<std::string_view, 8> examples = {
    "hyper log 3x12",
    "hyper log 12,10,8 @20kg",
    "hyper log machine 3x10 @ 45lb --rir 2",
    "hyper log rdl 5x5 @ 100kg",
    "hyper log good-morning 8 @ 40kg, 8 @ 45kg, 6 @ 50kg",
    "hyper log 3x30s",
    "hyper log --sets 3 --reps 12 --weight 20kg",
    "hyper log --on yesterday --note \"slept badly\" --pain 2 3x12",
};

const auto options = [] {
    std::vector<Option> list = {
        {"on", "DAY", "another day: yesterday, monday, -3d, 2026-11-20, with a time or without"},
        {"at", "TIME", "another time of day: 18:30"},
    };
    list.insert(list.end(), set_options().begin(), set_options().end());
    list.insert(list.end(), long_form_options().begin(), long_form_options().end());
    list.push_back({"once", "KEY", "a command repeated with the same key stores once"});
    list.push_back({"dry-run", "", "show what would be stored, store nothing"});
    list.push_back({"json", "", "print JSON"});
    return list;
}();

/// The problem of a parser as an error that points into the line.
Error pointed(const text::Problem& problem, const std::string& line, std::size_t offset) {
    return refused(problem.sentence, problem.hint,
                   Place{line, offset + problem.start, problem.size});
}

/// When the sets were done, as far as the user said or the clock knows.
void apply_moment(const Args& args, const Context& context, Set& set) {
    const LocalTime now = context.local_now();
    set.day = now.day;
    set.at = now.time;
    if (const auto on = args.value("on")) {
        const auto moment = text::parse_moment(*on, now.day);
        if (!moment.ok()) throw pointed(moment.problem(), *on, 0);
        set.day = moment.value().day;
        set.at = moment.value().time;
    }
    if (const auto at = args.value("at")) {
        const auto time = text::parse_time(*at);
        if (!time.ok()) throw pointed(time.problem(), *at, 0);
        set.at = time.value();
    }
    const bool later_today = set.day == now.day && set.at && *set.at > now.time;
    if (set.day > now.day || later_today)
        throw refused("Sets are logged once they are done; that moment is still to come.",
                      "Give a day up to today, for example --on yesterday");
    if (set.day < Day(std::chrono::year(1950) / 1 / 1))
        throw refused(fmt::format("{} is too long ago to be logged.", iso(set.day)),
                      "Days from 1950 on are kept.");
    const auto clock = context.world().zone->instant(set.day, set.at.value_or(TimeOfDay{12 * 60}));
    set.offset = context.world().zone->at(clock).offset;
    set.zone = context.world().zone->name();
}

/// No exercise means the reverse hyper; no variation means the one logged last, at first the first.
training::ExerciseRef completed(training::ExerciseRef exercise, store::Database& log) {
    if (exercise.exercise.empty()) exercise.exercise = catalogue::exercises().front().id;
    const auto* shipped = catalogue::exercise(exercise.exercise);
    if (shipped != nullptr && exercise.variation.empty())
        exercise.variation = store::last_variation(log, exercise.exercise)
                                 .value_or(std::string(shipped->variations.front().id));
    return exercise;
}

bool needs_load(const training::ExerciseRef& exercise) {
    const auto* shipped = catalogue::exercise(exercise.exercise);
    const auto* variation =
        shipped == nullptr ? nullptr : catalogue::variation(*shipped, exercise.variation);
    return variation != nullptr && variation->load == catalogue::LoadRule::required;
}

MassUnit users_unit(store::Database& log) {
    return store::setting(log, "unit") == "lb" ? MassUnit::lb : MassUnit::kg;
}

/// The typed sets as they will be stored, all with what `common` says of them.
std::vector<Set> sets_from(const std::vector<text::SetWords>& words, const Set& common,
                           const LoadSense& sense) {
    std::vector<Set> sets;
    for (const auto& one : words) {
        Set set = common;
        set.reps = one.reps;
        set.seconds = one.seconds;
        if (one.load) set.load = load_from(*one.load, sense);
        if (!one.load && needs_load(set.exercise))
            throw refused(fmt::format("{} needs a load, and the line has none.",
                                      text::title(set.exercise, {})),
                          "Say it after @, for example @ 20kg or @ red; @ bw is the body alone.",
                          Place{sense.line, sense.line.size(), 1});
        sets.push_back(std::move(set));
    }
    return sets;
}

/// Stores the sets, or finds those that the same command has stored before.
void store_sets(std::vector<Set>& sets, const std::optional<std::string>& once, Context& context) {
    auto& log = context.write();
    store::Change change(log, context.world().now, context.line(), once);
    if (change.repeated()) {
        sets = store::sets_of_command(log, *once);
        return;
    }
    for (Set& set : sets) {
        set.id = change.new_set_id();
        change.put(set);
    }
    change.commit();
}

Reply log(const Args& args, Context& context) {
    auto& known = args.has("dry-run") ? context.read() : context.before_write();
    const auto own = store::own_exercises(known);
    const ExerciseChoice choice = choose_exercise(args.words(), own);

    Set common;
    common.exercise = completed(choice.exercise, known);
    apply_set_options(args, common);
    apply_moment(args, context, common);

    const std::string line = line_with_long_form(args, choice);
    const std::size_t offset = choice.rest;
    if (line.empty())
        throw refused("What did you do? The line names no sets.",
                      "Three sets of twelve are hyper log 3x12");
    const auto words = text::parse_sets(line.substr(offset));
    if (!words.ok()) throw pointed(words.problem(), line, offset);
    auto sets =
        sets_from(words.value(), common, {users_unit(known), store::bands(known), line, offset});
    const bool dry = args.has("dry-run");
    if (!dry) store_sets(sets, args.value("once"), context);
    if (args.has("json")) return {view::log_json(sets)};
    const auto handle = dry ? std::nullopt : store::handle(context.write(), sets.back().id);
    return {view::logged(sets, text::title(common.exercise, own), handle, context.today(),
                         context.style())};
}

}  // namespace

const Command log_command = {
    .name = "log",
    .group = "Every day",
    .summary = "record sets: reps or seconds, and the load",
    .usage = "[EXERCISE] SETS [@ LOAD] [options]",
    .about =
        "SETS is 3x12 (sets by reps), 12,10,8 or 3x30s (holds). LOAD is a mass (20kg, 45lb), "
        "your bands (red+black, 2xgreen, green:folded), help (-20kg) or bw. Without EXERCISE "
        "it is the reverse hyper as you did it last.",
    .examples = examples,
    .options = options,
    .needs = Needs::write,
    .run = log,
};

}  // namespace hyper::cli
