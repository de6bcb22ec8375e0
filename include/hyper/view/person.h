#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>

#include "hyper/training/body_mass.h"
#include "hyper/training/person.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// "180.3 cm".
[[nodiscard]] std::string length_text(int millimetres);
/// What is known of the user, and what each thing that is not known would be for. `masses` are the
/// newest first.
[[nodiscard]] std::string person(const training::Person& person,
                                 std::span<const training::BodyMass> masses, Day today,
                                 const Style& style);
/// "  height  180.3 cm": one of the lines of `person`, by its name; any but the mass.
[[nodiscard]] std::string person_entry(std::string_view wanted, const training::Person& person,
                                       const Style& style);
/// The body masses, a line a day.
[[nodiscard]] std::string body_masses(std::span<const training::BodyMass> masses, Day today,
                                      const Style& style);
/// The conditions that were said and those that can be said, with what each speaks against.
[[nodiscard]] std::string conditions(const training::Person& person, const Style& style);
/// What is said of them once one was added or taken away.
[[nodiscard]] std::string conditions_changed(const training::Person& person, const Style& style);
/// "head down": what a position flag of the catalogue means.
[[nodiscard]] std::string_view position_text(std::string_view flag);
/// "glaucoma, vertigo": the names of ids.
[[nodiscard]] std::string conditions_text(const std::set<std::string>& ids);

/// What the user has, in a line.
[[nodiscard]] std::string gear_changed(const training::Person& person, const Style& style);
/// The same, and what else there is.
[[nodiscard]] std::string gear(const training::Person& person, const Style& style);

}  // namespace hyper::view
