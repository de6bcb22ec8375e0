#include "hyper/view/swap_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "hyper/catalogue/swap_candidates.h"
#include "hyper/view/set_json.h"
#include "hyper/view/swap_words.h"

namespace hyper::view {
namespace {

/// A load that has to be found by trying is neither the body alone nor a number.
Json load_json(const training::StartDose& dose) {
    return {{"bodyweight", dose.body_alone},
            {"added", nullptr},
            {"assist", nullptr},
            {"bands", Json::array()}};
}

/// Each key of "a, b" that is not in `list` yet.
void add_sources(Json& list, std::string_view sources) {
    while (!sources.empty()) {
        const auto end = std::min(sources.find(", "), sources.size());
        const Json key = sources.substr(0, end);
        if (std::find(list.begin(), list.end(), key) == list.end()) list.push_back(key);
        sources.remove_prefix(std::min(end + 2, sources.size()));
    }
}

Json dose_json(const training::SwapOption& option, bool pain) {
    const training::StartDose& dose = option.start;
    const auto way = catalogue::way(option.candidate.exercise);
    Json sources = Json::array();
    if (way) {
        add_sources(sources, way->variation->prescription.reps.source);
        add_sources(sources, way->variation->prescription.first_load.source);
    }
    Json json = exercise_json(option.candidate.exercise);
    json.update({{"sets", dose.sets},
                 {"reps", {dose.reps.value, dose.reps.value}},
                 {"load", load_json(dose)},
                 {"rir", {dose.rir.low, dose.rir.high}},
                 {"rest_seconds", {dose.rest_seconds.low, dose.rest_seconds.high}},
                 {"tempo", tempo_json(dose.tempo)},
                 {"action", "start"},
                 {"rule", "START"},
                 {"reason", start_text(option, pain)},
                 {"sources", sources},
                 {"inputs", Json::array()},
                 {"rejected", Json::array()}});
    return json;
}

Json parts_json(const training::SwapOption& option) {
    Json list = Json::array();
    for (const auto& part : option.parts)
        list.push_back({{"part", training::name(part.part)},
                        {"weight", part.weight},
                        {"factor", part.factor}});
    return list;
}

Json trades_json(const std::vector<training::Trade>& trades, const training::SwapOption& option,
                 const training::SwapCandidate& original) {
    Json list = Json::array();
    for (const auto& trade : trades) list.push_back(trade_text(trade, option, original));
    return list;
}

Json option_json(const training::SwapOption& option, const SwapPage& page) {
    const auto& original = page.swap.original;
    Json json = exercise_json(option.candidate.exercise);
    json.update({{"score", option.score},
                 {"gains", trades_json(option.gains, option, original)},
                 {"losses", trades_json(option.losses, option, original)},
                 {"needs", option.candidate.needs},
                 {"start", dose_json(option, page.request.purpose == training::SwapPurpose::pain)},
                 {"parts", parts_json(option)}});
    return json;
}

Json removal_json(const training::SwapRemoval& removal, Day today) {
    Json json = exercise_json(removal.exercise);
    json.update({{"reason", obstacle_text(removal.obstacle, today)},
                 {"code", obstacle_code(removal.obstacle)}});
    if (const auto* equipment = std::get_if<training::MissingEquipment>(&removal.obstacle))
        json["missing"] = equipment->missing;
    return json;
}

}  // namespace

std::string swap_json(const SwapPage& page) {
    const auto& all = page.swap.options;
    Json options = Json::array();
    for (std::size_t i = 0; i < std::min(all.size(), page.limit); ++i)
        options.push_back(option_json(all[i], page));
    Json removed = Json::array();
    for (const auto& one : page.swap.removed) removed.push_back(removal_json(one, page.today));
    const Json document = {{"schema", 1},
                           {"for", exercise_json(page.swap.original.exercise)},
                           {"because", training::name(page.request.purpose)},
                           {"options", options},
                           {"removed", removed}};
    return document.dump(2) + "\n";
}

}  // namespace hyper::view
