#include "hyper/training/effective_load.h"

#include <cmath>
#include <numbers>

namespace hyper::training {
namespace {

/// Of somebody who did not say, the mean.
double by_sex(Sex sex, double male, double female) {
    if (sex == Sex::male) return male;
    return sex == Sex::female ? female : (male + female) / 2;
}

/// How much of the body's mass is lifted.
double body_share(const BodyNumbers& numbers, const Movement& movement, Sex sex, Knees knees) {
    const bool bent = knees == Knees::bent;
    if (movement.legs_are_load)
        return leg_share(numbers, sex) *
               (bent ? by_sex(sex, numbers.bent_male, numbers.bent_female) : 1);
    return movement.torso_is_load ? numbers.torso : 1;
}

double kilograms(const std::optional<EnteredMass>& mass) {
    return mass ? mass->mass.in(MassUnit::kg) : 0;
}

}  // namespace

double leg_share(const BodyNumbers& numbers, Sex sex) {
    return by_sex(sex, numbers.legs_male, numbers.legs_female);
}

std::optional<Mass> body_mass_on(std::span<const BodyMass> masses, Day day) {
    const BodyMass* last = nullptr;
    for (const BodyMass& one : masses)
        if (one.day <= day && (last == nullptr || last->day <= one.day)) last = &one;
    if (last == nullptr) return std::nullopt;
    return last->mass.mass;
}

std::optional<double> effective_ankle_load(const BodyNumbers& numbers, const Physique& physique,
                                           Day day, Mass added) {
    const auto body = body_mass_on(physique.masses, day);
    if (!body) return std::nullopt;
    return leg_share(numbers, physique.sex) * body->in(MassUnit::kg) + added.in(MassUnit::kg);
}

bool lifts_body(const Movement& movement, const Load& load) {
    return movement.legs_are_load || movement.torso_is_load || movement.body_is_load ||
           load.assist || load.bodyweight();
}

EffectiveLoad effective_load(const BodyNumbers& numbers, const Movement& movement, Sex sex,
                             Mass body, const Load& load, const LoadDetails& details) {
    const double added = kilograms(load.added) - kilograms(load.assist);
    const double tilt = std::cos(movement.incline * std::numbers::pi / 180);
    const double share =
        lifts_body(movement, load) ? body_share(numbers, movement, sex, details.knees) : 0.0;
    const double own = share * body.in(MassUnit::kg);
    const double band =
        details.band_top ? static_cast<double>(details.band_top->grams) / 1000 : 0.0;
    const bool whole_body = !movement.legs_are_load && !movement.torso_is_load;
    const double doubt = whole_body ? 0 : own * numbers.error;
    return {.kilograms = tilt * (own + added + band),
            .low = tilt * (own - doubt + added),
            .high = tilt * (own + doubt + added + band)};
}

std::optional<EffectiveLoad> effective_load(const BodyNumbers& numbers, const Movement& movement,
                                            const Physique& physique, Day day, const Load& load,
                                            const LoadDetails& details) {
    const auto body = body_mass_on(physique.masses, day);
    if (!body && lifts_body(movement, load)) return std::nullopt;
    return effective_load(numbers, movement, physique.sex, body.value_or(Mass()), load, details);
}

}  // namespace hyper::training
