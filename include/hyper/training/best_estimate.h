#pragma once

#include <span>
#include <vector>

#include "hyper/training/setup.h"
#include "hyper/training/strength.h"

namespace hyper::training {

/// The highest estimate in one set-up, and the set that it rests on.
struct BestEstimate {
    Setup setup;
    Estimate estimate;
    MassUnit unit = MassUnit::kg;  ///< in which the load was typed
    SetId set;
    Day day;
};

/// What the sets of one exercise in one variation say of a maximum.
struct Estimates {
    ExerciseRef exercise;
    bool own_machine = false;         ///< kilograms of this one machine
    std::vector<BestEstimate> best;   ///< by set-up, the one done last first
    std::vector<NoEstimate> reasons;  ///< why working sets gave none, each once
};

/// `sessions` are newest first and may hold other exercises, too; `earlier` sessions of this one
/// came before them. Of equal estimates the one with fewer effective repetitions is kept (E5).
[[nodiscard]] Estimates best_estimates(std::span<const Session> sessions,
                                       const ExerciseRef& exercise, const Movement& movement,
                                       std::size_t earlier, const StrengthNumbers& numbers);

}  // namespace hyper::training
