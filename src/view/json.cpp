#include "hyper/view/json.h"

#include "hyper/catalogue/coach.h"
#include "hyper/training/strength.h"
#include "hyper/view/next_json.h"
#include "hyper/view/record_json.h"
#include "hyper/view/set_json.h"

namespace hyper::view {
namespace {

using training::Set;

Json sets_json(std::span<const Set> sets) {
    Json list = Json::array();
    for (const Set& set : sets) list.push_back(set_json(set));
    return list;
}

void add_estimate(Json& json, const training::Record& record) {
    if (record.metric != training::Metric::e1rm || !record.effective) return;
    const auto estimate = training::one_rep_max(record.load->mass, *record.effective,
                                                catalogue::coach_numbers().strength);
    const double unit = record.load->unit == MassUnit::lb ? 1000 / grams_per_pound : 1;
    json["low"] = value_json(estimate.low * unit);
    json["high"] = value_json(estimate.high * unit);
    json["confidence"] = training::name(estimate.confidence);
}

}  // namespace

std::string log_json(std::span<const Set> sets, std::span<const BrokenRecords> broken,
                     const training::Decision* next) {
    Json records = Json::array();
    for (const auto& one : broken)
        for (const auto& record : one.records) records.push_back(broken_json(record));
    return printed({{"schema", 1},
                    {"sets", sets_json(sets)},
                    {"records", records},
                    {"next", next == nullptr ? Json(nullptr) : decision_json(*next)}});
}

std::string history_json(std::span<const training::Session> sessions, bool more) {
    Json list = Json::array();
    for (const auto& session : sessions)
        list.push_back({{"day", iso(session.day)}, {"sets", sets_json(session.sets)}});
    return printed({{"schema", 1}, {"sessions", list}, {"more", more}});
}

std::string records_json(const RecordsPage& page) {
    Json list = Json::array();
    for (const SetupRecords& one : page.setups)
        for (std::size_t i = 0; i < one.records.size(); ++i) {
            const auto& record = one.records[i];
            const bool found = i < one.sets.size() && one.sets[i] != SetId();
            Json json = {{"exercise", one.setup.exercise.exercise},
                         {"variation", one.setup.exercise.variation},
                         {"setup", setup_json(one.setup)},
                         {"metric", name(record.metric)},
                         {"value", value_json(record.value)},
                         {"unit", unit_of(record)},
                         {"load", mass_json(record.load)},
                         {"reps", record.reps.value > 0 ? Json(record.reps.value) : Json(nullptr)},
                         {"day", iso(record.day)},
                         {"set", found ? Json(to_string(one.sets[i].uuid)) : Json(nullptr)}};
            add_estimate(json, record);
            list.push_back(json);
        }
    return printed({{"schema", 1}, {"records", list}});
}

}  // namespace hyper::view
