// The rules that come first: stop, ease, resume, start.

#include <algorithm>
#include <cmath>

#include "hyper/training/coach_rules.h"
#include "hyper/training/due.h"
#include "hyper/training/load_step.h"

namespace hyper::training {
namespace {

bool severe(const DayPain& pain, const CoachNumbers& numbers) {
    return pain.worst.value_or(0) >= numbers.pain_stop ||
           pain.next_day.value_or(0) >= numbers.pain_stop;
}

/// So long ago that it stops nothing by itself: what it was has passed or was seen.
bool is_long_ago(const DayPain& pain, const Situation& situation) {
    return situation.asked->day - pain.day > std::chrono::days(situation.numbers->pain_memory_days);
}

Facts facts_of(const DayPain& pain, int felt) {
    return {fact(Figure::pain, felt),
            fact(Figure::since, static_cast<double>(pain.day.since_epoch().count()))};
}

/// A break after the pain takes off what any break does, where that is more.
void make_up_for_break(Applies& found, const Situation& situation, double& least) {
    const auto& numbers = *situation.numbers;
    const Layoff* layoff =
        situation.days_off ? layoff_after(*situation.days_off, numbers) : nullptr;
    if (layoff == nullptr) return;
    Dose& dose = *found.dose;
    least = std::max(least, 1 - layoff->load);
    dose.sets = share_of_sets(layoff->sets.front(), situation.plan.sets);
    if (layoff->begins_anew)
        dose.rir = {std::max(numbers.start_rir, dose.rir.low),
                    std::max(numbers.start_rir, dose.rir.high)};
}

/// What was done when it hurt: today's last set that did, else the last session.
std::optional<WorkDay> what_hurt(const Situation& situation) {
    if (situation.begun && situation.begun->day == situation.pains.back().day) {
        WorkDay done = *situation.begun;
        for (const Set& set : situation.asked->sessions.back().sets)
            if (set.pain.value_or(0) >= situation.numbers->pain_ease) done.load = set.load;
        return done;
    }
    const Reading* last = situation.last();
    return last == nullptr ? std::nullopt : std::optional(last->work);
}

/// Less load than `done`; where there is none, bent knees or less work.
void make_easier(Applies& found, const Situation& situation, const WorkDay& done, double least) {
    Dose& dose = *found.dose;
    dose.load = done.load;
    if (take_off(found, lighter(situation, done, least))) return;
    const auto& movement = situation.asked->lift.movement;
    if (done.load.bodyweight() && movement.legs_are_load)
        found.remarks.push_back(Remark::bend_knees);
    else
        found.remarks.push_back(Remark::no_lighter);
    // Where the load cannot be less, the work is.
    const int less = static_cast<int>(std::floor(modest_amount(situation) * (1 - least)));
    set_all(dose, std::max(1, less));
    dose.range = {std::max(1, less), std::max(1, less)};
}

}  // namespace

Verdict stop_rule(const Situation& situation) {
    const auto& asked = *situation.asked;
    const auto& numbers = *situation.numbers;
    if (!asked.pain.flags.empty()) return Applies{Ground::symptom};
    // What nobody rated since does not show that it is over.
    const auto& pains = situation.pains;
    const auto rated =
        std::find_if(pains.rbegin(), pains.rend(), [](const auto& one) { return one.rated(); });
    if (rated == pains.rend() || !severe(*rated, numbers)) return Passes{Ground::no_pain};
    const DayPain& last = *rated;
    const bool in_sets = last.worst.value_or(0) >= numbers.pain_stop;
    Facts facts = facts_of(last, in_sets ? *last.worst : *last.next_day);
    if (rated != pains.rbegin())
        facts.push_back(fact(Figure::count, static_cast<double>(rated - pains.rbegin())));
    if (is_long_ago(last, situation)) return Passes{Ground::pain_long_ago, facts};
    Applies found{in_sets ? Ground::severe_pain : Ground::severe_next_day, facts};
    const std::chrono::days again(numbers.severe_again_days);
    const auto count = std::count_if(
        situation.pains.begin(), situation.pains.end(),
        [&](const DayPain& one) { return severe(one, numbers) && one.day > last.day - again; });
    if (count > 1) found.remarks.push_back(Remark::see_clinician);
    return found;
}

Verdict ease_rule(const Situation& situation) {
    const auto& numbers = *situation.numbers;
    const auto& pains = situation.pains;
    if (pains.empty() || !pains.back().hurt(numbers)) return Passes{Ground::no_pain};
    const DayPain& last = pains.back();
    const bool in_sets = last.worst.value_or(0) >= numbers.pain_ease;
    const bool again = pains.size() > 1 && pains[pains.size() - 2].hurt(numbers);
    Applies found{in_sets ? Ground::pain : Ground::next_day_pain,
                  {fact(Figure::pain, in_sets ? *last.worst : *last.next_day),
                   fact(Figure::usual, last.usual),
                   fact(Figure::since, static_cast<double>(last.day.since_epoch().count()))},
                  usual_dose(situation)};
    const bool stopped = severe(last, numbers);  // and is long ago, or rule STOP had it
    if (stopped) {
        found.ground = Ground::pain_long_ago;
        found.remarks.push_back(Remark::only_if_well);
    } else if (again) {
        found.ground = Ground::pain_again;
        found.remarks.push_back(Remark::try_swap);
    }
    Dose& dose = *found.dose;
    double least = stopped ? numbers.ease_most : numbers.ease_least;
    make_up_for_break(found, situation, least);
    set_all(dose, modest_amount(situation));
    if (const auto done = what_hurt(situation)) make_easier(found, situation, *done, least);
    if (dose.tempo.lower) {
        *dose.tempo.lower += numbers.ease_lower_seconds;
        found.remarks.push_back(Remark::slower);
    }
    return found;
}

Verdict resume_rule(const Situation& situation) {
    const auto& numbers = *situation.numbers;
    const Layoff* layoff =
        situation.days_off ? layoff_after(*situation.days_off, numbers) : nullptr;
    if (layoff == nullptr)
        return Passes{Ground::trained_lately, {fact(Figure::days, situation.days_off.value_or(0))}};
    if (situation.last() == nullptr) return Passes{Ground::never_done};
    Applies found{Ground::layoff,
                  {fact(Figure::days, *situation.days_off), fact(Figure::share, layoff->load)},
                  usual_dose(situation)};
    Dose& dose = *found.dose;
    dose.sets = share_of_sets(layoff->sets.front(), situation.plan.sets);
    set_all(dose, modest_amount(situation));
    const Lift& lift = situation.asked->lift;
    take_off(found, lighter(situation, situation.last()->work, 1 - layoff->load));
    if (layoff->begins_anew) {
        dose.rir = {std::max(numbers.start_rir, dose.rir.low),
                    std::max(numbers.start_rir, dose.rir.high)};
        if (is_hard(lift, numbers) || lift.once_a_week) found.remarks.push_back(Remark::begin_anew);
    }
    return found;
}

}  // namespace hyper::training
