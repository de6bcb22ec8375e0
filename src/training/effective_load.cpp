#include "hyper/training/effective_load.h"

namespace hyper::training {

double leg_share(Sex sex) {
    if (sex == Sex::male) return 0.148;
    return sex == Sex::female ? 0.143 : 0.1455;
}

std::optional<Mass> body_mass_on(std::span<const BodyMass> masses, Day day) {
    const BodyMass* last = nullptr;
    for (const BodyMass& one : masses)
        if (one.day <= day && (last == nullptr || last->day <= one.day)) last = &one;
    if (last == nullptr) return std::nullopt;
    return last->mass.mass;
}

std::optional<double> effective_ankle_load(const Physique& physique, Day day, Mass added) {
    const auto body = body_mass_on(physique.masses, day);
    if (!body) return std::nullopt;
    return leg_share(physique.sex) * body->in(MassUnit::kg) + added.in(MassUnit::kg);
}

}  // namespace hyper::training
