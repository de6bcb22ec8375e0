#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>

#include "hyper/training/load.h"
#include "hyper/training/set.h"

// Parts that several documents have.
namespace hyper::view {

/// {"grams","unit"}; null for nothing.
[[nodiscard]] nlohmann::ordered_json mass_json(const std::optional<EnteredMass>& mass);
/// [{"label","count","folded","assists"}]
[[nodiscard]] nlohmann::ordered_json band_uses_json(std::span<const training::BandUse> uses);
/// {"bodyweight","added","assist","bands"}
[[nodiscard]] nlohmann::ordered_json load_json(const training::Load& load);
/// {"lift","top","lower","bottom"}, each null where not said; null for nothing.
[[nodiscard]] nlohmann::ordered_json tempo_json(const std::optional<training::Tempo>& tempo);

}  // namespace hyper::view
