#pragma once

#include <string>

namespace hyper::training {

/// An exercise of the user's own. `key` is what sets refer to and never changes.
struct OwnExercise {
    std::string key;   ///< "pull-up"
    std::string name;  ///< "Pull-up", as the user wrote it

    friend bool operator==(const OwnExercise&, const OwnExercise&) = default;
};

}  // namespace hyper::training
