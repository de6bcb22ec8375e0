#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/training/due.h"
#include "hyper/training/situation.h"
#include "hyper/training/taken_swap.h"

namespace hyper::cli {

/// All that the log says for the coach about `exercise` as of `day`. Where it stands in for another
/// exercise by a swap that was taken, or by one that is `proposed`, the case says so.
[[nodiscard]] training::CoachCase coach_case(
    store::Database& log, const training::ExerciseRef& exercise, Day day,
    const std::optional<training::TakenSwap>& proposed = std::nullopt);

/// Whether no dose was ever said: nothing was logged here until `day` that has one. What other
/// programs brought does not count, as no dose of it was shown.
[[nodiscard]] bool is_first_dose(store::Database& log, Day day);

/// When each exercise that is being trained is to be done again, as of `day`.
[[nodiscard]] std::vector<training::Due> due_exercises(store::Database& log, Day day);

/// The exercise meant: in the variation done last until `day` where none is named, in the first
/// where none was done. Nothing named means the reverse hyper.
[[nodiscard]] training::ExerciseRef meant(training::ExerciseRef named, store::Database& log,
                                          Day day);

}  // namespace hyper::cli
