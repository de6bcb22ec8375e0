#include "hyper/store/person.h"

#include <fmt/format.h>

#include "hyper/store/statement.h"
#include "hyper/units/digits.h"

namespace hyper::store {
namespace {

constexpr std::string_view condition_prefix = "condition/";
constexpr std::string_view gear_prefix = "gear/";

std::optional<int> number(const std::string& value, int low, int high) {
    const auto found = value.empty() ? std::nullopt : whole_number(value);
    if (!found || *found < low || *found > high) return std::nullopt;
    return found;
}

std::optional<TimeOfDay> time(const std::string& value) {
    if (value.size() != 5 || value[2] != ':') return std::nullopt;
    const auto hours = number(value.substr(0, 2), 0, 23);
    const auto minutes = number(value.substr(3), 0, 59);
    if (!hours || !minutes) return std::nullopt;
    return TimeOfDay{*hours * 60 + *minutes};
}

}  // namespace

std::string condition_key(std::string_view id) {
    return fmt::format("{}{}", condition_prefix, id);
}

std::string gear_key(std::string_view id) {
    return fmt::format("{}{}", gear_prefix, id);
}

void apply_setting(const std::string& key, const std::string& value, training::Person& person) {
    if (key == unit_key && value == symbol(MassUnit::kg)) person.unit = MassUnit::kg;
    if (key == unit_key && value == symbol(MassUnit::lb)) person.unit = MassUnit::lb;
    if (key == sex_key) person.sex = training::sex_from(value);
    if (key == height_key) person.height_mm = number(value, 1, 9999);
    if (key == leg_key) person.leg_mm = number(value, 1, 9999);
    if (key == skill_key) person.skill = number(value, 1, 5);
    if (key == day_start_key) person.day_start = time(value);
    if (key.starts_with(condition_prefix))
        person.conditions.insert(key.substr(condition_prefix.size()));
    if (key.starts_with(gear_prefix)) person.gear.insert(key.substr(gear_prefix.size()));
}

training::Person person(Database& database) {
    Statement rows(database, "SELECT key, value FROM setting ORDER BY key");
    training::Person person;
    while (rows.next()) apply_setting(rows.text(0), rows.text(1), person);
    return person;
}

}  // namespace hyper::store
