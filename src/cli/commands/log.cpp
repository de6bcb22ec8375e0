#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/cli/commands.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/cli/long_form.h"
#include "hyper/cli/moment_options.h"
#include "hyper/cli/record_book.h"
#include "hyper/cli/set_line.h"
#include "hyper/cli/set_options.h"
#include "hyper/store/query.h"
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
    std::vector<Option> list(moment_options().begin(), moment_options().end());
    list.insert(list.end(), set_options().begin(), set_options().end());
    list.insert(list.end(), long_form_options().begin(), long_form_options().end());
    list.push_back({"once", "KEY", "a command repeated with the same key stores once"});
    list.push_back({"dry-run", "", "show what would be stored, store nothing"});
    list.push_back({"json", "", "print JSON"});
    return list;
}();

/// The typed sets as they will be stored, all with what `common` says of them.
std::vector<Set> sets_from(const LoadSense& sense, const Set& common) {
    std::vector<Set> sets;
    for (const auto& words : set_words(sense)) {
        Set set = common;
        apply_words(words, sense, set);
        check_load(set, words.load.has_value(), sense);
        sets.push_back(std::move(set));
    }
    return sets;
}

/// Stores the sets, or finds those that the same command has stored before and says no.
bool store_sets(std::vector<Set>& sets, const std::optional<std::string>& once, Context& context) {
    auto& log = context.write();
    store::Change change(log, context.world().now, context.line(), once);
    if (change.repeated()) {
        sets = store::sets_of_command(log, *once);
        return false;
    }
    for (Set& set : sets) {
        set.id = change.new_set_id();
        change.put(set);
    }
    change.commit();
    return true;
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
    if (line.empty())
        throw refused("What did you do? The line names no sets.",
                      "Three sets of twelve are hyper log 3x12");
    auto sets = sets_from(load_sense(known, line, choice.rest), common);
    const bool dry = args.has("dry-run");
    std::vector<view::BrokenRecords> broken;
    if (!dry) {
        const RecordBook book = record_book(known, common.exercise);
        if (store_sets(sets, args.value("once"), context)) broken = broken_by(sets, book);
    }
    if (args.has("json")) return {view::log_json(sets, broken)};
    const auto handle = dry ? std::nullopt : store::handle(context.write(), sets.back().id);
    return {view::logged(sets, text::title(common.exercise, own), handle, broken, context.today(),
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
