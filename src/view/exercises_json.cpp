
#include "hyper/view/exercises.h"

#include "hyper/view/set_json.h"

namespace hyper::view {

std::string exercises_json(const Exercises& page) {
    Json own = Json::array();
    for (const auto& one : page.own)
        own.push_back({{"key", one.exercise.key},
                       {"name", one.exercise.name},
                       {"aliases", one.aliases},
                       {"sets", one.sets},
                       {"last", one.last ? Json(iso(*one.last)) : Json(nullptr)}});
    Json aliases = Json::array();
    for (const auto& one : page.aliases)
        aliases.push_back(
            {{"name", one.name},
             {"exercise", one.exercise.exercise},
             {"variation",
              one.exercise.variation.empty() ? Json(nullptr) : Json(one.exercise.variation)}});
    const Json document = {{"schema", 1}, {"exercises", own}, {"aliases", aliases}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace hyper::view
