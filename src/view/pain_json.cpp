#include "hyper/view/pain.h"
#include "hyper/view/set_json.h"

namespace hyper::view {

std::string pain_json(const training::PainLog& log) {
    Json reports = Json::array();
    for (const auto& one : log.reports)
        reports.push_back({{"day", iso(one.day)}, {"pain", one.pain}});
    Json flags = Json::array();
    for (const auto& one : log.flags)
        flags.push_back({{"symptom", training::name(one.symptom)}, {"since", iso(one.since)}});
    const Json document = {{"schema", 1}, {"reports", reports}, {"flags", flags}};
    return printed(document);
}

}  // namespace hyper::view
