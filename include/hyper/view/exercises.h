#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "hyper/training/own_exercise.h"
#include "hyper/units/day.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// An exercise of the user's own, and how much of the log is of it.
struct ExerciseLine {
    training::OwnExercise exercise;
    std::vector<std::string> aliases;
    std::size_t sets = 0;
    std::optional<Day> last;
};

/// What `hyper exercise list` shows.
struct Exercises {
    std::vector<ExerciseLine> own;
    std::vector<training::Alias> aliases;  ///< for shipped exercises
};

[[nodiscard]] std::string exercises(const Exercises& page, Day today, const Style& style);
/// {"schema","exercises":[{"key","name","aliases","sets","last"}],
///  "aliases":[{"name","exercise","variation"}]}
[[nodiscard]] std::string exercises_json(const Exercises& page);

}  // namespace hyper::view
