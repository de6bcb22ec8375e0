#include "hyper/view/person_json.h"

#include "hyper/view/set_json.h"
#include "hyper/view/swap_words.h"

namespace hyper::view {

std::string person_json(const training::Person& person,
                        std::span<const training::BodyMass> masses) {
    Json list = Json::array();
    for (const auto& one : masses)
        list.push_back({{"day", iso(one.day)},
                        {"grams", one.mass.mass.grams},
                        {"unit", symbol(one.mass.unit)}});
    return printed({{"schema", 1},
                    {"unit", person.unit ? Json(symbol(*person.unit)) : Json(nullptr)},
                    {"sex", person.sex ? Json(training::name(*person.sex)) : Json(nullptr)},
                    {"height_mm", known(person.height_mm)},
                    {"leg_mm", known(person.leg_mm)},
                    {"skill", known(person.skill)},
                    {"day_start", person.day_start ? Json(iso(*person.day_start)) : Json(nullptr)},
                    {"conditions", person.conditions},
                    {"gear", person.gear},
                    {"mass", list}});
}

std::string gear_json(const training::Person& person) {
    Json list = Json::array();
    for (const auto& id : person.gear) list.push_back({{"id", id}, {"name", equipment_text(id)}});
    return printed({{"schema", 1}, {"gear", list}});
}

}  // namespace hyper::view
