#pragma once

// Bands as a ladder: every combination of what is owned, each band single or folded, by the force
// at the top of the movement in the user's own set-up. A reading of a luggage scale comes before
// points of stretch and force; where neither is known, bands follow each other by the number in
// their label, else by the label, and nothing is said about how far apart they are.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "hyper/training/band.h"
#include "hyper/training/coach_numbers.h"
#include "hyper/training/load.h"

namespace hyper::training {

struct Rung {
    std::vector<BandUse> uses;  ///< by label
    std::optional<Force> top;   ///< estimated, where the movement is hardest
    BandQuality quality = BandQuality::guess;

    friend bool operator==(const Rung&, const Rung&) = default;
};

struct BandLadder {
    std::vector<Rung> rungs;  ///< the lightest first; those of unknown force behind the others

    /// Where a combination stands; nothing when it is not on the ladder.
    [[nodiscard]] std::optional<std::size_t> place_of(std::span<const BandUse> uses) const;
};

/// All rungs. Those closer to the one before than `rung_merge` are dropped, the simplest stays; the
/// combination in use (`now`) always does. `setup` is the user's word for the set-up.
[[nodiscard]] BandLadder band_ladder(std::span<const Band> bands, std::span<const BandUse> now,
                                     const std::optional<std::string>& setup,
                                     const CoachNumbers& numbers);

/// A way from one rung to another.
struct BandStep {
    Rung to;
    std::optional<double> gap;  ///< 0.18: 18 % more; below 0 for less; nothing where not known
    bool verified = false;      ///< both ends were measured
};

/// The next rung that is harder to pull: the nearest that is at least `band_step_usual` up and not
/// beyond `band_step_most`, else the furthest of the closer ones, else the nearest of all. Where
/// forces are not known, the next by the number in the label. Nothing at the end of the ladder, or
/// where only labels without numbers are known.
[[nodiscard]] std::optional<BandStep> rung_up(const BandLadder& ladder,
                                              std::span<const BandUse> now,
                                              const CoachNumbers& numbers);
/// The nearest rung that pulls less.
[[nodiscard]] std::optional<BandStep> rung_down(const BandLadder& ladder,
                                                std::span<const BandUse> now);

/// The number that a label speaks of ("15kg", "level-2"); nothing where there is none.
[[nodiscard]] std::optional<double> number_in(std::string_view label);

}  // namespace hyper::training
