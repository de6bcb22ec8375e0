#pragma once

#include <string>
#include <vector>

#include "hyper/training/set.h"

namespace hyper::training {

/// An exercise of the user's own. `key` is what sets refer to and never changes.
struct OwnExercise {
    std::string key;   ///< "pull-up"
    std::string name;  ///< "Pull-up", as the user wrote it

    friend bool operator==(const OwnExercise&, const OwnExercise&) = default;
};

/// Another name for an exercise, shipped or the user's own.
struct Alias {
    std::string name;      ///< "rh", as the user wrote it
    ExerciseRef exercise;  ///< its variation is empty where the exercise as a whole is meant

    friend bool operator==(const Alias&, const Alias&) = default;
};

/// All names that the user has given.
struct OwnNames {
    std::vector<OwnExercise> exercises;
    std::vector<Alias> aliases;
};

}  // namespace hyper::training
