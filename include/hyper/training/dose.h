#pragma once

#include <optional>
#include <vector>

#include "hyper/training/coach_numbers.h"
#include "hyper/training/load.h"
#include "hyper/training/set.h"
#include "hyper/units/count.h"

namespace hyper::training {

/// Whole numbers from `low` to `high`, both included.
struct Range {
    int low = 0;
    int high = 0;

    friend bool operator==(const Range&, const Range&) = default;
};

/// How an exercise is usually dosed.
struct Prescription {
    Range sets{1, 1};
    Range reps{1, 1};
    Range rir{0, 0};  ///< whole repetitions in reserve
    Range rest_seconds{0, 0};
    Tempo tempo{};
    bool body_alone = true;        ///< the body is load enough to begin with
    std::optional<int> rep_cap{};  ///< how far the range may be extended
    std::optional<Mass> step{};    ///< the smallest usual step of an added mass

    friend bool operator==(const Prescription&, const Prescription&) = default;
};

/// What to do: one exercise on one day.
struct Dose {
    int sets = 1;
    std::vector<int> amounts;  ///< repetitions (or seconds) of each set; as many as sets
    bool timed = false;        ///< the amounts are seconds of a hold
    Range range{1, 1};         ///< in which the amounts move
    std::optional<Load> load;  ///< nothing: it is found by trying, never by converting
    Range rir{0, 0};
    Range rest_seconds{0, 0};
    Tempo tempo{};

    friend bool operator==(const Dose&, const Dose&) = default;
};

/// What makes an exercise that stands in for another easier than usual.
struct SwapEase {
    bool pain = false;          ///< fewer sets
    bool heavier_body = false;  ///< from fewer repetitions on

    friend bool operator==(const SwapEase&, const SwapEase&) = default;
};

/// `usual` as it is dosed in the weeks of a swap.
[[nodiscard]] Prescription eased(Prescription usual, SwapEase ease, const CoachNumbers& numbers);

}  // namespace hyper::training
