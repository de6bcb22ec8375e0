#include "hyper/catalogue/coach.h"

#include <algorithm>
#include <array>
#include <utility>

#include "hyper/catalogue/data.h"
#include "hyper/catalogue/movement.h"
#include "hyper/catalogue/swap_candidates.h"

namespace hyper::catalogue {
namespace {

using training::LoadSource;

/// Any lift of which nothing else is known.
training::Prescription any_lift() {
    const auto& numbers = coach_numbers();
    return {.sets = {numbers.own_sets, numbers.own_sets},
            .reps = {numbers.own_reps_low, numbers.own_reps_high},
            .rir = {numbers.own_rir_low, numbers.own_rir_high},
            .rest_seconds = {numbers.own_rest_low, numbers.own_rest_high},
            .tempo = {},
            .body_alone = true,
            .rep_cap = {},
            .step = Mass(numbers.usual_step_grams)};
}

constexpr std::array<std::pair<std::string_view, LoadSource>, 6> sources_of_gear = {{
    {"barbell", LoadSource::barbell},
    {"dumbbell", LoadSource::dumbbells},
    {"plates", LoadSource::plates},
    {"medicine-ball", LoadSource::medicine_ball},
    {"reverse-hyper-machine", LoadSource::reverse_hyper_machine},
    {"lumbar-machine", LoadSource::lumbar_machine},
}};

std::vector<LoadSource> load_sources(const Way& way) {
    std::vector<LoadSource> found;
    for (const auto& [gear, source] : sources_of_gear)
        if (std::find(way.variation->needs.begin(), way.variation->needs.end(), gear) !=
            way.variation->needs.end())
            found.push_back(source);
    const bool legs_alone =
        way.exercise->pattern == Pattern::reverse_hyper && way.variation->load == LoadRule::body;
    if (legs_alone) found.push_back(LoadSource::ankle_weights);
    return found;
}

}  // namespace

const training::CoachNumbers& coach_numbers() {
    return data::coach_numbers;
}

std::span<const CoachSource> coach_number_sources() {
    return data::coach_number_sources;
}

std::span<const CoachSource> coach_rule_sources() {
    return data::coach_rule_sources;
}

Text rule_source(std::string_view rule) {
    for (const CoachSource& one : data::coach_rule_sources)
        if (one.key == rule) return one.source;
    return {};
}

training::Lift lift(const training::ExerciseRef& exercise) {
    training::Lift lift;
    lift.exercise = exercise;
    const auto found = way(exercise);
    if (!found) {
        lift.usual = any_lift();
        lift.own = true;
        return lift;
    }
    const auto& attributes = found->variation->attributes;
    lift.exercise = {std::string(found->exercise->id), std::string(found->variation->id)};
    lift.movement = movement(exercise);
    lift.usual = usual_of(*found->variation);
    lift.axial = attributes.axial.value;
    lift.moment = attributes.moment.value;
    lift.sources = load_sources(*found);
    lift.takes_bands = std::find(found->variation->needs.begin(), found->variation->needs.end(),
                                 "band") != found->variation->needs.end();
    lift.once_a_week = found->exercise->pattern == Pattern::lumbar_extension;
    return lift;
}

std::vector<std::string> same_pattern(const training::ExerciseRef& ref) {
    const Exercise* one = exercise(ref.exercise);
    if (one == nullptr) return {ref.exercise};
    std::vector<std::string> ids;
    for (const Exercise& other : exercises())
        if (other.pattern == one->pattern) ids.emplace_back(other.id);
    return ids;
}

}  // namespace hyper::catalogue
