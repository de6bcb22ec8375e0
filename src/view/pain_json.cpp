#include <nlohmann/json.hpp>

#include "hyper/view/pain.h"

namespace hyper::view {

std::string pain_json(const training::PainLog& log) {
    using Json = nlohmann::ordered_json;
    Json reports = Json::array();
    for (const auto& one : log.reports)
        reports.push_back({{"day", iso(one.day)}, {"pain", one.pain}});
    Json flags = Json::array();
    for (const auto& one : log.flags)
        flags.push_back({{"symptom", training::name(one.symptom)}, {"since", iso(one.since)}});
    const Json document = {{"schema", 1}, {"reports", reports}, {"flags", flags}};
    return document.dump(2) + "\n";
}

}  // namespace hyper::view
