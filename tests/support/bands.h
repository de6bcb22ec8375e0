#pragma once

#include <cstdint>
#include <string>

#include "hyper/catalogue/coach.h"
#include "hyper/training/band.h"

namespace hyper::test {

/// A band that was measured to pull `grams` at the stretch that is taken where the user's own is
/// not known.
[[nodiscard]] inline training::Band measured_band(const std::string& label, std::int64_t grams) {
    training::Band band;
    band.id = BandId(uuid_named("measured " + label));
    band.label = label;
    band.points = {{catalogue::coach_numbers().band_stretch, Force(grams)}};
    band.quality = training::BandQuality::measured;
    return band;
}

}  // namespace hyper::test
