#include "hyper/training/load_step.h"

#include <algorithm>
#include <cmath>

namespace hyper::training {
namespace {

/// The lift as the log shows it: one of the user's own with help or without a load lifts the body.
Movement movement_of(const Situation& situation) {
    Movement movement = situation.asked->lift.movement;
    if (!situation.asked->lift.own) return movement;
    for (const Session& session : situation.asked->sessions)
        for (const Set& set : session.sets)
            if (set.load.bodyweight() || set.load.assist) movement.body_is_load = true;
    return movement;
}

/// What a change of the load is measured by.
struct Scale {
    BodyNumbers numbers;
    Movement movement;
    Sex sex = Sex::unspecified;
    Mass body;
    bool guessed = false;  ///< the body is at least that

    [[nodiscard]] double of(const Load& load) const {
        return effective_load(numbers, movement, sex, body, load).kilograms;
    }
};

Scale scale_of(const Situation& situation, const WorkDay& now) {
    const CoachCase& asked = *situation.asked;
    Scale scale{situation.numbers->body, movement_of(situation), asked.physique.sex, Mass(), false};
    const auto body = body_mass_on(asked.physique.masses, asked.day);
    scale.guessed = !body && lifts_body(scale.movement, now.load);
    scale.body = body.value_or(Mass(std::int64_t{situation.numbers->least_body_mass_kg} * 1000));
    return scale;
}

LoadLadder ladder_of(const Situation& situation, const Load& now) {
    Lift lift = situation.asked->lift;
    if (now.assist) {
        lift.own = false;
        lift.sources.clear();  // what helps is no load that is owned
    }
    auto ladder = load_ladder(lift, situation.asked->owned, now.assist ? now.assist : now.added,
                              *situation.numbers);
    if (std::find(lift.sources.begin(), lift.sources.end(), LoadSource::medicine_ball) !=
        lift.sources.end()) {
        const Mass most(std::int64_t{situation.numbers->ball_most_kg} * 1000);
        std::erase_if(ladder.loads, [&](const EnteredMass& one) { return one.mass > most; });
    }
    return ladder;
}

/// The next load that is harder by mass; nothing at the end.
std::optional<Load> harder(const Load& from, const LoadLadder& ladder) {
    Load to = from;
    if (from.assist) {
        to.assist = ladder.below(from.assist->mass);
        return to;
    }
    to.added = ladder.above(from.added ? from.added->mass : Mass());
    return to.added ? std::optional(to) : std::nullopt;
}

std::optional<LoadStep> mass_step(const Situation& situation, const WorkDay& now) {
    const auto& numbers = *situation.numbers;
    const LoadLadder ladder = ladder_of(situation, now.load);
    const Scale scale = scale_of(situation, now);
    const double before = scale.of(now.load);
    std::optional<LoadStep> best;
    for (auto to = harder(now.load, ladder); to; to = harder(*to, ladder)) {
        LoadStep step{.to = *to, .assumed = ladder.assumed, .from = now.load};
        if (before > 0) step.share = scale.of(*to) / before - 1;
        step.at_most = scale.guessed;
        step.fits = step.share && *step.share <= numbers.step_most + 1e-9;
        if (best && best->fits && !step.fits) break;
        best = step;
        if (!step.fits || *step.share >= numbers.step_least) break;
        if (to->bodyweight()) break;
    }
    return best;
}

BandLadder rungs_of(const Situation& situation, const WorkDay& now) {
    return band_ladder(situation.asked->bands, now.load.bands, now.setup.setup, *situation.numbers);
}

bool helps(const Load& load) {
    return !load.bands.empty() && load.bands.front().assists;
}

std::optional<LoadStep> band_step(const Situation& situation, const WorkDay& now) {
    const BandLadder ladder = rungs_of(situation, now);
    const bool down = helps(now.load);
    const auto found = down ? rung_down(ladder, now.load.bands)
                            : rung_up(ladder, now.load.bands, *situation.numbers);
    if (!found) return std::nullopt;
    LoadStep step{.to = now.load, .verified = found->verified, .from = now.load};
    step.to.bands = found->to.uses;
    if (found->gap) step.share = std::abs(*found->gap);
    step.fits = !step.share || *step.share <= situation.numbers->band_step_most + 1e-9;
    return step;
}

std::optional<Load> lighter_band(const Situation& situation, const WorkDay& now, double least) {
    const BandLadder ladder = rungs_of(situation, now);
    const auto place = ladder.place_of(now.load.bands);
    if (!place) return std::nullopt;
    Load to = now.load;
    if (helps(now.load)) {
        if (*place + 1 >= ladder.rungs.size()) return std::nullopt;
        to.bands = ladder.rungs[*place + 1].uses;
        return to;
    }
    const auto& top = ladder.rungs[*place].top;
    for (std::size_t i = *place; i-- > 0;) {
        const auto& rung = ladder.rungs[i];
        const bool enough = top && rung.top &&
                            static_cast<double>(rung.top->grams) <=
                                (1 - least) * static_cast<double>(top->grams) + 1e-9;
        if (!enough) continue;
        to.bands = rung.uses;
        return to;
    }
    const auto below = rung_down(ladder, now.load.bands);
    if (!below) return std::nullopt;
    to.bands = below->to.uses;
    return to;
}

/// How much less the bands of `to` pull; nothing where that is not known, or where they help.
std::optional<double> share_of_pull(const Situation& situation, const WorkDay& now,
                                    const Load& to) {
    const BandLadder ladder = rungs_of(situation, now);
    const auto from_place = ladder.place_of(now.load.bands);
    const auto to_place = ladder.place_of(to.bands);
    if (!from_place || !to_place || helps(now.load)) return std::nullopt;
    const auto& from = ladder.rungs[*from_place].top;
    const auto& less = ladder.rungs[*to_place].top;
    if (!from || !less || from->grams == 0) return std::nullopt;
    return 1 - static_cast<double>(less->grams) / static_cast<double>(from->grams);
}

/// Where nothing is known of what is owned: the highest load of the log that takes enough off
/// `now`, and not much more than that. What was done can be done.
std::optional<Load> lighter_done(const Situation& situation, const WorkDay& now, double share,
                                 double least) {
    std::optional<EnteredMass> found;
    const auto grams = static_cast<double>(now.load.added->mass.grams) * share;
    for (const Session& session : situation.asked->sessions)
        for (const Set& set : session.sets) {
            if (!set.load.added || !set.load.bands.empty()) continue;
            const auto off =
                static_cast<double>((now.load.added->mass - set.load.added->mass).grams);
            const bool enough = off >= least * grams - 1e-6 &&
                                off <= (least + situation.numbers->lighter_slack) * grams;
            if (enough && (!found || found->mass < set.load.added->mass)) found = set.load.added;
        }
    if (!found) return std::nullopt;
    Load to = now.load;
    to.added = found;
    return to;
}

std::optional<Load> lighter_mass(const Situation& situation, const WorkDay& now, double least) {
    const LoadLadder ladder = ladder_of(situation, now.load);
    Scale scale = scale_of(situation, now);
    // Of an unknown body the load itself is the measure.
    const auto size = [&](const Load& load) {
        if (!scale.guessed) return scale.of(load);
        return load.added ? load.added->mass.in(MassUnit::kg) : 0;
    };
    const double enough = (1 - least) * size(now.load) + 1e-9;
    Load to = now.load;
    if (now.load.assist) {
        for (const EnteredMass& one : ladder.loads) {
            if (one.mass <= now.load.assist->mass) continue;
            to.assist = one;
            if (scale.guessed || scale.of(to) <= enough) return to;
        }
        return to.assist == now.load.assist ? std::nullopt : std::optional(to);
    }
    const double whole = size(now.load) / now.load.added->mass.in(MassUnit::kg);
    if (ladder.assumed)
        if (auto done = lighter_done(situation, now, whole, least)) return done;
    for (auto one = ladder.loads.rbegin(); one != ladder.loads.rend(); ++one) {
        if (one->mass >= now.load.added->mass) continue;
        to.added = *one;
        if (size(to) <= enough) return to;
    }
    if (ladder.from_nothing) return Load{};
    return to.added == now.load.added ? std::nullopt : std::optional(to);
}

}  // namespace

std::optional<LoadCut> lighter(const Situation& situation, const WorkDay& now, double least) {
    const bool bands = !now.load.bands.empty();
    if (now.load.bodyweight()) return std::nullopt;
    const auto to =
        bands ? lighter_band(situation, now, least) : lighter_mass(situation, now, least);
    if (!to) return std::nullopt;
    LoadCut cut{.from = now.load, .to = *to, .least = least};
    if (bands) {
        cut.share = share_of_pull(situation, now, *to);
        return cut;
    }
    const Scale scale = scale_of(situation, now);
    cut.by_load = scale.guessed && now.load.added && to->added;
    if (cut.by_load)
        cut.share = 1 - to->added->mass.in(MassUnit::kg) / now.load.added->mass.in(MassUnit::kg);
    else if (!scale.guessed)
        cut.share = 1 - scale.of(*to) / scale.of(now.load);
    return cut;
}

std::optional<LoadStep> step_up(const Situation& situation, const WorkDay& now) {
    if (!now.load.bands.empty()) return band_step(situation, now);
    return mass_step(situation, now);
}

bool is_made(const Situation& situation, const Load& load) {
    if (!load.added || !load.bands.empty()) return true;
    const auto ladder =
        load_ladder(situation.asked->lift, situation.asked->owned, load.added, *situation.numbers);
    return ladder.assumed || ladder.makes(load.added->mass);
}

bool rungs_are_unknown(const Situation& situation, const WorkDay& now) {
    if (now.load.bands.empty()) return false;
    const BandLadder ladder = rungs_of(situation, now);
    const auto place = ladder.place_of(now.load.bands);
    return !place || !ladder.rungs[*place].top;
}

std::optional<EffectiveLoad> effective_load_of(const Situation& situation, const WorkDay& now) {
    LoadDetails details;
    if (!now.load.bands.empty()) {
        const BandLadder ladder = rungs_of(situation, now);
        if (const auto place = ladder.place_of(now.load.bands)) {
            if (!ladder.rungs[*place].top || helps(now.load)) return std::nullopt;
            details.band_top = ladder.rungs[*place].top;
        }
    }
    const CoachCase& asked = *situation.asked;
    return effective_load(situation.numbers->body, movement_of(situation), asked.physique,
                          asked.day, now.load, details);
}

std::optional<double> hardness(const Situation& situation, const WorkDay& now) {
    if (helps(now.load) || rungs_are_unknown(situation, now)) return std::nullopt;
    const auto known = effective_load_of(situation, now);
    if (!known && !now.load.bands.empty()) return std::nullopt;
    const double kilograms = known ? known->kilograms : scale_of(situation, now).of(now.load);
    return kilograms > 0 ? std::optional(kilograms) : std::nullopt;
}

bool no_harder(const Situation& situation, const WorkDay& now, const Load& load) {
    WorkDay other = now;
    other.load = load;
    const auto one = hardness(situation, now);
    const auto two = hardness(situation, other);
    return one && two ? *one <= *two + 1e-9 : now.load == load;
}

}  // namespace hyper::training
