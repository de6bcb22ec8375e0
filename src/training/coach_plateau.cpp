// The rules for when it does not go on: an easy week, and less load.

#include <algorithm>
#include <cmath>
#include <optional>

#include "hyper/training/coach_rules.h"
#include "hyper/training/load_step.h"

namespace hyper::training {
namespace {

double since(Day day) {
    return static_cast<double>(day.since_epoch().count());
}

/// What explains a stall more simply than a need for rest.
std::optional<Passes> simpler(const Situation& situation, std::span<const Reading> flat) {
    const auto& numbers = *situation.numbers;
    if (flat.back().outcome == Outcome::top) return Passes{Ground::at_top};
    const auto days = (flat.back().work.day - flat.front().work.day).count();
    const auto between = static_cast<double>(days) / static_cast<double>(flat.size() - 1);
    if (between > numbers.stall_gap_days)
        return Passes{Ground::trained_seldom, {fact(Figure::days, between)}};
    const bool easy = std::all_of(flat.begin(), flat.end(), [&](const Reading& one) {
        return one.work.least_rir && one.work.least_rir->tenths >= 10 * numbers.stall_rir;
    });
    if (easy) return Passes{Ground::much_in_reserve, {fact(Figure::rir, numbers.stall_rir)}};
    const bool hurt = std::any_of(flat.begin(), flat.end(), [&](const Reading& one) {
        return one.work.pain.value_or(0) >= numbers.pain_ease;
    });
    if (hurt) return Passes{Ground::pain_explains};
    return std::nullopt;
}

/// The repetitions that a lighter load is worth.
int gained(const Situation& situation, const Load& load) {
    WorkDay after = situation.latest().work;
    const auto before = hardness(situation, after);
    after.load = load;
    const auto now = hardness(situation, after);
    if (!before || !now || situation.plan.timed) return 0;
    return static_cast<int>(std::lround((1 - *now / *before) / situation.numbers->rep_share));
}

Applies easy_week(const Situation& situation, Ground ground, Facts facts) {
    const auto& numbers = *situation.numbers;
    Applies found{ground, std::move(facts), usual_dose(situation), {Remark::practice}};
    // The load before the easy week, not the one that is easy already.
    const Reading& before = situation.running.back();
    Dose& dose = *found.dose;
    dose.load = before.work.load;
    dose.sets = share_of_sets(numbers.deload_sets, situation.plan.sets);
    set_all(dose, modest_amount(situation));
    take_off(found, lighter(situation, before.work, 1 - numbers.deload_load));
    dose.rir = {dose.rir.low + numbers.deload_rir, dose.rir.high + numbers.deload_rir};
    return found;
}

}  // namespace

Verdict deload_rule(const Situation& situation) {
    const auto& numbers = *situation.numbers;
    const auto& running = situation.running;
    if (situation.deload_since) {
        const auto days = (situation.asked->day - *situation.deload_since).count();
        if (is_easy_week(situation))
            return easy_week(situation, Ground::deload_week,
                             {fact(Figure::since, since(*situation.deload_since)),
                              fact(Figure::days, static_cast<double>(days))});
        return Passes{Ground::deload_over, {fact(Figure::since, since(*situation.deload_since))}};
    }
    const int needed = stall_length(*situation.asked, numbers);
    if (running.size() < static_cast<std::size_t>(needed) + 1)
        return Passes{Ground::too_few,
                      {fact(Figure::count, static_cast<double>(running.size())),
                       fact(Figure::needed, needed + 1)}};
    const std::span flat = std::span(running).last(static_cast<std::size_t>(needed) + 1);
    if (!without_progress(running, needed))
        return Passes{Ground::progressing,
                      {fact(Figure::reps, flat.back().total() - flat.front().total()),
                       fact(Figure::since, since(flat.front().work.day))}};
    if (auto other = simpler(situation, flat)) return *other;
    Applies found =
        easy_week(situation, Ground::stalled,
                  {fact(Figure::count, needed), fact(Figure::since, since(flat.front().work.day))});
    const bool again = std::any_of(situation.readings.begin(), situation.readings.end(),
                                   [](const Reading& one) { return one.light; });
    if (again) found.remarks.push_back(Remark::change);
    return found;
}

Verdict reduce_rule(const Situation& situation) {
    const auto& numbers = *situation.numbers;
    const auto& running = situation.running;
    if (situation.last() == nullptr) return Passes{Ground::never_done};
    const auto low = [&](const Reading& one) {
        return one.below >= std::min(numbers.reduce_sets, one.planned);
    };
    int count = 0;
    for (auto one = running.rbegin(); one != running.rend() && low(*one); ++one) ++count;
    const Facts facts = {fact(Figure::count, count), fact(Figure::needed, numbers.reduce_sessions),
                         fact(Figure::sets, numbers.reduce_sets),
                         fact(Figure::low, situation.plan.amounts.low)};
    if (count < numbers.reduce_sessions || situation.deload_since)
        return Passes{Ground::not_below, facts};
    Applies found{Ground::below_twice, facts, usual_dose(situation)};
    set_all(*found.dose, modest_amount(situation));
    const auto& last = situation.latest();
    if (take_off(found, lighter(situation, last.work, numbers.reduce_least))) {
        set_all(*found.dose,
                std::min(found.dose->range.low,
                         modest_amount(situation) + gained(situation, *found.dose->load)));
        return found;
    }
    const bool legs = last.work.load.bodyweight() && situation.asked->lift.movement.legs_are_load;
    found.remarks.push_back(legs ? Remark::bend_knees : Remark::no_lighter);
    return found;
}

}  // namespace hyper::training
