#include "hyper/view/load_json.h"

#include <nlohmann/json.hpp>

namespace hyper::view {
namespace {

using Json = nlohmann::ordered_json;

Json known(const std::optional<int>& value) {
    return value ? Json(*value) : Json(nullptr);
}

}  // namespace

Json mass_json(const std::optional<EnteredMass>& mass) {
    if (!mass) return nullptr;
    return {{"grams", mass->mass.grams}, {"unit", symbol(mass->unit)}};
}

Json band_uses_json(std::span<const training::BandUse> uses) {
    Json bands = Json::array();
    for (const auto& band : uses)
        bands.push_back({{"label", band.label},
                         {"count", band.count},
                         {"folded", band.folded},
                         {"assists", band.assists}});
    return bands;
}

Json load_json(const training::Load& load) {
    return {{"bodyweight", load.bodyweight()},
            {"added", mass_json(load.added)},
            {"assist", mass_json(load.assist)},
            {"bands", band_uses_json(load.bands)}};
}

Json tempo_json(const std::optional<training::Tempo>& tempo) {
    if (!tempo) return nullptr;
    return {{"lift", known(tempo->lift)},
            {"top", known(tempo->top)},
            {"lower", known(tempo->lower)},
            {"bottom", known(tempo->bottom)}};
}

}  // namespace hyper::view
