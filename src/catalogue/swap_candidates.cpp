#include "hyper/catalogue/swap_candidates.h"

#include <string>

namespace hyper::catalogue {
namespace {

training::Demands demands_of(const Attributes& all) {
    training::Demands demands;
    demands.muscles = {all.erector.value, all.glutes.value, all.hamstrings.value,
                       all.quadriceps.value, all.upper_body.value};
    demands.axial = all.axial.value;
    demands.moment = all.moment.value;
    if (all.peak) demands.peak = all.peak->value;
    demands.skill = all.skill.value;
    demands.progress = all.progress.value;
    demands.home = all.home.value;
    demands.lumbar_evidence = all.lumbar_evidence.value;
    return demands;
}

training::Range range_of(const Sourced<Range>& range) {
    return {range.value.low, range.value.high};
}

}  // namespace

training::Prescription usual_of(const Variation& variation) {
    const Prescription& usual = variation.prescription;
    const TempoSeconds& tempo = usual.tempo.value;
    return {.sets = range_of(usual.sets),
            .reps = range_of(usual.reps),
            .rir = range_of(usual.rir),
            .rest_seconds = range_of(usual.rest_seconds),
            .tempo = {tempo.lift, tempo.top, tempo.lower, tempo.bottom},
            .body_alone = variation.load == LoadRule::body,
            .rep_cap = usual.rep_cap ? std::optional(usual.rep_cap->value) : std::nullopt,
            .step = usual.step_grams ? std::optional(Mass(usual.step_grams->value)) : std::nullopt};
}

namespace {

/// The torso weighs 1.7 to 1.9 times as much about the hips as the legs do (from the segment
/// masses of de Leva 1996).
bool is_heavier_body(const Way& way, const Way& original) {
    return original.exercise->pattern == Pattern::reverse_hyper &&
           original.variation->load == LoadRule::body &&
           way.exercise->pattern == Pattern::back_extension &&
           way.variation->load == LoadRule::body;
}

std::vector<std::string> strings(Texts texts) {
    return {texts.begin(), texts.end()};
}

}  // namespace

std::optional<Way> way(const training::ExerciseRef& named) {
    const Exercise* found = exercise(named.exercise);
    if (found == nullptr) return std::nullopt;
    if (named.variation.empty()) return Way{found, &found->variations.front()};
    const Variation* one = variation(*found, named.variation);
    if (one == nullptr) return std::nullopt;
    return Way{found, one};
}

training::SwapCandidate swap_candidate(const Way& way, const Way& original) {
    return {.exercise = {std::string(way.exercise->id), std::string(way.variation->id)},
            .demands = demands_of(way.variation->attributes),
            .likeness = likeness(original.exercise->pattern, way.exercise->pattern),
            .needs = strings(way.variation->needs),
            .flags = strings(way.variation->flags),
            .heavier_body = is_heavier_body(way, original)};
}

std::vector<training::SwapCandidate> swap_candidates(const Way& original) {
    std::vector<training::SwapCandidate> candidates;
    for (const Exercise& exercise : exercises())
        for (const Variation& variation : exercise.variations)
            candidates.push_back(swap_candidate({&exercise, &variation}, original));
    return candidates;
}

Sourced<training::ScoreWeights> score_weights(training::SwapPurpose purpose) {
    for (const SwapWeights& one : swap_weights())
        if (one.purpose == training::name(purpose))
            return {{one.pattern, one.muscle, one.peak, one.spine, one.skill, one.progress,
                     one.lumbar_evidence},
                    one.source};
    return {};  // never: the build refuses data without the weights of a purpose
}

}  // namespace hyper::catalogue
