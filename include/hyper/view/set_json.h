#pragma once

// The parts that several documents of --json share.

#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>

#include "hyper/training/band.h"
#include "hyper/training/set.h"

namespace hyper::view {

using Json = nlohmann::ordered_json;

/// null for what is not known.
template <typename T>
[[nodiscard]] Json known(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

[[nodiscard]] Json exercise_json(const training::ExerciseRef& exercise);
[[nodiscard]] Json mass_json(const std::optional<EnteredMass>& mass);
/// The bands of a load.
[[nodiscard]] Json bands_json(std::span<const training::BandUse> uses);
[[nodiscard]] Json load_json(const training::Load& load);
[[nodiscard]] Json tempo_json(const std::optional<training::Tempo>& tempo);
[[nodiscard]] Json set_json(const training::Set& set);
/// A band that the user owns.
[[nodiscard]] Json band_json(const training::Band& band);
/// The document as it is printed.
[[nodiscard]] std::string printed(const Json& document);

}  // namespace hyper::view
