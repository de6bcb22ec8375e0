#include "hyper/view/swap_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "hyper/view/next_json.h"
#include "hyper/view/safety_words.h"
#include "hyper/view/swap_own.h"
#include "hyper/view/swap_words.h"

namespace hyper::view {
namespace {

Json exercise_json(const training::ExerciseRef& exercise) {
    return {{"exercise", exercise.exercise}, {"variation", exercise.variation}};
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
                 const SwapPage& page, bool gains) {
    Json list = Json::array();
    for (const auto& trade : trades) list.push_back(trade_text(trade, option, page.swap.original));
    for (const auto& effect : option.own)
        if ((effect.points >= 0) == gains) list.push_back(own_text(effect, page.today));
    return list;
}

Json own_json(const training::SwapOption& option, const SwapPage& page) {
    Json list = Json::array();
    for (const auto& effect : option.own)
        list.push_back({{"code", code(effect.kind)},
                        {"points", effect.points},
                        {"why", own_points_text(effect, page.request.numbers)}});
    return list;
}

Json option_json(std::size_t place, const SwapPage& page) {
    const auto& option = page.swap.options.at(place);
    Json json = exercise_json(option.candidate.exercise);
    json.update({{"score", option.score},
                 {"gains", trades_json(option.gains, option, page, true)},
                 {"losses", trades_json(option.losses, option, page, false)},
                 {"needs", option.candidate.needs},
                 {"start", decision_json(page.starts.at(place))},
                 {"parts", parts_json(option)},
                 {"own", own_json(option, page)}});
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

Json taken_swap_json(const training::TakenSwap& swap) {
    Json json = exercise_json(swap.substitute);
    json.update({{"instead_of", exercise_json(swap.original)},
                 {"because", training::name(swap.because)},
                 {"since", iso(swap.since)},
                 {"until", iso(swap.until)}});
    return json;
}

std::string swap_json(const SwapPage& page) {
    Json options = Json::array();
    for (std::size_t i = 0; i < std::min(page.swap.options.size(), page.limit); ++i)
        options.push_back(option_json(i, page));
    Json removed = Json::array();
    for (const auto& one : page.swap.removed) removed.push_back(removal_json(one, page.today));
    return printed({{"schema", 1},
                    {"for", exercise_json(page.swap.original.exercise)},
                    {"because", training::name(page.request.purpose)},
                    {"assumed", page.request.assumed_pain.has_value()},
                    {"options", options},
                    {"removed", removed},
                    {"taken", page.taken ? taken_swap_json(*page.taken) : Json(nullptr)}});
}

std::string no_swap_json(const training::ExerciseRef& original,
                         const training::SwapRequest& request,
                         std::span<const training::SymptomFlag> flags) {
    return printed({{"schema", 1},
                    {"for", exercise_json(original)},
                    {"because", training::name(request.purpose)},
                    {"assumed", request.assumed_pain.has_value()},
                    {"options", Json::array()},
                    {"removed", Json::array()},
                    {"taken", nullptr},
                    {"stopped", referral_texts(flags)}});
}

std::string taken_json(const training::TakenSwap& swap, const training::Decision& first) {
    return printed(
        {{"schema", 1}, {"taken", taken_swap_json(swap)}, {"next", decision_json(first)}});
}

std::string ended_json(const training::TakenSwap& swap) {
    return printed({{"schema", 1}, {"ended", taken_swap_json(swap)}});
}

}  // namespace hyper::view
