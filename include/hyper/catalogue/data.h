#pragma once

#include <array>
#include <span>

#include "hyper/catalogue/band_preset.h"
#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/condition.h"
#include "hyper/catalogue/exercise.h"
#include "hyper/catalogue/muscle_goal.h"

// What the build makes of data/*.toml. The accessors of exercise.h are the way to it.

namespace hyper::catalogue::data {

inline constexpr std::size_t pattern_count = 5;

extern const std::span<const Exercise> exercises;
extern const std::span<const Equipment> equipment;
extern const std::span<const Source> sources;
extern const std::span<const SwapWeights> swap_weights;
extern const std::span<const Condition> conditions;
extern const std::span<const BandPreset> band_presets;
extern const CountingRules counting_rules;
extern const std::span<const MuscleGoal> muscle_goals;
extern const training::CoachNumbers coach_numbers;
extern const std::span<const CoachSource> coach_number_sources;
extern const std::span<const CoachSource> coach_rule_sources;
/// By the values of Pattern.
extern const std::array<std::array<double, pattern_count>, pattern_count> likenesses;

}  // namespace hyper::catalogue::data
