#include "hyper/training/muscle_volume.h"

#include <algorithm>
#include <map>

#include "hyper/training/volume.h"

namespace hyper::training {
namespace {

constexpr std::chrono::days week{7};

double counted(double share, const CountingRule& rule) {
    if (share >= rule.direct) return 1;
    return share >= rule.indirect ? rule.indirect_sets : 0;
}

void add(MuscleWeek& to, const Session& session, const SharesOf& shares, const CountingRule& rule) {
    bool worked = false;
    for (const Set& set : session.sets) {
        if (!is_volume(set)) continue;
        worked = true;
        const auto known = shares(set.exercise);
        if (!known) ++to.unknown;
        if (!known) continue;
        const double whole = set.side == Side::both ? 1 : 0.5;
        for (std::size_t i = 0; i < muscle_count; ++i)
            to.sets.at(i) += whole * counted(known->at(i), rule);
    }
    if (worked) ++to.days;
}

}  // namespace

std::string_view name(VolumeLevel level) {
    constexpr std::array<std::string_view, 4> names = {"below-floor", "above-floor", "on-target",
                                                       "much"};
    return names.at(static_cast<std::size_t>(level));
}

std::optional<VolumeLevel> level(double sets, const WeekGoal& goal) {
    if (!goal.floor || !goal.target) return std::nullopt;
    if (sets < *goal.floor) return VolumeLevel::below_floor;
    if (sets < *goal.target) return VolumeLevel::above_floor;
    return goal.much && sets > *goal.much ? VolumeLevel::much : VolumeLevel::on_target;
}

bool is_volume(const Set& set) {
    if (set.kind == SetKind::warmup || set.kind == SetKind::drop) return false;
    if (set.reps) return set.reps->value > 0;
    return set.seconds && !set.distance;
}

std::vector<MuscleWeek> muscle_weeks(std::span<const Session> sessions, Day since, Day until,
                                     const SharesOf& shares, const CountingRule& rule) {
    const Day first = period_of(since, PeriodKind::week).from;
    std::vector<MuscleWeek> weeks;
    for (Day from = period_of(until, PeriodKind::week).from; from >= first; from = from - week)
        weeks.push_back({from, 0, {}, 0});
    for (const Session& session : sessions)
        for (MuscleWeek& one : weeks)
            if (session.day >= one.from && session.day < one.from + week)
                add(one, session, shares, rule);
    return weeks;
}

std::vector<UnknownSets> unknown_sets(std::span<const Session> sessions, const SharesOf& shares) {
    std::map<std::string, int> counts;
    for (const Session& session : sessions)
        for (const Set& set : session.sets)
            if (is_volume(set) && !shares(set.exercise)) ++counts[set.exercise.exercise];
    std::vector<UnknownSets> found;
    for (const auto& [exercise, sets] : counts) found.push_back({exercise, sets});
    std::stable_sort(found.begin(), found.end(),
                     [](const UnknownSets& a, const UnknownSets& b) { return a.sets > b.sets; });
    return found;
}

Coverage coverage(std::span<const Session> sessions) {
    Coverage all;
    for (const Session& session : sessions)
        for (const Set& set : session.sets) {
            if (!is_volume(set)) continue;
            ++all.sets;
            if (set.rir || set.kind == SetKind::failure) ++all.rir;
            if (set.pain) ++all.pain;
        }
    return all;
}

}  // namespace hyper::training
