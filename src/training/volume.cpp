#include "hyper/training/volume.h"

#include <algorithm>
#include <utility>

namespace hyper::training {
namespace {

using std::chrono::days;

/// Adds a session to the period in which it lies.
void add(Period& period, const Session& session, std::int64_t& hardest_reps) {
    int sets = 0;
    std::int64_t reps = 0;
    for (const Set& set : session.sets) {
        if (set.kind == SetKind::warmup) continue;
        ++sets;
        if (set.reps) reps += set.reps->value;
        if (!set.reps && !set.distance && set.seconds) period.seconds += set.seconds->value;
        if (!set.pain) continue;
        period.least_pain = std::min(period.least_pain.value_or(10), *set.pain);
        period.most_pain = std::max(period.most_pain.value_or(0), *set.pain);
    }
    ++period.sessions;
    period.sets += sets;
    period.reps += reps;
    if (const auto more = volume(session.sets))
        period.volume = period.volume.value_or(Mass()) + *more;
    if (std::pair(sets, reps) < std::pair(period.hardest_sets, hardest_reps)) return;
    period.hardest = session.day;
    period.hardest_sets = sets;
    hardest_reps = reps;
}

}  // namespace

std::optional<Mass> volume(std::span<const Set> sets) {
    std::optional<Mass> sum;
    for (const Set& set : sets)
        if (set.kind != SetKind::warmup && set.reps && set.load.added && set.load.bands.empty())
            sum = sum.value_or(Mass()) + set.load.added->mass * set.reps->value;
    return sum;
}

const Set* best_set(std::span<const Set> sets) {
    const Set* best = nullptr;
    bool differ = false;
    const auto rank = [](const Set& set) {
        return std::pair(set.load.added->mass, set.reps.value_or(Reps(0)));
    };
    for (const Set& set : sets) {
        if (set.kind == SetKind::warmup) continue;
        if (!set.load.added || !set.load.bands.empty()) return nullptr;
        if (best != nullptr && set.load.added->mass != best->load.added->mass) differ = true;
        if (best == nullptr || rank(set) > rank(*best)) best = &set;
    }
    return differ ? best : nullptr;
}

Period period_of(Day day, PeriodKind kind) {
    Period period;
    if (kind == PeriodKind::week) {
        period.from = day - (day.weekday() - std::chrono::Monday);
        period.to = period.from + days(6);
        return period;
    }
    const auto date = day.date();
    period.from = Day(date.year() / date.month() / std::chrono::day(1));
    const auto last =
        std::chrono::year_month_day_last(date.year(), std::chrono::month_day_last(date.month()));
    period.to = Day(date.year() / date.month() / last.day());
    return period;
}

std::vector<Period> periods(std::span<const Session> sessions, PeriodKind kind) {
    std::vector<Period> found;
    std::int64_t hardest_reps = 0;
    for (const Session& session : sessions) {
        if (found.empty() || session.day < found.back().from) {
            found.push_back(period_of(session.day, kind));
            hardest_reps = 0;
        }
        add(found.back(), session, hardest_reps);
    }
    return found;
}

}  // namespace hyper::training
