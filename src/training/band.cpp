#include "hyper/training/band.h"

#include <algorithm>
#include <array>

namespace hyper::training {
namespace {

constexpr std::array<std::string_view, 3> quality_names = {"guess", "maker", "measured"};

}  // namespace

std::string_view name(BandQuality quality) {
    return quality_names.at(static_cast<std::size_t>(quality));
}

std::optional<BandQuality> band_quality_from(std::string_view word) {
    for (std::size_t i = 0; i < quality_names.size(); ++i)
        if (quality_names.at(i) == word) return static_cast<BandQuality>(i);
    return std::nullopt;
}

void use_labels_of_today(std::span<Session> sessions, std::span<const Band> bands) {
    for (Session& session : sessions)
        for (Set& set : session.sets)
            for (BandUse& use : set.load.bands) {
                const auto band = std::find_if(bands.begin(), bands.end(),
                                               [&](const Band& one) { return one.id == use.band; });
                if (band != bands.end()) use.label = band->label;
            }
}

}  // namespace hyper::training
