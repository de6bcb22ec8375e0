#include "hyper/catalogue/band_preset.h"

#include <algorithm>

#include "hyper/catalogue/data.h"

namespace hyper::catalogue {

std::span<const BandPreset> band_presets() {
    return data::band_presets;
}

const BandPreset* band_preset(std::string_view id) {
    const auto all = band_presets();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const BandPreset& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace hyper::catalogue
