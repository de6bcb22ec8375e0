#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hyper/units/id.h"
#include "hyper/units/mass.h"

namespace hyper::training {

/// One of the user's bands as it was used in a set.
struct BandUse {
    BandId band;
    std::string label;  ///< what the band was called when the set was logged
    int count = 1;      ///< how many of this band, side by side
    bool folded = false;
    bool assists = false;  ///< it carries part of the weight: a stronger band makes it easier

    friend bool operator==(const BandUse&, const BandUse&) = default;
};

/// What a set was done against. Help and hindrance are different things: an assistance, by mass or
/// by band, makes it lighter and never stands beside an added load. Nothing set means the body
/// alone.
struct Load {
    std::optional<EnteredMass> added;
    std::optional<EnteredMass> assist;
    std::vector<BandUse> bands;

    /// Nothing but the body.
    [[nodiscard]] bool bodyweight() const { return !added && !assist && bands.empty(); }
    friend bool operator==(const Load&, const Load&) = default;
};

}  // namespace hyper::training
