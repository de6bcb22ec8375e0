#pragma once

// What the user has said of themselves is a setting each: the keys, and how their values are
// written. What somebody has several of (conditions, gear) is a setting for each of them, so that
// what two copies of a log add does not get lost between them.

#include <string>
#include <string_view>

#include "hyper/store/database.h"
#include "hyper/training/person.h"

namespace hyper::store {

inline constexpr std::string_view unit_key = "unit";            ///< "kg", "lb"
inline constexpr std::string_view sex_key = "sex";              ///< "m", "f", "unspecified"
inline constexpr std::string_view height_key = "height-mm";     ///< "1803"
inline constexpr std::string_view leg_key = "leg-mm";           ///< "880"
inline constexpr std::string_view skill_key = "skill";          ///< "1" to "5"
inline constexpr std::string_view day_start_key = "day-start";  ///< "04:00"

inline constexpr std::string_view bar_key = "loads/bar";  ///< "20000 kg": thousandths

/// The key of what makes the loads of one kind: "2500x2,1250 kg", thousandths and how many there
/// are.
[[nodiscard]] std::string loads_key(training::LoadSource source);
[[nodiscard]] std::string loads_value(const training::Pieces& pieces);
[[nodiscard]] std::string bar_value(const EnteredMass& bar);

/// The keys of one condition, one piece of gear; their value is "yes".
[[nodiscard]] std::string condition_key(std::string_view id);
[[nodiscard]] std::string gear_key(std::string_view id);

/// Writes what one setting says into `person`; a value that is not understood says nothing.
void apply_setting(const std::string& key, const std::string& value, training::Person& person);
/// What is stored. A value that is not understood reads as not said.
[[nodiscard]] training::Person person(Database& database);

}  // namespace hyper::store
