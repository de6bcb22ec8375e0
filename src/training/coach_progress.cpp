// The rules that go up, and the one that stays.

#include <algorithm>
#include <cmath>

#include "hyper/training/coach_rules.h"
#include "hyper/training/expectation.h"
#include "hyper/training/load_step.h"

namespace hyper::training {
namespace {

bool on_bands(const Situation& situation) {
    const Reading* last = situation.last();
    return last != nullptr && !last->work.load.bands.empty();
}

int least_amount(const Reading& last) {
    return *std::min_element(last.amounts.begin(), last.amounts.end());
}

/// Why rule 7 does not hold: something holds it back, or it is not earned yet.
std::optional<Passes> unearned(const Situation& situation) {
    if (auto found = brake(situation)) return found;
    const Earned found = earned(situation);
    if (found.yes) return std::nullopt;
    return Passes{Ground::not_at_top,
                  {fact(Figure::top, situation.plan.amounts.high), fact(Figure::count, found.count),
                   fact(Figure::needed, found.needed)}};
}

/// The next step, begun where its sets are expected to end; never above what was done before it.
Applies after_step(const Situation& situation, const LoadStep& step, Ground ground, Facts facts) {
    Applies found{ground, std::move(facts), usual_dose(situation)};
    Dose& dose = *found.dose;
    dose.load = step.to;
    const int low = dose.range.low;
    const int most = std::min(least_amount(situation.latest()), dose.range.high);
    set_all(dose, low);
    found.expected = expected_after(situation, step, dose.sets);
    if (!found.expected) return found;
    for (std::size_t i = 0; i < dose.amounts.size(); ++i)
        dose.amounts[i] = std::clamp(found.expected->reps.at(i), low, std::max(low, most));
    return found;
}

/// Repetitions to reach before the next step is taken; nothing where repetitions do not help.
std::optional<int> goal_of(const Situation& situation) {
    const auto& numbers = *situation.numbers;
    if (situation.plan.timed) return std::nullopt;
    const int cap = std::max(numbers.extend_cap, situation.plan.amounts.high);
    const auto& step = situation.step;
    if (step && step->share)
        return std::min(cap, reps_before_jump(*step->share, situation.plan.amounts.low));
    if (step) return std::nullopt;
    return std::min(cap, situation.asked->lift.usual.rep_cap.value_or(numbers.extend_cap));
}

/// A jump that the range of repetitions does not cover yet.
bool earned_rung(const Situation& situation) {
    const auto& step = situation.step;
    if (!step || !step->share) return true;
    const int needed = reps_before_jump(*step->share, situation.plan.amounts.low);
    return least_amount(situation.latest()) >= needed;
}

void add_one(Dose& dose, int by, int top) {
    const auto least = std::min_element(dose.amounts.begin(), dose.amounts.end());
    if (*least < top) *least = std::min(top, *least + by);
}

bool legs_alone(const Situation& situation) {
    const Reading* last = situation.last();
    return last != nullptr && last->work.load.bodyweight() &&
           situation.asked->lift.movement.legs_are_load;
}

std::vector<LoadOffer> offers_of(const Situation& situation) {
    const CoachCase& asked = *situation.asked;
    const auto has = [&](LoadSource source) {
        return asked.owned.things.contains(source) ||
               asked.gear.contains(std::string(gear_of(source)));
    };
    std::vector<LoadOffer> offers;
    if (!asked.bands.empty() || asked.gear.contains("band")) offers.push_back(LoadOffer::band);
    if (has(LoadSource::ankle_weights)) offers.push_back(LoadOffer::ankle_weights);
    if (has(LoadSource::medicine_ball)) offers.push_back(LoadOffer::medicine_ball);
    if (has(LoadSource::reverse_hyper_machine)) offers.push_back(LoadOffer::machine);
    if (!offers.empty()) return offers;
    return {LoadOffer::band, LoadOffer::ankle_weights, LoadOffer::medicine_ball,
            LoadOffer::machine};
}

/// What an extended range looks like.
Applies longer(const Situation& situation, Ground ground, Facts facts,
               const std::optional<int>& goal) {
    Applies found{ground, std::move(facts), usual_dose(situation)};
    Dose& dose = *found.dose;
    const int now = least_amount(situation.latest());
    if (goal && now < *goal) {
        dose.range.high = std::max(dose.range.high, *goal);
        for (int& amount : dose.amounts) amount = std::min(amount, *goal);
        add_one(dose, situation.numbers->rep_step, *goal);
        found.facts.push_back(fact(Figure::reps, *goal));
        return found;
    }
    found.ground = Ground::extended_fully;
    for (int& amount : dose.amounts) amount = std::min(amount, std::max(now, dose.range.high));
    dose.range.high = std::max(dose.range.high, now);
    dose.tempo.top = dose.tempo.top.value_or(0) + situation.numbers->longer_hold_seconds;
    found.remarks.push_back(Remark::longer_hold);
    return found;
}

}  // namespace

Verdict add_load_rule(const Situation& situation) {
    if (auto found = unearned(situation)) return *found;
    if (on_bands(situation)) return Passes{Ground::bands};
    const auto& step = situation.step;
    if (!step) return Passes{Ground::no_step};
    const Facts facts = {fact(Figure::share, step->share.value_or(0))};
    if (!step->fits)
        return Passes{step->at_most ? Ground::unknown_body_mass : Ground::step_too_big, facts};
    const Earned found = earned(situation);
    Applies applies =
        after_step(situation, *step, found.ground,
                   {fact(Figure::top, situation.plan.amounts.high),
                    fact(Figure::count, found.count), fact(Figure::share, *step->share)});
    const auto body = body_mass_on(situation.asked->physique.masses, situation.asked->day);
    if (situation.asked->lift.movement.own_machine && body && step->to.added &&
        step->to.added->mass > *body)
        applies.remarks.push_back(Remark::beyond_body);
    return applies;
}

Verdict next_band_rule(const Situation& situation) {
    if (!on_bands(situation)) return Passes{Ground::not_bands};
    if (auto found = unearned(situation)) return *found;
    const auto& step = situation.step;
    if (!step) return Passes{situation.rungs_unknown ? Ground::unknown_bands : Ground::no_step};
    const Facts facts = {fact(Figure::gap, step->share.value_or(0))};
    if (!step->fits) return Passes{Ground::rung_too_far, facts};
    if (!earned_rung(situation)) return Passes{Ground::rung_unearned, facts};
    Applies found = after_step(situation, *step, earned(situation).ground, facts);
    if (!step->share)  // how much more it is, nobody knows
        found.dose->rir = {std::max(situation.numbers->start_rir, found.dose->rir.low),
                           std::max(situation.numbers->start_rir, found.dose->rir.high)};
    if (!step->verified) found.remarks.push_back(Remark::bands_differ);
    return found;
}

Verdict extend_rule(const Situation& situation) {
    if (auto found = unearned(situation)) return *found;
    const auto& step = situation.step;
    const bool bands = on_bands(situation);
    const bool fits = step && step->fits && (!bands || earned_rung(situation));
    if (fits) return Passes{Ground::step_fits, {fact(Figure::share, step->share.value_or(0))}};
    if (situation.plan.timed) return Passes{Ground::as_far_as_it_goes};
    const auto goal = goal_of(situation);
    const int now = least_amount(situation.latest());
    if (legs_alone(situation) && (!step || !goal || now >= *goal))
        return Passes{Ground::body_alone_at_top};
    if (step && step->at_most) return Passes{Ground::unknown_body_mass};
    Ground ground = bands ? Ground::rung_too_far : Ground::step_too_big;
    if (bands && step && step->fits) ground = Ground::rung_unearned;
    if (!step) ground = situation.rungs_unknown ? Ground::unknown_bands : Ground::no_step;
    Facts facts;
    if (step && step->share)
        facts.push_back(fact(bands ? Figure::gap : Figure::share, *step->share));
    return longer(situation, ground, std::move(facts), goal);
}

Verdict load_it_rule(const Situation& situation) {
    if (situation.last() == nullptr) return Passes{Ground::never_done};
    if (!legs_alone(situation)) return Passes{Ground::has_load};
    if (auto found = unearned(situation)) return *found;
    Applies found{Ground::body_alone_at_top,
                  {fact(Figure::top, situation.plan.amounts.high)},
                  usual_dose(situation)};
    Dose& dose = *found.dose;
    for (int& amount : dose.amounts) amount = std::min(amount, dose.range.high);
    found.offers = offers_of(situation);
    if (dose.timed) return found;
    dose.tempo.top = dose.tempo.top.value_or(0) + situation.numbers->longer_hold_seconds;
    found.remarks.push_back(Remark::longer_hold);
    return found;
}

Verdict add_reps_rule(const Situation& situation) {
    if (auto found = brake(situation)) return *found;
    const Reading& last = situation.latest();
    const int top = situation.plan.amounts.high;
    Applies found{Ground::in_range,
                  {fact(Figure::low, situation.plan.amounts.low), fact(Figure::top, top)},
                  usual_dose(situation)};
    Dose& dose = *found.dose;
    for (int& amount : dose.amounts) amount = std::clamp(amount, dose.range.low, top);
    const int now = *std::min_element(dose.amounts.begin(), dose.amounts.end());
    if (last.outcome == Outcome::top || now >= top)
        return Passes{Ground::nothing_to_add, {fact(Figure::top, top)}};
    add_one(dose, dose.timed ? situation.numbers->hold_step_seconds : situation.numbers->rep_step,
            top);
    return found;
}

Verdict hold_rule(const Situation& situation) {
    Applies found{Ground::once_more, {}, usual_dose(situation)};
    Dose& dose = *found.dose;
    if (const auto held = brake(situation)) {
        found.ground = held->ground;
        found.facts = held->facts;
        if (!situation.deload_since) return found;
        dose.load = situation.running.back().work.load;  // what is easy is over
        set_all(dose, dose.range.low);
        return found;
    }
    const Earned so_far = earned(situation);
    found.facts = {fact(Figure::top, situation.plan.amounts.high),
                   fact(Figure::count, so_far.count), fact(Figure::needed, so_far.needed)};
    if (!so_far.yes) return found;
    const auto& step = situation.step;
    const bool unknown = step && step->at_most && !step->fits;
    found.ground = unknown ? Ground::unknown_body_mass : Ground::as_far_as_it_goes;
    return found;
}

}  // namespace hyper::training
