#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "hyper/catalogue/swap_candidates.h"
#include "hyper/store/database.h"
#include "hyper/training/decision.h"
#include "hyper/training/own_exercise.h"
#include "hyper/training/swap.h"
#include "hyper/training/taken_swap.h"

namespace hyper::cli {

/// What the log says of an exercise in one variation until `day`.
[[nodiscard]] training::Experience experience_in(store::Database& log,
                                                 const training::ExerciseRef& exercise, Day day);

/// Every candidate with what the log says of it until `request.today`, ranked.
[[nodiscard]] training::Swap ranked_swap(store::Database& log, const catalogue::Way& original,
                                         const training::SwapRequest& request);

/// The swap as it would be remembered from `request.today` on.
[[nodiscard]] training::TakenSwap swap_taken(const training::Swap& swap,
                                             const training::ExerciseRef& substitute,
                                             const training::SwapRequest& request);

/// What the coach says of the first day of each of the first `count` options.
[[nodiscard]] std::vector<training::Decision> starts_of(store::Database& log,
                                                        const training::Swap& swap,
                                                        const training::SwapRequest& request,
                                                        std::size_t count);

/// The option of that rank or that name. Throws Error (refused) for one that is left out, with the
/// reason, and for one that is not there.
[[nodiscard]] const training::SwapOption& chosen_option(const training::Swap& swap,
                                                        const std::string& typed,
                                                        const training::OwnNames& own, Day today);

/// The swap in force on `day` that is meant: of `named` as the original or the substitute, of its
/// exercise where no variation is named, the only one where nothing is. Throws Error (refused).
[[nodiscard]] training::TakenSwap swap_to_end(store::Database& log,
                                              const training::ExerciseRef& named, Day day);

}  // namespace hyper::cli
