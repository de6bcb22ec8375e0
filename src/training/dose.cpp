#include "hyper/training/dose.h"

#include <algorithm>

namespace hyper::training {

StartDose start_dose(const Prescription& usual, StartEase ease) {
    constexpr int least_in_reserve = 3;
    const int sets = usual.sets.low - (ease.pain ? 1 : 0);
    const int reps = ease.heavier_body ? (usual.reps.low + 1) / 2 : usual.reps.low;
    return {.sets = std::max(1, sets),
            .reps = Reps(std::max(1, reps)),
            .rir = {std::max(least_in_reserve, usual.rir.low),
                    std::max(least_in_reserve, usual.rir.high)},
            .rest_seconds = usual.rest_seconds,
            .tempo = usual.tempo,
            .body_alone = usual.body_alone};
}

}  // namespace hyper::training
