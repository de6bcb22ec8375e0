#pragma once

#include <vector>

#include "hyper/training/dose.h"
#include "hyper/training/movement.h"
#include "hyper/training/set.h"

namespace hyper::training {

/// Where the mass that is added to a lift comes from; each puts loads together in its own way.
enum class LoadSource {
    barbell,                ///< a bar and the same plates on both sides
    dumbbells,              ///< one of its size, or two
    plates,                 ///< held to the chest
    ankle_weights,          ///< a pair, the same on both ankles
    medicine_ball,          ///< one between the feet
    reverse_hyper_machine,  ///< steps of its stack, else plates on both sides
    lumbar_machine,         ///< steps of its stack
    kettlebells,            ///< one of its size
};

/// What the coach has to know of an exercise in one variation.
struct Lift {
    ExerciseRef exercise;
    Movement movement;
    Prescription usual;
    int axial = 0;                    ///< compression along a standing spine, 0 none to 3 high
    int moment = 0;                   ///< lumbar extensor moment and shear, 0 none to 3 high
    std::vector<LoadSource> sources;  ///< of what is added; none where nothing is known
    bool takes_bands = false;         ///< bands are its load
    bool once_a_week = false;         ///< more often brings no more
    bool own = false;                 ///< of the user's own making: only the log tells what it is
};

}  // namespace hyper::training
