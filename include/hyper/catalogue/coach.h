#pragma once

#include <span>
#include <string>
#include <vector>

#include "hyper/catalogue/exercise.h"
#include "hyper/training/coach_numbers.h"
#include "hyper/training/lift.h"

// What the coach goes by: its numbers, what its rules rest on, and what it has to know of an
// exercise.
namespace hyper::catalogue {

/// Where a number or a rule of the coach comes from.
struct CoachSource {
    Text key;     ///< of the number ("step-most") or the rule ("add-load")
    Text source;  ///< keys of sources with ", " between them, or "judgement"
};

[[nodiscard]] const training::CoachNumbers& coach_numbers();
[[nodiscard]] std::span<const CoachSource> coach_number_sources();
[[nodiscard]] std::span<const CoachSource> coach_rule_sources();
/// What the rule of that id rests on; empty when there is none.
[[nodiscard]] Text rule_source(std::string_view rule);

/// What the coach has to know of an exercise in one variation. Of an exercise of the user's own
/// little is known: it is dosed like any lift.
[[nodiscard]] training::Lift lift(const training::ExerciseRef& exercise);
/// All exercises that are of the pattern of this one, itself among them. An exercise of the user's
/// own is a pattern for itself.
[[nodiscard]] std::vector<std::string> same_pattern(const training::ExerciseRef& ref);

}  // namespace hyper::catalogue
