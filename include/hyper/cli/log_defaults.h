#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hyper/cli/context.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/cli/load_choice.h"
#include "hyper/training/set.h"

// What a log line leaves open is taken from last time: shown and asked for on a terminal, never
// assumed in a script. Each of these throws Error (refused), with nothing stored, where nobody
// answers.
namespace hyper::cli {

/// The choice with a line of sets, asked for, where `choice` has none.
[[nodiscard]] ExerciseChoice with_sets(const ExerciseChoice& choice, Context& context);

/// The load for sets of `exercise` that were typed without one: nothing where the body alone is a
/// usual way to do it, else the last one, if --same says so or the user does.
[[nodiscard]] std::optional<training::Load> usual_load(const training::ExerciseRef& exercise,
                                                       const LoadSense& sense, const Args& args,
                                                       Context& context);

/// The sets of the last day on which `exercise` was done, to be done again: without their ids,
/// times, notes, effort and pain. Where that day is today it is the last set alone. No exercise
/// means the one logged last.
[[nodiscard]] std::vector<training::Set> sets_again(training::ExerciseRef exercise,
                                                    Context& context);

}  // namespace hyper::cli
