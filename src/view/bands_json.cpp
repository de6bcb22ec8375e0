#include "hyper/view/bands_json.h"

#include "hyper/training/band_force.h"
#include "hyper/view/bands.h"
#include "hyper/view/set_json.h"

namespace hyper::view {
namespace {

using training::Band;

Json points_json(const Band& band) {
    Json list = Json::array();
    for (const auto& point : band.points)
        list.push_back({{"stretch", point.stretch}, {"grams", point.force.grams}});
    return list;
}

Json estimates_json(const Band& band, std::span<const int> stretches) {
    Json list = Json::array();
    for (const int stretch : stretches)
        if (const auto estimate = training::force_at_stretch({&band}, stretch))
            list.push_back({{"stretch", stretch},
                            {"grams", estimate->force.grams},
                            {"extrapolated", estimate->extrapolated}});
    return list;
}

Json readings_json(const Band& band) {
    Json list = Json::array();
    for (const auto& reading : band.readings)
        list.push_back({{"setup", reading.setup.empty() ? Json(nullptr) : Json(reading.setup)},
                        {"bottom_grams", reading.bottom.grams},
                        {"top_grams", reading.top.grams}});
    return list;
}

Json band_json(const Band& band, std::span<const int> stretches) {
    const Json quality = band.points.empty() ? Json(nullptr) : Json(training::name(band.quality));
    return {{"id", to_string(band.id.uuid)},
            {"label", band.label},
            {"kind", band.kind},
            {"brand", known(band.brand)},
            {"color", known(band.color)},
            {"owned", band.owned},
            {"length_mm", known(band.length_mm)},
            {"quality", quality},
            {"points", points_json(band)},
            {"estimates", estimates_json(band, stretches)},
            {"readings", readings_json(band)}};
}

}  // namespace

Json band_json(const Band& band) {
    return band_json(band, usual_stretches);
}

std::string bands_json(std::span<const Band> bands, std::span<const int> stretches) {
    Json list = Json::array();
    for (const Band& band : bands) list.push_back(band_json(band, stretches));
    return printed({{"schema", 1}, {"bands", list}});
}

}  // namespace hyper::view
