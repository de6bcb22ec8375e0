#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/catalogue/coach.h"
#include "hyper/cli/coach_case.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/cli/log_defaults.h"
#include "hyper/cli/long_form.h"
#include "hyper/cli/moment_options.h"
#include "hyper/cli/question.h"
#include "hyper/cli/record_book.h"
#include "hyper/cli/set_line.h"
#include "hyper/cli/set_options.h"
#include "hyper/store/own_names.h"
#include "hyper/store/query.h"
#include "hyper/store/swaps.h"
#include "hyper/text/exercise_name.h"
#include "hyper/training/coach.h"
#include "hyper/units/error.h"
#include "hyper/view/json.h"
#include "hyper/view/log.h"

namespace hyper::cli {
namespace {

using training::Set;

constexpr std::array<std::string_view, 10> examples = {
    "hyper log 3x12",
    "hyper log 12,10,8 @20kg",
    "hyper log 3x30s",
    "hyper log --sets 3 --reps 12 --weight 20kg",
    "hyper log --on yesterday --note \"slept badly\" --pain 2 3x12",
    "hyper log machine 3x10 @ 45lb --rir 2",
    "hyper log rdl 5x5 @ 100kg",
    "hyper log good-morning 8 @ 40kg, 8 @ 45kg, 6 @ 50kg",
    "hyper log machine 3x12 --same",
    "hyper log again",
};

const auto options = [] {
    std::vector<Option> list(moment_options().begin(), moment_options().end());
    list.insert(list.end(), set_options().begin(), set_options().end());
    list.insert(list.end(), long_form_options().begin(), long_form_options().end());
    list.push_back({"same", "", "with the load of last time where the line names none"});
    list.push_back({"once", "KEY", "a command repeated with the same key stores once"});
    list.push_back({"dry-run", "", "show what would be stored, store nothing"});
    list.push_back({"json", "", "print JSON"});
    return list;
}();

/// Takes "again" out of the words, where it stands first or last.
bool take_again(std::vector<std::string>& words) {
    if (!words.empty() && words.front() == "again") {
        words.erase(words.begin());
        return true;
    }
    if (!words.empty() && words.back() == "again") {
        words.pop_back();
        return true;
    }
    return false;
}

/// The typed sets as they will be stored, all with what `common` says of them.
std::vector<Set> sets_from(const LoadSense& sense, const Set& common, const Args& args,
                           Context& context) {
    const auto typed = set_words(sense);
    std::optional<training::Load> usual;
    const bool all_loaded =
        std::all_of(typed.begin(), typed.end(), [](const text::SetWords& set) { return set.load; });
    if (!all_loaded) usual = usual_load(common.exercise, sense, args, context);
    std::vector<Set> sets;
    for (const auto& words : typed) {
        Set set = common;
        if (!words.load && usual) set.load = *usual;
        apply_words(words, sense, set);
        sets.push_back(std::move(set));
    }
    return sets;
}

/// The sets that a line of words means.
std::vector<Set> new_sets(const ExerciseChoice& named, const Args& args, Context& context) {
    ExerciseChoice choice = named;
    choice.line = line_with_long_form(args, named);
    if (choice.rest >= choice.line.size()) choice = with_sets(choice, context);
    auto& known = context.before_write();
    Set common;
    common.exercise = completed(choice.exercise, known);
    apply_set_options(args, common);
    apply_moment(args, context, common);
    return sets_from(load_sense(known, choice.line, choice.rest), common, args, context);
}

/// The last session once more, with what the options say of it.
std::vector<Set> repeated_sets(const ExerciseChoice& named, const Args& args, Context& context) {
    if (named.rest < named.line.size())
        throw refused("again repeats the sets of last time; the line names others.",
                      "Leave the sets out, or leave again out and say --same for the load.",
                      Place{named.line, named.rest, named.line.size() - named.rest});
    auto sets = sets_again(named.exercise, context);
    for (Set& set : sets) {
        apply_set_options(args, set);
        apply_moment(args, context, set);
    }
    return sets;
}

/// Stores the sets, or finds those that the same command has stored before. The records that they
/// broke; none where nothing was stored.
std::vector<view::BrokenRecords> store_sets(std::vector<Set>& sets,
                                            const std::optional<std::string>& once,
                                            Context& context) {
    auto& log = context.write();
    store::Change change(log, context.world().now, context.line(), once);
    if (change.repeated()) {
        sets = store::sets_of_command(log, *once);
        return {};
    }
    const RecordBook book = record_book(log, sets.front().exercise);
    for (Set& set : sets) {
        set.id = change.new_set_id();
        change.put_new(set);
    }
    change.commit();
    return broken_by(sets, book);
}

/// The answer for what stands in for `last`; nothing where it is not swapped, where its own session
/// has not come to its end, and where it has to stop.
std::optional<view::NextPage> instead_of(const Set& last, const training::Decision& own,
                                         Context& context) {
    auto& log = context.write();
    const Day today = context.today();
    const auto swaps = store::taken_swaps(log);
    const auto exercise = training::followed(swaps, last.exercise, today);
    if (exercise == last.exercise || own.sets_done || own.rule == training::Rule::stop)
        return std::nullopt;
    view::NextPage page{
        training::coach(coach_case(log, exercise, today), catalogue::coach_numbers()),
        text::title(exercise, {}), today};
    page.swap = view::SwapNote{view::SwapNote::Kind::asked,
                               training::swap_of(swaps, last.exercise, today).value()};
    return page;
}

/// What comes next; nothing where the sets are of a day after which there are others, or where
/// nobody knows. The first dose ever comes with the short check.
std::optional<view::NextPage> next_of(const Set& last, bool first_ever, Context& context) {
    auto asked = coach_case(context.write(), last.exercise, context.today());
    if (asked.sessions.empty() || asked.sessions.back().day != last.day) return std::nullopt;
    asked.first_ever = first_ever;
    view::NextPage page{training::coach(asked, catalogue::coach_numbers()), "", context.today()};
    if (auto other = instead_of(last, page.decision, context)) return other;
    if (page.decision.ground == training::Ground::no_plan) return std::nullopt;
    return page;
}

Reply log(const Args& args, Context& context) {
    const auto own = store::own_names(context.before_write());
    auto words = args.words();
    const bool again = take_again(words);
    const ExerciseChoice choice = choose_exercise(words, own);
    auto sets = again ? repeated_sets(choice, args, context) : new_sets(choice, args, context);
    const std::string title = text::title(sets.front().exercise, own.exercises);

    const bool dry = args.has("dry-run");
    const World& world = context.world();
    if (again && !dry && world.input_is_terminal && world.output_is_terminal) {
        world.ask(view::planned(sets, title, context.style()));
        if (!confirmed(world, "Log this?")) return {"Nothing was stored.\n", false};
    }
    const bool first_ever = is_first_dose(context.before_write(), context.today());
    std::vector<view::BrokenRecords> broken;
    if (!dry) broken = store_sets(sets, args.value("once"), context);
    std::optional<view::NextPage> next;
    if (!dry) next = next_of(sets.back(), first_ever, context);
    if (args.has("json"))
        return {view::log_json(sets, broken, next ? &next->decision : nullptr), false};
    const auto handle = dry ? std::nullopt : store::handle(context.write(), sets.back().id);
    return {view::logged(sets, title, handle, broken, next ? &*next : nullptr, context.today(),
                         context.style()),
            false};
}

}  // namespace

const Command log_command = {
    .name = "log",
    .group = "Every day",
    .summary = "record sets: reps or seconds, and the load",
    .usage = "[EXERCISE] SETS [@ LOAD] | again [EXERCISE]",
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
