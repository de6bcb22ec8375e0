#include "hyper/training/effective_load.h"

namespace hyper::training {

double leg_share(std::optional<Sex> sex) {
    if (!sex) return 0.1455;
    return *sex == Sex::male ? 0.148 : 0.143;
}

std::optional<Mass> body_mass_on(std::span<const Weighing> weighings, Day day) {
    const Weighing* last = nullptr;
    for (const Weighing& one : weighings)
        if (one.day <= day && (last == nullptr || last->day <= one.day)) last = &one;
    if (last == nullptr) return std::nullopt;
    return last->mass;
}

std::optional<double> effective_ankle_load(const Physique& physique, Day day, Mass added) {
    const auto body = body_mass_on(physique.weighings, day);
    if (!body) return std::nullopt;
    return leg_share(physique.sex) * body->in(MassUnit::kg) + added.in(MassUnit::kg);
}

}  // namespace hyper::training
