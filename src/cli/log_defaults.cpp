#include "hyper/cli/log_defaults.h"

#include <fmt/format.h>

#include <sstream>

#include "hyper/catalogue/exercise.h"
#include "hyper/cli/pointed.h"
#include "hyper/cli/question.h"
#include "hyper/cli/set_line.h"
#include "hyper/store/own_names.h"
#include "hyper/store/query.h"
#include "hyper/text/set_notation.h"
#include "hyper/units/error.h"
#include "hyper/view/set_text.h"

namespace hyper::cli {
namespace {

using training::ExerciseRef;
using training::Load;
using training::Set;

bool can_ask(const World& world) {
    return world.input_is_terminal && world.output_is_terminal;
}

Error cancelled() {
    return refused("Cancelled; nothing was stored.", "hyper log --help shows what a line can say.");
}

/// The sets of last time as a line; what the guide starts with where there was no last time.
std::string usual_sets(const ExerciseRef& exercise, store::Database& log) {
    std::vector<text::SetWords> words;
    for (const Set& set : store::last_sets(log, exercise)) words.push_back(text::words_of(set));
    if (!words.empty()) return text::notation(words);
    const auto* shipped = catalogue::exercise(exercise.exercise);
    const auto* variation =
        shipped == nullptr ? nullptr : catalogue::variation(*shipped, exercise.variation);
    if (variation == nullptr) return "";
    return fmt::format("{}x{}", variation->prescription.sets.value.low,
                       variation->prescription.reps.value.low);
}

std::vector<std::string> split(const std::string& line) {
    std::istringstream words(line);
    std::vector<std::string> list;
    for (std::string word; words >> word;) list.push_back(word);
    return list;
}

/// The load of the last working set; nothing when there was none or it was the body alone.
std::optional<Load> last_load(const ExerciseRef& exercise, store::Database& log) {
    std::optional<Load> load;
    for (const Set& set : store::last_sets(log, exercise))
        if (set.kind == training::SetKind::work) load = set.load;
    if (load && load->bodyweight()) return std::nullopt;
    return load;
}

/// Whether a load belongs to it: the guide says so, or an exercise of one's own had one last time.
bool expects_load(const ExerciseRef& exercise, const std::optional<Load>& last) {
    return needs_load(exercise) ||
           (catalogue::exercise(exercise.exercise) == nullptr && last.has_value());
}

std::string typed(const Load& load) {
    Set set;
    set.load = load;
    return text::notation(text::words_of(set).load.value());
}

Load asked_load(const std::optional<Load>& last, const LoadSense& sense, const World& world) {
    const auto take = [&](const std::string& answer) {
        const auto words = text::parse_load(answer);
        if (!words.ok()) throw pointed(words.problem(), answer);
        return load_from(words.value(), {sense.unit, sense.bands, answer, 0});
    };
    const auto load = answer_taken(world, "Load?", last ? typed(*last) : "", take);
    if (!load) throw cancelled();
    return *load;
}

/// The choice that `answer` makes. Throws Error (refused) where it is no line of sets.
ExerciseChoice checked_sets(const ExerciseRef& exercise, const std::string& answer,
                            store::Database& log) {
    const std::string name = text::typed_name(exercise);
    ExerciseChoice choice{exercise, name + " " + answer, name.size() + 1};
    const LoadSense sense = load_sense(log, choice.line, choice.rest);
    for (const auto& words : set_words(sense))
        if (words.load) static_cast<void>(load_from(*words.load, sense));
    return choice;
}

}  // namespace

ExerciseChoice with_sets(const ExerciseChoice& choice, Context& context) {
    const World& world = context.world();
    if (!can_ask(world))
        throw refused("What did you do? The line names no sets.",
                      "Three sets of twelve are hyper log 3x12; the same as last time is hyper log "
                      "again");
    auto& log = context.before_write();
    const auto own = store::own_names(log);
    ExerciseRef exercise = completed(choice.exercise, log);
    if (choice.exercise.exercise.empty()) {
        const auto named = answer_taken(
            world, "Exercise?", text::typed_name(exercise), [&](const std::string& answer) {
                return completed(whole_exercise(split(answer), own), log);
            });
        if (!named) throw cancelled();
        exercise = *named;
    }
    const auto sets = answer_taken(
        world, "Sets?", usual_sets(exercise, log),
        [&](const std::string& answer) { return checked_sets(exercise, answer, log); });
    if (!sets) throw cancelled();
    return *sets;
}

std::optional<Load> usual_load(const ExerciseRef& exercise, const LoadSense& sense,
                               const Args& args, Context& context) {
    const auto last = last_load(exercise, context.before_write());
    if (args.has("same")) {
        if (last) return last;
        throw refused(fmt::format("{} has no load from last time.", text::typed_name(exercise)),
                      "Say it after @, for example @ 20kg or @ red; @ bw is the body alone.");
    }
    if (!expects_load(exercise, last)) return std::nullopt;
    if (can_ask(context.world())) return asked_load(last, sense, context.world());
    const auto own = store::own_exercises(context.before_write());
    throw refused(
        fmt::format("{} needs a load, and the line has none.", text::title(exercise, own)),
        last ? fmt::format("Last time it was {}: say --same, or another after @; @ bw is "
                           "the body alone.",
                           view::load_text(*last))
             : "Say it after @, for example @ 20kg or @ red; @ bw is the body alone.",
        Place{sense.line, sense.line.size(), 1});
}

std::vector<Set> sets_again(ExerciseRef exercise, Context& context) {
    auto& log = context.before_write();
    if (exercise.exercise.empty()) {
        const auto last = store::set_by_handle(log, 1);
        if (!last)
            throw refused("Nothing is logged yet, so there is nothing to do again.",
                          "The first set: hyper log 3x12");
        exercise = last->exercise;
    }
    exercise = completed(exercise, log);
    auto sets = store::last_sets(log, exercise);
    if (sets.empty())
        throw refused(fmt::format("{} was never logged, so there is nothing to do again.",
                                  text::typed_name(exercise)),
                      fmt::format("The first time: hyper log {} 3x12", text::typed_name(exercise)));
    // Somebody who is at it already wants one more set, not the whole day twice.
    if (sets.back().day == context.today()) sets = {sets.back()};
    for (Set& set : sets) {
        set.id = {};
        set.at.reset();
        set.rir.reset();
        set.pain.reset();
        set.note.reset();
        set.rest.reset();
        set.superset.reset();
        set.workout.reset();
        set.workout_note.reset();
        set.origin.reset();
    }
    return sets;
}

}  // namespace hyper::cli
