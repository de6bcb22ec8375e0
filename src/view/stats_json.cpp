#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/muscle_goal.h"
#include "hyper/view/record_json.h"
#include "hyper/view/set_json.h"
#include "hyper/view/stats.h"
#include "hyper/view/summary.h"

namespace hyper::view {
namespace {

Json weeks_json(const StatsPage& page) {
    Json list = Json::array();
    for (const auto& week : page.weeks) {
        Json muscles = Json::object();
        for (std::size_t i = 0; i < training::muscle_count; ++i)
            muscles[std::string(catalogue::muscle_goals()[i].id)] = value_json(week.sets.at(i));
        list.push_back({{"week", iso_week(week.from)},
                        {"from", iso(week.from)},
                        {"to", iso(week.from + std::chrono::days(6))},
                        {"days", week.days},
                        {"muscles", muscles},
                        {"unknown", week.unknown}});
    }
    return list;
}

Json number_json(const std::optional<double>& number) {
    return number ? value_json(*number) : Json(nullptr);
}

Json goals_json() {
    Json goals = Json::object();
    for (const auto& muscle : catalogue::muscle_goals()) {
        const auto goal = catalogue::week_goal(muscle);
        if (!goal.floor) continue;
        goals[std::string(muscle.id)] = {{"floor", number_json(goal.floor)},
                                         {"target", number_json(goal.target)},
                                         {"target_most", number_json(goal.target_most)},
                                         {"much", number_json(goal.much)}};
    }
    return goals;
}

Json records_json(const StatsPage& page) {
    Json list = Json::array();
    for (const auto& one : page.broken)
        for (const auto& record : one.records) {
            Json json = exercise_json(one.setup.exercise);
            json["setup"] = setup_json(one.setup);
            json["day"] = iso(one.day);
            json.update(broken_json(record));
            list.push_back(json);
        }
    return list;
}

Json estimates_json(const StatsPage& page) {
    Json list = Json::array();
    for (const auto& exercise : page.estimates)
        for (const auto& best : exercise.best) {
            Json json = exercise_json(exercise.exercise);
            json.update({{"setup", setup_json(best.setup)},
                         {"kg", value_json(best.estimate.kilograms)},
                         {"low", value_json(best.estimate.low)},
                         {"high", value_json(best.estimate.high)},
                         {"confidence", name(best.estimate.confidence)},
                         {"from", to_string(best.set.uuid)},
                         {"day", iso(best.day)},
                         {"own_machine", exercise.own_machine}});
            list.push_back(json);
        }
    return list;
}

Json without_estimate_json(const StatsPage& page) {
    Json list = Json::array();
    for (const auto& exercise : page.estimates) {
        if (!exercise.best.empty()) continue;
        Json json = exercise_json(exercise.exercise);
        json["reasons"] = Json::array();
        for (const auto reason : exercise.reasons) json["reasons"].push_back(code(reason));
        list.push_back(json);
    }
    return list;
}

Json spacing_json(const StatsPage& page) {
    Json days = Json::array();
    for (const Day hard : page.hard) days.push_back(iso(hard));
    Json close = Json::array();
    for (const auto& pair : page.close)
        close.push_back({{"first", iso(pair.first)}, {"second", iso(pair.second)}});
    return {{"days", catalogue::coach_numbers().hard_days}, {"hard_days", days}, {"close", close}};
}

}  // namespace

std::string stats_json(const StatsPage& page) {
    Json unknown = Json::array();
    for (const auto& one : page.unknown)
        unknown.push_back({{"exercise", one.exercise}, {"sets", one.sets}});
    const auto& rated = page.coverage;
    return printed({{"schema", 1},
                    {"on", iso(page.day)},
                    {"weeks", weeks_json(page)},
                    {"goals", goals_json()},
                    {"unknown", unknown},
                    {"rated", {{"sets", rated.sets}, {"rir", rated.rir}, {"pain", rated.pain}}},
                    {"records", records_json(page)},
                    {"e1rm", estimates_json(page)},
                    {"no_e1rm", without_estimate_json(page)},
                    {"spacing", spacing_json(page)}});
}

}  // namespace hyper::view
