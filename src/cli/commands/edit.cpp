#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/cli/accepted.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/edit_line.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/cli/long_form.h"
#include "hyper/cli/moment_options.h"
#include "hyper/cli/set_changes.h"
#include "hyper/cli/set_handles.h"
#include "hyper/cli/set_line.h"
#include "hyper/cli/set_options.h"
#include "hyper/store/own_names.h"
#include "hyper/store/query.h"
#include "hyper/text/set_notation.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

using training::Set;

constexpr std::array<std::string_view, 9> examples = {
    "hyper edit 1 @ 42.5kg",
    "hyper edit 1 to 11",
    "hyper edit 2 --reps 9 --rir 1",
    "hyper edit 3-1 to 12, 10, 8 --yes",
    "hyper edit 3 1 to @ 40kg --dry-run",
    "hyper edit 1 machine @ 40kg",
    "hyper edit 1 --on yesterday --at none",
    "hyper edit 1 --note none --work",
    "hyper edit 1 --tempo 2-1-3-0",
};

constexpr Deed deed = {"Change", "Changed"};

/// What a line changes.
constexpr auto said_by = [] {
    return std::array{moment_options(), set_options(), long_form_options()};
};

const auto options = [] {
    std::vector<Option> list;
    for (const auto part : said_by()) list.insert(list.end(), part.begin(), part.end());
    list.insert(list.end(), change_options().begin(), change_options().end());
    return list;
}();

void check_something_said(const EditLine& line, const Args& args) {
    if (!line.change.empty()) return;
    for (const auto part : said_by())
        for (const Option& option : part)
            if (args.has(option.name)) return;
    throw refused("What is to change?",
                  "Say it as in hyper log, for example hyper edit 1 @ 42.5kg or hyper edit 1 "
                  "--reps 11");
}

/// The typed words and what they mean for every set.
struct Edit {
    training::ExerciseRef exercise;      ///< empty: it stays
    std::vector<text::SetWords> sets;    ///< none: amounts stay
    std::optional<training::Load> load;  ///< where no amounts were named
    LoadSense sense;
};

Edit edit_from(const EditLine& line, const Args& args, store::Database& log) {
    ExerciseChoice choice = choose_exercise(line.change, store::own_names(log));
    choice.line = line_with_long_form(args, choice);
    while (choice.rest < choice.line.size() && choice.line[choice.rest] == ' ') ++choice.rest;
    Edit edit{choice.exercise, {}, {}, load_sense(log, choice.line, choice.rest)};
    if (choice.rest >= choice.line.size()) return edit;
    if (choice.line[choice.rest] != '@') {
        edit.sets = set_words(edit.sense);
        return edit;
    }
    ++edit.sense.offset;
    const auto load = text::parse_load(std::string_view(choice.line).substr(edit.sense.offset));
    if (!load.ok()) throw pointed(load.problem(), choice.line, edit.sense.offset);
    edit.load = load_from(load.value(), edit.sense);
    return edit;
}

/// One list of words does for every set; else there is one for each.
void check_count(const Edit& edit, std::size_t sets) {
    const std::size_t typed = edit.sets.size();
    if (typed <= 1 || typed == sets) return;
    throw refused(fmt::format("{} {} named, but {} are typed.", sets,
                              sets == 1 ? "set is" : "sets are", typed),
                  "Type one for all of them, or one for each, in the order in which they are "
                  "named.",
                  Place{edit.sense.line, edit.sense.offset, edit.sense.line.size()});
}

/// An exercise named without its variation is the one last done; of the same exercise it stays.
void change_exercise(const Edit& edit, store::Database& log, Set& set) {
    if (edit.exercise.exercise.empty()) return;
    const bool same = edit.exercise.exercise == set.exercise.exercise;
    if (!same || !edit.exercise.variation.empty()) set.exercise = completed(edit.exercise, log);
}

Set edited(const Set& before, const Edit& edit, const text::SetWords* words, const Args& args,
           Context& context) {
    Set set = before;
    change_exercise(edit, context.before_write(), set);
    if (words != nullptr) apply_words(*words, edit.sense, set);
    if (edit.load) set.load = *edit.load;
    apply_set_options(args, set);
    change_moment(args, context, set);
    const bool load_said = edit.load || (words != nullptr && words->load);
    if (set.exercise != before.exercise) check_load(set, load_said, edit.sense);
    return set;
}

Reply edit(const Args& args, Context& context) {
    if (auto reply = done_before(deed, args, context)) return std::move(*reply);
    const EditLine line = edit_line(args.words());
    auto& log = context.before_write();
    const auto sets = named_sets(line.handles, log);
    check_something_said(line, args);
    const Edit change = edit_from(line, args, log);
    check_count(change, sets.size());
    std::vector<training::Difference> differences;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const auto* words =
            change.sets.empty() ? nullptr : &change.sets[change.sets.size() == 1 ? 0 : i];
        differences.push_back({sets[i], edited(sets[i], change, words, args, context)});
    }
    return carried_out(std::move(differences), deed, args, context);
}

}  // namespace

const Command edit_command = {
    .name = "edit",
    .group = "Keep it right",
    .summary = "correct sets, with the words of hyper log",
    .usage = "HANDLE… [EXERCISE] [SETS] [@ LOAD]",
    .about =
        "HANDLE is a set's number in hyper history --sets (1 is the last), a range as hyper log "
        "prints it (3-1), or an id of hyper history --json. What is not said stays as it is; none "
        "forgets: --note none. The first word names the set, the rest says what changes. Before "
        "a bare number of repetitions, and behind several handles, say to: hyper edit 3 to 12 "
        "changes set 3, hyper edit 3 12 to @ 40kg changes sets 3 and 12. Several sets get the "
        "same, "
        "or one of the list each, in the order in which they are named; they are asked for, or "
        "take --yes.",
    .examples = examples,
    .options = options,
    .needs = Needs::write,
    .run = edit,
};

}  // namespace hyper::cli
