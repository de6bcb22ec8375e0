#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "hyper/training/owned_loads.h"
#include "hyper/units/day.h"
#include "hyper/units/mass.h"

namespace hyper::training {

/// For the share that the legs have in the body's mass (de Leva 1996 gives it for women and men).
/// `unspecified` is an answer, too: the mean of both is taken.
enum class Sex { male, female, unspecified };

/// "m", "f", "unspecified": the words of the file and of the JSON.
[[nodiscard]] std::string_view name(Sex sex);
[[nodiscard]] std::optional<Sex> sex_from(std::string_view word);

/// What the user has said of themselves. Nothing is what was not said.
struct Person {
    std::optional<MassUnit> unit;
    std::optional<Sex> sex;
    std::optional<int> height_mm;
    std::optional<int> leg_mm;           ///< from the hip's outer bone to the ankle's
    std::optional<int> skill;            ///< 1 beginner to 5 expert
    std::optional<TimeOfDay> day_start;  ///< before it, it is still the day before
    std::set<std::string> conditions;    ///< ids of the catalogue's conditions
    std::set<std::string> gear;          ///< ids of the catalogue's equipment; empty: not said
    OwnedLoads loads{};                  ///< what the gear makes, as far as it was said

    friend bool operator==(const Person&, const Person&) = default;
};

}  // namespace hyper::training
