#include "hyper/catalogue/muscle_goal.h"

#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/data.h"
#include "hyper/catalogue/swap_candidates.h"
#include "hyper/training/due.h"

namespace hyper::catalogue {
namespace {

std::optional<double> value_of(const std::optional<Sourced<double>>& number) {
    if (!number) return std::nullopt;
    return number->value;
}

}  // namespace

std::span<const MuscleGoal> muscle_goals() {
    return data::muscle_goals;
}

training::WeekGoal week_goal(const MuscleGoal& goal) {
    return {value_of(goal.floor), value_of(goal.target), value_of(goal.target_most),
            value_of(goal.much)};
}

training::CountingRule counting_rule() {
    const CountingRules& rules = data::counting_rules;
    return {rules.direct.value, rules.indirect.value, rules.indirect_sets.value};
}

std::optional<training::MuscleShares> muscle_shares(const training::ExerciseRef& exercise) {
    const auto found = way(exercise);
    if (!found) return std::nullopt;
    const Attributes& all = found->variation->attributes;
    return training::MuscleShares{all.erector.value, all.glutes.value, all.hamstrings.value,
                                  all.quadriceps.value, all.upper_body.value};
}

int spine_load(const training::ExerciseRef& exercise) {
    return training::spine_load(lift(exercise));
}

}  // namespace hyper::catalogue
