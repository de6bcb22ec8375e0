#pragma once

// Loads that exist. What somebody owns (plates, dumbbells, the steps of a stack) makes some masses
// and no others; the coach only speaks of those. All of them are worked out, so nothing is missed;
// going up never ends at the same or a lower one, going down never at the same or a higher one.

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "hyper/training/coach_numbers.h"
#include "hyper/training/lift.h"
#include "hyper/units/mass.h"

namespace hyper::training {

/// One size of a thing that makes loads.
struct Piece {
    std::int64_t thousandths = 0;  ///< of the unit of its list
    std::optional<int> count{};    ///< how many there are; nothing: as many as are needed

    friend bool operator==(const Piece&, const Piece&) = default;
};

/// Things of one kind, all in one unit.
struct Pieces {
    MassUnit unit = MassUnit::kg;
    std::vector<Piece> pieces;  ///< by falling size

    friend bool operator==(const Pieces&, const Pieces&) = default;
};

/// What makes loads; nothing is known of a kind that is not there.
struct OwnedLoads {
    std::map<LoadSource, Pieces> things;  ///< the plates are kept under `plates` alone
    std::optional<EnteredMass> bar;

    friend bool operator==(const OwnedLoads&, const OwnedLoads&) = default;
};

/// "plates", "dumbbell", …: the id of the equipment that makes these loads.
[[nodiscard]] std::string_view gear_of(LoadSource source);
/// The other way round; nothing for equipment that makes no loads of its own.
[[nodiscard]] std::optional<LoadSource> load_source_of(std::string_view gear);

/// The masses that can be made, rising.
struct LoadLadder {
    std::vector<EnteredMass> loads;
    bool assumed = false;       ///< nothing is known of what is owned: the usual step is taken
    bool from_nothing = false;  ///< the body alone stands below the lowest

    [[nodiscard]] bool makes(Mass mass) const;
    /// The lowest above `mass`, the highest below it; nothing where there is none.
    [[nodiscard]] std::optional<EnteredMass> above(Mass mass) const;
    [[nodiscard]] std::optional<EnteredMass> below(Mass mass) const;
};

/// What the things owned make for a lift whose load is `now`. Of several kinds of things the first
/// that is known and makes `now` counts. Where nothing is known, the usual step around `now`, in
/// its unit. Empty when there is neither.
[[nodiscard]] LoadLadder load_ladder(const Lift& lift, const OwnedLoads& owned,
                                     const std::optional<EnteredMass>& now,
                                     const CoachNumbers& numbers);

}  // namespace hyper::training
