#pragma once

#include <optional>
#include <vector>

#include "hyper/catalogue/exercise.h"
#include "hyper/training/dose.h"
#include "hyper/training/swap.h"

namespace hyper::catalogue {

/// One way to do an exercise: both belong together and live as long as the program.
struct Way {
    const Exercise* exercise;
    const Variation* variation;
};

/// Nothing when the catalogue does not have it. Without a variation the first one is meant.
[[nodiscard]] std::optional<Way> way(const training::ExerciseRef& named);

/// How a variation is usually dosed.
[[nodiscard]] training::Prescription usual_of(const Variation& variation);

/// `way` as a candidate to replace `original`; what the log says of it is not known here.
[[nodiscard]] training::SwapCandidate swap_candidate(const Way& way, const Way& original);
/// Every variation of every exercise, `original` included, in the order of the catalogue.
[[nodiscard]] std::vector<training::SwapCandidate> swap_candidates(const Way& original);

/// What the parts of the score weigh for `purpose`, and where the weights come from.
[[nodiscard]] Sourced<training::ScoreWeights> score_weights(training::SwapPurpose purpose);

}  // namespace hyper::catalogue
