#pragma once

// How hard bands pull, as far as their numbers tell. Always an estimate: loops of one colour differ
// by 8 to 19 % (McMaster 2010), makers' tables read high (Uchida 2016). What is not known stays
// unknown, and what lies beyond the known points says so.

#include <optional>
#include <span>

#include "hyper/training/band.h"

namespace hyper::training {

/// Bands as they are used side by side.
struct BandInUse {
    const Band* band = nullptr;  ///< never nothing
    int count = 1;
    bool folded = false;  ///< once: half the resting length, twice the force
};

struct ForceEstimate {
    Force force;
    BandQuality quality = BandQuality::guess;  ///< the worst of what went into it
    bool extrapolated = false;                 ///< beyond the last known point of a band

    friend bool operator==(const ForceEstimate&, const ForceEstimate&) = default;
};

/// The pull of one use whose strands are stretched by `stretch` per cent. One or two points:
/// straight lines through (0, 0) and the points, the last one going on. Three or more: the parabola
/// through (0, 0) that fits them best (least squares; the curve is of second order, McMaster 2010).
/// No pull without stretch. Nothing when the band has no points.
[[nodiscard]] std::optional<ForceEstimate> force_at_stretch(const BandInUse& use, double stretch);

/// The per cent by which a band is stretched between ends `length_mm` apart; 0 when it hangs slack.
/// Nothing when its resting length is not known.
[[nodiscard]] std::optional<double> stretch_at_length(const BandInUse& use, double length_mm);

/// The sum of bands side by side, all stretched by `stretch` per cent. Nothing when one of them has
/// no points; no force for no bands.
[[nodiscard]] std::optional<ForceEstimate> force_at_stretch(std::span<const BandInUse> uses,
                                                            double stretch);

/// The sum of bands side by side between ends `length_mm` apart. Nothing when one of them has no
/// points or no resting length.
[[nodiscard]] std::optional<ForceEstimate> force_at_length(std::span<const BandInUse> uses,
                                                           double length_mm);

}  // namespace hyper::training
