#pragma once

#include "hyper/training/movement.h"
#include "hyper/training/set.h"

namespace hyper::catalogue {

/// What the arithmetic of loads has to know of a variation. Of an exercise of the user's own it
/// knows nothing: all is no.
[[nodiscard]] training::Movement movement(const training::ExerciseRef& ref);

}  // namespace hyper::catalogue
