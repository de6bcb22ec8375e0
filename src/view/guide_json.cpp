#include "hyper/view/guide_json.h"

#include <vector>

#include "hyper/catalogue/section.h"
#include "hyper/view/set_json.h"

namespace hyper::view {
namespace {

using catalogue::Exercise;
using catalogue::Texts;
using catalogue::Variation;

Json list(Texts texts) {
    Json items = Json::array();
    for (const auto text : texts) items.push_back(text);
    return items;
}

Json value(double number) {
    return number;
}
Json value(int number) {
    return number;
}
Json value(std::string_view text) {
    return text;
}
Json value(const catalogue::Range& range) {
    return Json::array({range.low, range.high});
}
Json value(const catalogue::TempoSeconds& tempo) {
    return {
        {"lift", tempo.lift}, {"top", tempo.top}, {"lower", tempo.lower}, {"bottom", tempo.bottom}};
}

template <typename T>
Json sourced(const catalogue::Sourced<T>& one) {
    return {{"value", value(one.value)}, {"source", one.source}};
}

template <typename T>
Json sourced(const std::optional<catalogue::Sourced<T>>& one) {
    return one ? sourced(*one) : Json(nullptr);
}

Json attributes(const catalogue::Attributes& values) {
    return {{"erector", sourced(values.erector)},
            {"glutes", sourced(values.glutes)},
            {"hamstrings", sourced(values.hamstrings)},
            {"quadriceps", sourced(values.quadriceps)},
            {"upper_body", sourced(values.upper_body)},
            {"axial", sourced(values.axial)},
            {"moment", sourced(values.moment)},
            {"peak", sourced(values.peak)},
            {"range_of_motion", sourced(values.range_of_motion)},
            {"skill", sourced(values.skill)},
            {"grip", sourced(values.grip)},
            {"progress", sourced(values.progress)},
            {"home", sourced(values.home)},
            {"lumbar_evidence", sourced(values.lumbar_evidence)}};
}

Json prescription(const catalogue::Prescription& dose) {
    return {{"sets", sourced(dose.sets)},
            {"reps", sourced(dose.reps)},
            {"rep_cap", sourced(dose.rep_cap)},
            {"rir", sourced(dose.rir)},
            {"rest_seconds", sourced(dose.rest_seconds)},
            {"tempo", sourced(dose.tempo)},
            {"step_grams", sourced(dose.step_grams)},
            {"progression", sourced(dose.progression)},
            {"first_load", sourced(dose.first_load)}};
}

/// The lists of one variation, put into `json`; what holds for all variations is part of its
/// safety.
void put_guide(Json& json, const Exercise& exercise, const Variation& variation) {
    const auto& guide = variation.guide;
    json["setup"] = list(guide.setup);
    json["movement"] = list(guide.movement);
    json["breathing"] = list(guide.breathing);
    json["tips"] = list(guide.tips);
    json["mistakes"] = list(guide.mistakes);
    json["harder"] = list(guide.harder);
    json["safety"] = list(guide.safety);
    for (const auto text : exercise.safety) json["safety"].push_back(text);
    json["picture"] = guide.picture.empty() ? Json(nullptr) : Json(guide.picture);
    json["needs"] = list(variation.needs);
    json["load_required"] = variation.load == catalogue::LoadRule::required;
    json["flags"] = list(variation.flags);
    json["attributes"] = attributes(variation.attributes);
    json["prescription"] = prescription(variation.prescription);
}

Json muscles(const Exercise& exercise) {
    Json items = Json::array();
    for (const auto& muscle : exercise.muscles)
        items.push_back(
            {{"name", muscle.name},
             {"region", muscle.region},
             {"role", muscle.role == catalogue::MuscleRole::primary ? "primary" : "secondary"}});
    return items;
}

Json sources(const Exercise& exercise) {
    Json items = Json::array();
    for (const auto key : exercise.sources)
        if (const auto* source = catalogue::source(key))
            items.push_back({{"key", source->key},
                             {"label", source->label},
                             {"title", source->title},
                             {"where", source->where}});
    return items;
}

Json variations(const Exercise& exercise) {
    Json items = Json::array();
    for (const auto& variation : exercise.variations) {
        Json item = {{"id", variation.id},
                     {"name", variation.name},
                     {"aliases", list(variation.aliases)},
                     {"intro", variation.guide.intro}};
        put_guide(item, exercise, variation);
        items.push_back(std::move(item));
    }
    return items;
}

std::string document(const Json& json) {
    return json.dump(2) + "\n";
}

}  // namespace

std::string guide_json(const Exercise& exercise, const Variation& variation) {
    Json json = {{"schema", 1},
                 {"id", exercise.id},
                 {"name", exercise.name},
                 {"variation", variation.id},
                 {"aliases", list(exercise.aliases)},
                 {"related", list(exercise.related)},
                 {"intro", exercise.intro},
                 {"contrast", list(exercise.contrast)},
                 {"muscles", muscles(exercise)}};
    put_guide(json, exercise, variation);
    json["variations"] = variations(exercise);
    json["replacements"] = list(exercise.replacements);
    json["sources"] = sources(exercise);
    return document(json);
}

std::string guide_list_json() {
    Json items = Json::array();
    for (const auto& exercise : catalogue::exercises()) {
        Json ways = Json::array();
        for (const auto& variation : exercise.variations)
            ways.push_back({{"id", variation.id},
                            {"name", variation.name},
                            {"summary", variation.guide.intro}});
        items.push_back({{"id", exercise.id},
                         {"name", exercise.name},
                         {"summary", exercise.intro},
                         {"variations", std::move(ways)}});
    }
    return document({{"schema", 1}, {"exercises", std::move(items)}});
}

std::string guide_search_json(std::string_view words) {
    Json items = Json::array();
    for (const auto& passage : catalogue::passages_about(words))
        items.push_back({{"exercise", passage.exercise->id},
                         {"variation", passage.variation != nullptr ? Json(passage.variation->id)
                                                                    : Json(nullptr)},
                         {"section", catalogue::name(passage.section)},
                         {"text", passage.text}});
    return document({{"schema", 1}, {"matches", std::move(items)}});
}

}  // namespace hyper::view
