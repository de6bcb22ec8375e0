#include "hyper/view/json.h"

#include "hyper/view/undo.h"

#include <nlohmann/json.hpp>

namespace hyper::view {
namespace {

using Json = nlohmann::ordered_json;
using training::Set;

template <typename T>
Json known(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json mass_json(const std::optional<EnteredMass>& mass) {
    if (!mass) return nullptr;
    return {{"grams", mass->mass.grams}, {"unit", symbol(mass->unit)}};
}

Json load_json(const training::Load& load) {
    Json bands = Json::array();
    for (const auto& band : load.bands)
        bands.push_back({{"label", band.label},
                         {"count", band.count},
                         {"folded", band.folded},
                         {"assists", band.assists}});
    return {{"bodyweight", load.bodyweight()},
            {"added", mass_json(load.added)},
            {"assist", mass_json(load.assist)},
            {"bands", bands}};
}

Json tempo_json(const std::optional<training::Tempo>& tempo) {
    if (!tempo) return nullptr;
    return {{"lift", known(tempo->lift)},
            {"top", known(tempo->top)},
            {"lower", known(tempo->lower)},
            {"bottom", known(tempo->bottom)}};
}

/// 2 rather than 2.0, 1.5 as it is.
Json rir_json(const std::optional<training::Rir>& rir) {
    if (!rir) return nullptr;
    if (rir->tenths % 10 == 0) return rir->tenths / 10;
    return rir->tenths / 10.0;
}

Json set_json(const Set& set) {
    return {{"id", to_string(set.id.uuid)},
            {"exercise", set.exercise.exercise},
            {"variation", set.exercise.variation},
            {"day", iso(set.day)},
            {"at", set.at ? Json(iso(*set.at)) : Json(nullptr)},
            {"kind", name(set.kind)},
            {"reps", set.reps ? Json(set.reps->value) : Json(nullptr)},
            {"seconds", set.seconds ? Json(set.seconds->value) : Json(nullptr)},
            {"side", name(set.side)},
            {"load", load_json(set.load)},
            {"rir", rir_json(set.rir)},
            {"pain", known(set.pain)},
            {"tempo", tempo_json(set.tempo)},
            {"setup", known(set.setup)},
            {"note", known(set.note)}};
}

Json sets_json(std::span<const Set> sets) {
    Json list = Json::array();
    for (const Set& set : sets) list.push_back(set_json(set));
    return list;
}

std::string printed(const Json& document) {
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string log_json(std::span<const Set> sets) {
    return printed(
        {{"schema", 1}, {"sets", sets_json(sets)}, {"records", Json::array()}, {"next", nullptr}});
}

std::string history_json(std::span<const training::Session> sessions, bool more) {
    Json list = Json::array();
    for (const auto& session : sessions)
        list.push_back({{"day", iso(session.day)}, {"sets", sets_json(session.sets)}});
    return printed({{"schema", 1}, {"sessions", list}, {"more", more}});
}

std::string reversed_json(std::span<const Reversed> commands, std::string_view key) {
    Json list = Json::array();
    for (const auto& command : commands) {
        Json sets = Json::array();
        for (const auto& [before, after] : command.sets)
            sets.push_back({{"before", before ? set_json(*before) : Json(nullptr)},
                            {"after", after ? set_json(*after) : Json(nullptr)}});
        list.push_back({{"line", command.line}, {"sets", sets}, {"others", command.others}});
    }
    Json document = {{"schema", 1}};
    document[std::string(key)] = list;
    return printed(document);
}

}  // namespace hyper::view
