#include "hyper/view/changes_json.h"

#include <fmt/format.h>

#include <array>
#include <cstdlib>

#include "hyper/view/record_json.h"
#include "hyper/view/set_json.h"
#include "hyper/view/swap_json.h"

namespace hyper::view {
namespace {

using training::CommandChange;
using training::Difference;
using training::Entry;

/// The one thing that a setting says.
Json setting_json(const training::Person& person) {
    if (person.unit) return {{"unit", symbol(*person.unit)}};
    if (person.sex) return {{"sex", training::name(*person.sex)}};
    if (person.height_mm) return {{"height_mm", *person.height_mm}};
    if (person.leg_mm) return {{"leg_mm", *person.leg_mm}};
    if (person.skill) return {{"skill", *person.skill}};
    if (person.day_start) return {{"day_start", iso(*person.day_start)}};
    if (!person.conditions.empty()) return {{"condition", *person.conditions.begin()}};
    if (!person.gear.empty()) return {{"gear", *person.gear.begin()}};
    return Json::object();
}

Json entry_json(const std::optional<Entry>& entry) {
    if (!entry) return nullptr;
    if (const auto* set = std::get_if<training::Set>(&*entry)) return set_json(*set);
    if (const auto* band = std::get_if<training::Band>(&*entry)) return band_json(*band);
    if (const auto* own = std::get_if<training::OwnExercise>(&*entry))
        return {{"id", own->key}, {"name", own->name}};
    if (const auto* mass = std::get_if<training::BodyMass>(&*entry))
        return {{"day", iso(mass->day)},
                {"grams", mass->mass.mass.grams},
                {"unit", symbol(mass->mass.unit)}};
    if (const auto* alias = std::get_if<training::Alias>(&*entry))
        return {{"name", alias->name},
                {"exercise", alias->exercise.exercise},
                {"variation", alias->exercise.variation}};
    if (const auto* file = std::get_if<training::ImportedFile>(&*entry))
        return {{"app", file->app}, {"name", file->name}};
    if (const auto* swap = std::get_if<training::TakenSwap>(&*entry)) return taken_swap_json(*swap);
    return setting_json(std::get<training::Person>(*entry));
}

/// In the order of Entry.
std::string_view kind_of(const Difference& one) {
    constexpr std::array<std::string_view, 8> kinds = {"set",  "band",  "exercise", "setting",
                                                       "mass", "alias", "file",     "swap"};
    const auto& known = one.before ? one.before : one.after;
    return known ? kinds.at(known->index()) : "unknown";
}

/// Puts the sets and whatever else changed into `json`.
void add_differences(Json& json, std::span<const Difference> differences) {
    json["sets"] = Json::array();
    json["others"] = Json::array();
    for (const auto& one : differences) {
        const auto kind = kind_of(one);
        const Json before = entry_json(one.before);
        const Json after = entry_json(one.after);
        if (kind == "set")
            json["sets"].push_back({{"before", before}, {"after", after}});
        else
            json["others"].push_back({{"kind", kind}, {"before", before}, {"after", after}});
    }
}

/// "2026-11-22T18:30+01:00".
std::string time_text(const LocalTime& time) {
    const auto minutes = std::abs(time.offset.count());
    return fmt::format("{}T{}{}{:02}:{:02}", iso(time.day), iso(time.time),
                       time.offset.count() < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

/// A record without what it was before.
Json reached_json(const std::optional<training::Record>& record) {
    if (!record) return nullptr;
    return {{"metric", name(record->metric)},
            {"value", value_json(record->value)},
            {"unit", unit_of(*record)},
            {"load", mass_json(record->load)},
            {"reps", record->reps.value == 0 ? Json(nullptr) : Json(record->reps.value)},
            {"day", iso(record->day)}};
}

}  // namespace

std::string changed_json(std::span<const Difference> differences,
                         std::span<const RecordChange> records) {
    Json list = Json::array();
    for (const auto& one : differences)
        list.push_back({{"before", entry_json(one.before)}, {"after", entry_json(one.after)}});
    Json changes = Json::array();
    for (const auto& one : records)
        changes.push_back({{"exercise", one.setup.exercise.exercise},
                           {"variation", one.setup.exercise.variation},
                           {"setup", setup_json(one.setup)},
                           {"made", one.made ? broken_json(*one.made) : Json(nullptr)},
                           {"lost", reached_json(one.lost)},
                           {"now", reached_json(one.now)}});
    return printed({{"schema", 1}, {"changed", list}, {"records", changes}});
}

std::string reversed_json(std::span<const CommandChange> commands, std::string_view key) {
    Json list = Json::array();
    for (const auto& command : commands) {
        Json json = {{"line", command.line}};
        add_differences(json, command.differences);
        json["more_sets"] = command.more_sets;
        list.push_back(json);
    }
    Json document = {{"schema", 1}};
    document[std::string(key)] = list;
    return printed(document);
}

std::string command_changes_json(const ChangesPage& page, const Zone& zone) {
    Json list = Json::array();
    for (const auto& command : page.commands) {
        Json json = {{"line", command.line},
                     {"at", time_text(zone.at(command.when))},
                     {"steps", known(command.steps)},
                     {"device", command.device.empty() ? Json(nullptr) : Json(command.device)},
                     {"taken_back", command.taken_back}};
        add_differences(json, command.differences);
        json["more_sets"] = command.more_sets;
        list.push_back(json);
    }
    return printed({{"schema", 1}, {"changes", list}, {"more", page.more}});
}

}  // namespace hyper::view
