// The first dose of an exercise: nothing of another one is carried over.

#include <algorithm>

#include "hyper/training/coach_rules.h"

namespace hyper::training {
namespace {

bool uses(const Lift& lift, LoadSource source) {
    return std::find(lift.sources.begin(), lift.sources.end(), source) != lift.sources.end();
}

/// The highest that is owned and not above `most`.
std::optional<EnteredMass> at_most(const LoadLadder& ladder, Mass most) {
    std::optional<EnteredMass> found;
    for (const EnteredMass& one : ladder.loads)
        if (one.mass <= most) found = one;
    return found;
}

/// A quarter of the body on the machine; elsewhere the lightest that is owned.
std::optional<Load> first_load(const Situation& situation) {
    const CoachCase& asked = *situation.asked;
    const Lift& lift = asked.lift;
    if (lift.usual.body_alone) return Load{};
    if (lift.takes_bands) {
        const auto ladder = band_ladder(asked.bands, {}, std::nullopt, *situation.numbers);
        if (ladder.rungs.empty() || !ladder.rungs.front().top) return std::nullopt;
        return Load{{}, {}, ladder.rungs.front().uses};
    }
    const auto ladder = load_ladder(lift, asked.owned, std::nullopt, *situation.numbers);
    if (ladder.loads.empty()) return std::nullopt;
    Load load;
    load.added = ladder.loads.front();
    if (!uses(lift, LoadSource::reverse_hyper_machine)) return load;
    const auto body = body_mass_on(asked.physique.masses, asked.day);
    if (!body) return std::nullopt;
    const auto share = situation.numbers->first_machine_share;
    load.added =
        at_most(ladder, Mass(static_cast<std::int64_t>(share * static_cast<double>(body->grams))));
    return load.added ? std::optional(load) : std::nullopt;
}

}  // namespace

Verdict start_rule(const Situation& situation) {
    const CoachCase& asked = *situation.asked;
    if (situation.last() != nullptr)
        return Passes{Ground::done_before,
                      {{Figure::count, static_cast<double>(situation.readings.size())}}};
    Applies found{Ground::never_done, {}, usual_dose(situation)};
    Dose& dose = *found.dose;
    dose.sets = asked.lift.usual.sets.low;
    dose.rir = {std::max(situation.numbers->start_rir, dose.rir.low),
                std::max(situation.numbers->start_rir, dose.rir.high)};
    set_all(dose, dose.range.low);
    dose.load = first_load(situation);
    return found;
}

}  // namespace hyper::training
