
#include "hyper/view/import.h"

#include "hyper/view/set_json.h"

namespace hyper::view {
namespace {

Json day_json(const std::optional<Day>& day) {
    return day ? Json(iso(*day)) : Json(nullptr);
}

Json files_json(const ImportReport& report) {
    Json list = Json::array();
    for (const auto& file : report.files)
        list.push_back({{"name", file.name},
                        {"format", file.format},
                        {"by_columns", file.by_columns},
                        {"guessed_encoding", file.guessed_text},
                        {"not_kept", file.not_kept}});
    return list;
}

Json exercises_json(const ImportReport& report) {
    Json list = Json::array();
    for (const auto& one : report.exercises)
        list.push_back({{"name", one.name},
                        {"sets", one.sets},
                        {"exercise", one.exercise.exercise},
                        {"variation", one.exercise.variation},
                        {"known", one.known}});
    return list;
}

Json left_out_json(const ImportReport& report) {
    Json object = Json::object();
    for (const auto& rows : report.left_out) object[rows.many] = rows.count;
    return object;
}

Json unit_json(const ImportReport& report) {
    const auto& evidence = report.evidence;
    return {{"missing", evidence.bare},
            {"taken", report.unit ? Json(symbol(*report.unit)) : Json(nullptr)},
            {"masses", evidence.masses},
            {"multiples_of_5", evidence.of_5},
            {"multiples_of_2_5", evidence.of_2_5},
            {"multiples_of_1_25", evidence.of_1_25},
            {"bare_distances", report.assumed_distances}};
}

Json kinds_json(const ImportReport& report) {
    Json object = Json::object();
    for (std::size_t kind = 0; kind < report.kinds.size(); ++kind)
        object[std::string(training::name(static_cast<training::SetKind>(kind)))] =
            report.kinds.at(kind);
    return object;
}

Json renamed_json(const ImportReport& report) {
    Json list = Json::array();
    for (const auto& [name, sets] : report.renamed)
        list.push_back({{"name", name}, {"sets", sets}});
    return list;
}

Json near_json(const ImportReport& report) {
    Json list = Json::array();
    for (const auto& one : report.near)
        list.push_back({{"app", one.app},
                        {"day", iso(one.day)},
                        {"at", iso(one.at)},
                        {"workout", one.workout}});
    return list;
}

Json changed_json(const ImportReport& report) {
    Json list = Json::array();
    for (const auto& one : report.changed)
        list.push_back({{"set", to_string(one.before.id.uuid)}, {"day", iso(one.before.day)}});
    return list;
}

}  // namespace

std::string import_json(const ImportReport& report) {
    const Json document = {{"schema", 1},
                           {"stored", report.stored},
                           {"files", files_json(report)},
                           {"sessions", report.sessions},
                           {"sets", report.sets},
                           {"first", day_json(report.first)},
                           {"last", day_json(report.last)},
                           {"kinds", kinds_json(report)},
                           {"failed", report.failed},
                           {"assisted", report.assisted},
                           {"timed", report.timed},
                           {"distances", report.distances},
                           {"left_out", left_out_json(report)},
                           {"unit", unit_json(report)},
                           {"exercises", exercises_json(report)},
                           {"added", report.added},
                           {"there_already", report.known},
                           {"removed_here", report.removed},
                           {"restored", report.restored},
                           {"changes", report.changes},
                           {"changed", changed_json(report)},
                           {"possible_duplicates", report.neighbours},
                           {"near", near_json(report)},
                           {"renamed", renamed_json(report)},
                           {"body_masses", report.body_masses},
                           {"settings", report.settings},
                           {"bands", report.bands},
                           {"own_exercises", report.own_exercises},
                           {"different_here", report.different}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace hyper::view
