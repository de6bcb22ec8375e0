#pragma once

// The exercises with their published attributes, as candidates of a swap.

#include <string>
#include <utility>
#include <vector>

#include "hyper/training/swap.h"

namespace hyper::test {

/// All fourteen; the likeness is that to a reverse hyper.
[[nodiscard]] std::vector<training::SwapCandidate> swap_field();
/// A request for `purpose` with the published weights and nothing that restricts.
[[nodiscard]] training::SwapRequest swap_because(training::SwapPurpose purpose);
/// What stands instead of the reverse-hyper machine.
[[nodiscard]] training::Swap swap_machine(
    const training::SwapRequest& request,
    const std::vector<training::SwapCandidate>& field = swap_field());

/// Names and scores: of the reverse hyper the variation, of the others the exercise.
using Ranking = std::vector<std::pair<std::string, int>>;
[[nodiscard]] Ranking ranking(const training::Swap& result);
/// The same names of what was left out.
[[nodiscard]] std::vector<std::string> removed(const training::Swap& result);

}  // namespace hyper::test
