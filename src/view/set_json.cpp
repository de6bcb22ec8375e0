#include "hyper/view/set_json.h"

namespace hyper::view {
namespace {

/// 2 rather than 2.0, 1.5 as it is.
Json rir_json(const std::optional<training::Rir>& rir) {
    if (!rir) return nullptr;
    if (rir->tenths % 10 == 0) return rir->tenths / 10;
    return rir->tenths / 10.0;
}

Json distance_json(const std::optional<Distance>& distance) {
    if (!distance) return nullptr;
    return {{"millimetres", distance->millimetres}, {"unit", symbol(distance->unit)}};
}

Json origin_json(const std::optional<training::Origin>& origin) {
    if (!origin) return nullptr;
    return {{"app", origin->app},
            {"file", origin->file},
            {"row", origin->row},
            {"session", origin->session},
            {"exercise", origin->exercise.empty() ? Json(nullptr) : Json(origin->exercise)}};
}

}  // namespace

Json exercise_json(const training::ExerciseRef& exercise) {
    return {{"exercise", exercise.exercise}, {"variation", exercise.variation}};
}

Json load_json(const training::Load& load) {
    return {{"bodyweight", load.bodyweight()},
            {"added", mass_json(load.added)},
            {"assist", mass_json(load.assist)},
            {"bands", bands_json(load.bands)}};
}

Json tempo_json(const std::optional<training::Tempo>& tempo) {
    if (!tempo) return nullptr;
    return {{"lift", known(tempo->lift)},
            {"top", known(tempo->top)},
            {"lower", known(tempo->lower)},
            {"bottom", known(tempo->bottom)}};
}

Json mass_json(const std::optional<EnteredMass>& mass) {
    if (!mass) return nullptr;
    return {{"grams", mass->mass.grams}, {"unit", symbol(mass->unit)}};
}

Json bands_json(std::span<const training::BandUse> uses) {
    Json bands = Json::array();
    for (const auto& band : uses)
        bands.push_back({{"label", band.label},
                         {"count", band.count},
                         {"folded", band.folded},
                         {"assists", band.assists}});
    return bands;
}

Json set_json(const training::Set& set) {
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
            {"note", known(set.note)},
            {"distance", distance_json(set.distance)},
            {"rest", set.rest ? Json(set.rest->value) : Json(nullptr)},
            {"superset", known(set.superset)},
            {"workout", known(set.workout)},
            {"workout_note", known(set.workout_note)},
            {"origin", origin_json(set.origin)}};
}

std::string printed(const Json& document) {
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace hyper::view
