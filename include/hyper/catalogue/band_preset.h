#pragma once

#include <span>

#include "hyper/catalogue/exercise.h"

namespace hyper::catalogue {

/// One band of a maker's table.
struct PresetBand {
    Text color;
    int grams_at_100;  ///< grams-force of a single layer at 100 % elongation
    int grams_at_200;
};

/// A table that a maker has published. Nothing in it holds for another maker's bands.
struct BandPreset {
    Text id;     ///< "theraband"
    Text name;   ///< "TheraBand flat bands"
    Text maker;  ///< "TheraBand"
    Text kind;   ///< loop, flat or tube
    Text source;
    Texts notes;  ///< what has to be known before the numbers are used
    std::span<const PresetBand> bands;
};

[[nodiscard]] std::span<const BandPreset> band_presets();
/// Nothing when there is no preset of that id.
[[nodiscard]] const BandPreset* band_preset(std::string_view id);

}  // namespace hyper::catalogue
