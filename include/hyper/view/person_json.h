#pragma once

#include <span>
#include <string>

#include "hyper/training/body_mass.h"
#include "hyper/training/person.h"

namespace hyper::view {

/// {"schema","unit","sex","height_mm","leg_mm","skill","day_start","conditions":[ids],
/// "gear":[ids],"mass":[{"day","grams","unit"}]}: null is what was not said; the newest mass first.
[[nodiscard]] std::string person_json(const training::Person& person,
                                      std::span<const training::BodyMass> masses);
/// {"schema","gear":[{"id","name"}]}
[[nodiscard]] std::string gear_json(const training::Person& person);

}  // namespace hyper::view
