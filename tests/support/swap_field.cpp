#include "support/swap_field.h"

#include <algorithm>
#include <array>
#include <optional>

#include "hyper/catalogue/coach.h"

namespace hyper::test {

using training::Demands;
using training::ExerciseRef;
using training::ScoreWeights;
using training::Swap;
using training::SwapCandidate;
using training::SwapOption;
using training::SwapPurpose;
using training::SwapRemoval;
using training::SwapRequest;

namespace {

enum class Kind { reverse_hyper, back_extension, hinge, deadlift, lumbar };

double likeness(Kind kind) {
    constexpr std::array<double, 5> to_reverse_hyper = {1, 0.75, 0.50, 0.35, 0.35};
    return to_reverse_hyper.at(static_cast<std::size_t>(kind));
}

SwapCandidate candidate(ExerciseRef exercise, Kind kind, Demands demands,
                        std::vector<std::string> needs, std::vector<std::string> flags = {}) {
    return {.exercise = std::move(exercise),
            .demands = demands,
            .likeness = likeness(kind),
            .needs = std::move(needs),
            .flags = std::move(flags)};
}

ScoreWeights weights(SwapPurpose purpose) {
    switch (purpose) {
        case SwapPurpose::equipment:
            return {.30, .30, .15, .10, .05, .10, 0};
        case SwapPurpose::pain:
            return {.15, .20, .05, .45, .10, .05, 0};
        case SwapPurpose::variety:
            return {.20, .35, .10, .10, .05, .20, 0};
        case SwapPurpose::lumbar_strength:
            return {.10, .15, .05, .15, .05, .10, .40};
    }
    return {};
}

const SwapCandidate& find(const std::vector<SwapCandidate>& all, const ExerciseRef& exercise) {
    return *std::find_if(all.begin(), all.end(),
                         [&](const SwapCandidate& one) { return one.exercise == exercise; });
}

/// The variation of the reverse hyper, of others the exercise.
std::string short_name(const ExerciseRef& exercise) {
    return exercise.exercise == "reverse-hyper" ? exercise.variation : exercise.exercise;
}

}  // namespace

/// The published attributes: erector, glutes, hamstrings, quadriceps, upper body; axial, moment,
/// peak, skill, progress, home, evidence.
std::vector<SwapCandidate> swap_field() {
    const auto rh = [](const char* variation, Demands demands, std::vector<std::string> needs) {
        return candidate({"reverse-hyper", variation}, Kind::reverse_hyper, demands,
                         std::move(needs), {"prone-pressure"});
    };
    return {
        rh("bench", {{.70, .80, .85, 0, .1}, 0, 1, 0, 1, .40, .90, .2}, {"bench"}),
        rh("ball-on-bench", {{.70, .80, .85, 0, .2}, 0, 1, 0, 3, .40, .70, .2}, {"bench", "ball"}),
        rh("swiss-ball", {{.65, .75, .80, 0, .2}, 0, 1, 0, 2, .30, .95, .2}, {"ball"}),
        rh("medicine-ball", {{.70, .80, .85, 0, .1}, 0, 1, 0, 2, .45, .80, .2}, {"bench", "medb"}),
        rh("machine", {{.75, .85, .90, 0, .1}, 0, 2, 0, 2, .90, .05, .2}, {"machine"}),
        rh("incline-45", {{.65, .80, .80, 0, .2}, 0, 1, 0, 2, .35, .60, .2}, {"incline"}),
        rh("band", {{.70, .85, .85, 0, .1}, 0, 1, 0, 2, .65, .90, .2}, {"bench", "band"}),
        candidate({"good-morning", "barbell"}, Kind::hinge,
                  {{.85, .65, .80, .1, .2}, 3, 3, 85, 4, .80, .40, .2}, {"barbell", "rack"}),
        candidate({"back-extension-45", "bodyweight"}, Kind::back_extension,
                  {{.75, .80, .80, 0, 0}, 0, 2, 45, 1, .70, .30, .1}, {"incline"}),
        candidate({"deadlift", "barbell"}, Kind::deadlift,
                  {{.95, .80, .70, .80, .6}, 3, 3, 90, 4, 1.0, .40, .2}, {"barbell"}),
        candidate({"romanian-deadlift", "barbell"}, Kind::hinge,
                  {{.75, .75, .90, .2, .5}, 2, 3, 80, 3, .90, .60, .1}, {"barbell"}),
        candidate({"romanian-deadlift", "dumbbell"}, Kind::hinge,
                  {{.75, .75, .90, .2, .5}, 2, 3, 80, 3, .90, .60, .1}, {"dumbbells"}),
        candidate({"back-extension-90", "bodyweight"}, Kind::back_extension,
                  {{.80, .80, .80, 0, 0}, 0, 2, 0, 2, .70, .20, .2}, {"chair"}, {"prone-pressure"}),
        candidate({"lumbar-extension-machine", "machine"}, Kind::lumbar,
                  {{1.0, .20, .15, 0, 0}, 1, 1, std::nullopt, 1, .80, 0, 1}, {"lumbar-machine"}),
    };
}

SwapRequest swap_because(SwapPurpose purpose) {
    return {.purpose = purpose,
            .weights = weights(purpose),
            .skill = catalogue::coach_numbers().usual_skill,
            .have = std::nullopt,
            .avoid = {},
            .provoked_by = {},
            .unsafe_positions = {},
            .numbers = catalogue::coach_numbers()};
}

Swap swap_machine(const SwapRequest& request, const std::vector<SwapCandidate>& field) {
    return swap(find(field, {"reverse-hyper", "machine"}), field, request);
}

Ranking ranking(const Swap& result) {
    Ranking all;
    for (const SwapOption& option : result.options)
        all.emplace_back(short_name(option.candidate.exercise), option.score);
    return all;
}

std::vector<std::string> removed(const Swap& result) {
    std::vector<std::string> names;
    for (const SwapRemoval& removal : result.removed) names.push_back(short_name(removal.exercise));
    return names;
}

}  // namespace hyper::test
