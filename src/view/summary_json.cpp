#include "hyper/view/summary_json.h"

#include "hyper/view/set_json.h"

namespace hyper::view {

using training::Period;
using training::PeriodKind;

std::string summary_json(const SummaryPage& page) {
    Json list = Json::array();
    for (const Period& period : page.periods) {
        Json pain = nullptr;
        if (period.most_pain) pain = Json::array({*period.least_pain, *period.most_pain});
        list.push_back(
            {{"from", iso(period.from)},
             {"to", iso(period.to)},
             {"sessions", period.sessions},
             {"sets", period.sets},
             {"reps", period.reps},
             {"seconds", period.seconds},
             {"volume_grams", period.volume ? Json(period.volume->grams) : Json(nullptr)},
             {"hardest", {{"day", iso(period.hardest)}, {"sets", period.hardest_sets}}},
             {"pain", pain}});
    }
    Json document = {{"schema", 1}};
    document[page.kind == PeriodKind::week ? "weeks" : "months"] = list;
    document["more"] = page.more;
    return document.dump(2) + "\n";
}

}  // namespace hyper::view
