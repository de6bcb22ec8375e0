#include "hyper/cli/set_line.h"

#include <fmt/format.h>

#include "hyper/catalogue/exercise.h"
#include "hyper/cli/pointed.h"
#include "hyper/store/query.h"
#include "hyper/text/exercise_name.h"
#include "hyper/text/set_notation.h"

namespace hyper::cli {
namespace {

MassUnit users_unit(store::Database& log) {
    return store::setting(log, "unit") == "lb" ? MassUnit::lb : MassUnit::kg;
}

}  // namespace

bool needs_load(const training::ExerciseRef& exercise) {
    const auto* shipped = catalogue::exercise(exercise.exercise);
    const auto* variation =
        shipped == nullptr ? nullptr : catalogue::variation(*shipped, exercise.variation);
    return variation != nullptr && variation->load == catalogue::LoadRule::required;
}

LoadSense load_sense(store::Database& log, const std::string& line, std::size_t offset) {
    return {users_unit(log), store::bands(log), line, offset};
}

std::vector<text::SetWords> set_words(const LoadSense& sense) {
    const auto words = text::parse_sets(std::string_view(sense.line).substr(sense.offset));
    if (!words.ok()) throw pointed(words.problem(), sense.line, sense.offset);
    return words.value();
}

void apply_words(const text::SetWords& words, const LoadSense& sense, training::Set& set) {
    set.reps = words.reps;
    set.seconds = words.seconds;
    if (words.load) set.load = load_from(*words.load, sense);
}

void check_load(const training::Set& set, bool load_given, const LoadSense& sense) {
    if (load_given || !set.load.bodyweight() || !needs_load(set.exercise)) return;
    throw refused(
        fmt::format("{} needs a load, and the line has none.", text::title(set.exercise, {})),
        "Say it after @, for example @ 20kg or @ red; @ bw is the body alone.",
        Place{sense.line, sense.line.size(), 1});
}

training::ExerciseRef completed(training::ExerciseRef exercise, store::Database& log) {
    if (exercise.exercise.empty()) exercise.exercise = catalogue::exercises().front().id;
    const auto* shipped = catalogue::exercise(exercise.exercise);
    if (shipped != nullptr && exercise.variation.empty())
        exercise.variation = store::last_variation(log, exercise.exercise)
                                 .value_or(std::string(shipped->variations.front().id));
    return exercise;
}

}  // namespace hyper::cli
