#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "hyper/text/exercise_name.h"
#include "hyper/training/set.h"

namespace hyper::cli {

/// The leading words of a command that name an exercise, and the rest of them as one line.
struct ExerciseChoice {
    training::ExerciseRef exercise;  ///< empty when no exercise was named
    std::string line;                ///< all words, blanks between them
    std::size_t rest = 0;            ///< where the words after the name begin in `line`
};

/// Takes the longest run of leading words that names an exercise; a word that begins with a digit
/// or a sign begins the rest. Throws Error (refused) when the words before the rest name nothing,
/// with the nearest names, or several things, with the choices.
[[nodiscard]] ExerciseChoice choose_exercise(std::span<const std::string> words,
                                             const training::OwnNames& own);

/// All words name one exercise, or there are none. Throws as choose_exercise does.
[[nodiscard]] training::ExerciseRef whole_exercise(std::span<const std::string> words,
                                                   const training::OwnNames& own);

}  // namespace hyper::cli
