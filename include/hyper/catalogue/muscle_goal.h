#pragma once

#include <optional>
#include <span>

#include "hyper/catalogue/exercise.h"
#include "hyper/training/muscle_volume.h"

namespace hyper::catalogue {

/// What counts as a set for a muscle.
struct CountingRules {
    Sourced<double> direct;         ///< share from which a set counts 1
    Sourced<double> indirect;       ///< share from which it counts in part
    Sourced<double> indirect_sets;  ///< as how much it counts then
};

/// A muscle and how many fractional sets a week are of use, where that can be said.
struct MuscleGoal {
    Text id;    ///< "erector", as the attributes call it
    Text name;  ///< "lower back"
    std::optional<Sourced<double>> floor;
    std::optional<Sourced<double>> target;
    std::optional<Sourced<double>> target_most;
    std::optional<Sourced<double>> much;
};

/// In the order of training::MuscleShares.
[[nodiscard]] std::span<const MuscleGoal> muscle_goals();
[[nodiscard]] training::WeekGoal week_goal(const MuscleGoal& goal);
[[nodiscard]] training::CountingRule counting_rule();

/// How much of each muscle an exercise takes; nothing of one that the catalogue does not have.
[[nodiscard]] std::optional<training::MuscleShares> muscle_shares(
    const training::ExerciseRef& exercise);
/// Class of the load on the spine, bent or pressed, 0 to 3; 0 where it is not known.
[[nodiscard]] int spine_load(const training::ExerciseRef& exercise);

}  // namespace hyper::catalogue
