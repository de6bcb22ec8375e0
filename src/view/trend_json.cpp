#include "hyper/view/trend_json.h"

#include "hyper/training/strength.h"
#include "hyper/view/set_json.h"
#include "hyper/view/trend.h"

namespace hyper::view {

std::string trend_json(const training::Trend& trend, const training::ExerciseRef& exercise) {
    Json points = Json::array();
    for (const auto& point : trend.points)
        points.push_back(
            {{"day", iso(point.day)}, {"value", point.value ? Json(*point.value) : Json(nullptr)}});
    Json suppressed = Json::array();
    for (const training::NoEstimate reason : trend.suppressed)
        suppressed.push_back(training::code(reason));
    const Json document = {{"schema", 1},
                           {"exercise", exercise.exercise},
                           {"variation", exercise.variation},
                           {"metric", training::name(trend.kind)},
                           {"unit", trend_unit(trend)},
                           {"points", points},
                           {"suppressed", suppressed}};
    return document.dump(2) + "\n";
}

}  // namespace hyper::view
