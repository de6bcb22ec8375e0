#include "hyper/training/coach_rules.h"

#include <algorithm>
#include <cmath>

namespace hyper::training {
namespace {

/// Rated sessions without pain since the last one that hurt; nothing when none did lately.
struct AfterPain {
    int clean = 0;
    bool unrated = false;
    Day hurt;
};

std::optional<AfterPain> after_pain(const Situation& situation) {
    const auto& numbers = *situation.numbers;
    const Day oldest = situation.asked->day - std::chrono::days(numbers.pain_memory_days);
    AfterPain found;
    for (auto pain = situation.pains.rbegin(); pain != situation.pains.rend(); ++pain) {
        if (pain->day < oldest) break;
        if (pain->hurt(numbers)) {
            found.hurt = pain->day;
            return found;
        }
        if (pain->clean(numbers)) ++found.clean;
        found.unrated = found.unrated || !pain->worst;
    }
    return std::nullopt;
}

std::optional<Passes> pain_brake(const Situation& situation) {
    const auto pain = after_pain(situation);
    const int needed = situation.numbers->clean_sessions;
    if (!pain || pain->clean >= needed) return std::nullopt;
    return Passes{pain->unrated ? Ground::pain_unrated : Ground::after_pain,
                  {fact(Figure::count, pain->clean), fact(Figure::needed, needed),
                   fact(Figure::since, static_cast<double>(pain->hurt.since_epoch().count()))}};
}

std::optional<Passes> break_brake(const Situation& situation) {
    const auto& asked = *situation.asked;
    if (situation.back && situation.back->week(asked.day) == 0)
        return Passes{
            Ground::just_back,
            {fact(Figure::days,
                  static_cast<double>((situation.back->back - situation.back->last).count()))}};
    const Reading* last = situation.last();
    if (last == nullptr) return std::nullopt;
    if (asked.stands_in_since && last->work.day < *asked.stands_in_since)
        return Passes{Ground::just_swapped};
    const auto off = static_cast<int>((asked.day - last->work.day).count());
    if (off >= situation.numbers->layoffs.front().days)
        return Passes{Ground::long_ago, {fact(Figure::days, off)}};
    return std::nullopt;
}

/// The middle of the range asked for, less what is short.
bool too_little_left(const Reading& last, const Situation& situation) {
    if (!last.work.least_rir) return false;
    const Range& asked = situation.asked->lift.usual.rir;
    const int middle_tenths = (asked.low + asked.high) * 5;
    return last.work.least_rir->tenths <= middle_tenths - 10 * situation.numbers->rir_short;
}

}  // namespace

std::optional<Passes> brake(const Situation& situation) {
    if (auto found = pain_brake(situation)) return found;
    const auto& elsewhere = situation.asked->elsewhere;
    if (elsewhere && situation.last() != nullptr)
        return Passes{
            Ground::pain_elsewhere,
            {fact(Figure::pain, elsewhere->pain),
             fact(Figure::since, static_cast<double>(elsewhere->day.since_epoch().count()))}};
    if (auto found = break_brake(situation)) return found;
    if (situation.deload_since)
        return Passes{is_easy_week(situation) ? Ground::deload_week : Ground::deload_over,
                      {fact(Figure::since,
                            static_cast<double>(situation.deload_since->since_epoch().count()))}};
    const Reading* last = situation.last();
    if (last == nullptr) return Passes{Ground::never_done};
    if (last->outcome == Outcome::miss)
        return Passes{Ground::one_miss,
                      {fact(Figure::sets, last->work.counted), fact(Figure::needed, last->planned),
                       fact(Figure::low, situation.plan.amounts.low)}};
    if (too_little_left(*last, situation))
        return Passes{Ground::little_in_reserve,
                      {fact(Figure::rir, last->work.least_rir->tenths / 10.0)}};
    return std::nullopt;
}

bool is_easy_week(const Situation& situation) {
    return situation.deload_since && situation.asked->day - *situation.deload_since <
                                         std::chrono::days(situation.numbers->deload_days);
}

void set_all(Dose& dose, int amount) {
    dose.amounts.assign(static_cast<std::size_t>(dose.sets), amount);
}

bool take_off(Applies& found, const std::optional<LoadCut>& cut) {
    if (!cut) return false;
    found.dose->load = cut->to;
    found.cut = cut;
    return true;
}

int modest_amount(const Situation& situation) {
    const int low = situation.plan.amounts.low;
    const Reading* last = situation.last();
    if (last == nullptr) return low;
    return std::clamp(*std::min_element(last->amounts.begin(), last->amounts.end()), 1,
                      std::max(1, low));
}

Dose usual_dose(const Situation& situation) {
    const Prescription& usual = situation.asked->lift.usual;
    const Reading* last = situation.last();
    // What leads up to the sets that count is done as last time.
    const bool led_up = last != nullptr && last->led_up();
    const int sets = led_up ? static_cast<int>(last->amounts.size()) : situation.sets_today;
    Dose dose{.sets = std::min(sets, situation.sets_today),
              .amounts = {},
              .timed = situation.plan.timed,
              .range = situation.plan.amounts,
              .load = {},
              .rir = usual.rir,
              .rest_seconds = usual.rest_seconds,
              .tempo = situation.plan.timed ? Tempo{} : usual.tempo};
    set_all(dose, modest_amount(situation));
    if (last == nullptr) return dose;
    dose.load = last->work.load;
    for (std::size_t i = 0; i < dose.amounts.size(); ++i)
        if (i < last->amounts.size()) dose.amounts[i] = last->amounts[i];
    return dose;
}

int reps_before_jump(double gap, int low) {
    return static_cast<int>(
        std::ceil(epley_reps * ((1 + gap) * (1 + low / epley_reps) - 1) - 1e-9));
}

Earned earned(const Situation& situation) {
    const auto& numbers = *situation.numbers;
    const Lift& lift = situation.asked->lift;
    Earned found;
    found.needed = numbers.top_sessions;
    const Reading* last = situation.last();
    if (last == nullptr) return found;
    const auto is_small = [](LoadSource source) {
        return source == LoadSource::ankle_weights || source == LoadSource::medicine_ball;
    };
    const bool small_part = last->work.load.bodyweight() || !last->work.load.bands.empty() ||
                            std::any_of(lift.sources.begin(), lift.sources.end(), is_small);
    if (lift.axial == 0 && small_part && !lift.own) found.needed = numbers.top_sessions_small;
    bool all_top = true;
    bool all_surplus = true;
    const auto& running = situation.running;
    for (auto one = running.rbegin(); one != running.rend(); ++one) {
        if (one->work.load != last->work.load) break;
        all_top = all_top && one->outcome == Outcome::top;
        all_surplus = all_surplus && one->surplus;
        if (!all_top && !all_surplus) break;
        ++found.count;
        if (found.count < found.needed) continue;
        found.yes = true;
        found.ground = !all_top            ? Ground::surplus
                       : found.needed == 1 ? Ground::top_once
                                           : Ground::top_twice;
        break;
    }
    return found;
}

}  // namespace hyper::training
