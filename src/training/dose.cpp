#include "hyper/training/dose.h"

#include <algorithm>

namespace hyper::training {

Prescription eased(Prescription usual, SwapEase ease) {
    if (ease.pain) usual.sets.low = std::max(1, usual.sets.low - 1);
    if (ease.heavier_body) usual.reps.low = (usual.reps.low + 1) / 2;
    return usual;
}

}  // namespace hyper::training
