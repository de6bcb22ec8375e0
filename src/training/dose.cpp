#include "hyper/training/dose.h"

#include <algorithm>
#include <cmath>

namespace hyper::training {

Prescription eased(Prescription usual, SwapEase ease, const CoachNumbers& numbers) {
    if (ease.pain) usual.sets.low = std::max(1, usual.sets.low - numbers.swap_pain_sets);
    if (ease.heavier_body)
        usual.reps.low = static_cast<int>(std::ceil(usual.reps.low * numbers.swap_heavier_reps));
    return usual;
}

}  // namespace hyper::training
