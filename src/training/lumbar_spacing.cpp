#include "hyper/training/lumbar_spacing.h"

#include <algorithm>

#include "hyper/training/muscle_volume.h"

namespace hyper::training {
namespace {

constexpr int minutes_per_hour = 60;
constexpr int hours_per_day = 24;

bool is_hard(const Set& set, const MomentOf& moment, const HardRule& rule) {
    if (!is_volume(set) || moment(set.exercise) < rule.moment) return false;
    return !set.rir || set.rir->tenths < rule.easy_rir * 10;
}

/// When the first hard set was done whose time is known.
std::optional<std::chrono::minutes> beginning(const Session& session, const MomentOf& moment,
                                              const HardRule& rule) {
    std::optional<std::chrono::minutes> first;
    for (const Set& set : session.sets) {
        if (!set.at || !is_hard(set, moment, rule)) continue;
        const std::chrono::minutes began =
            set.day.since_epoch() + std::chrono::minutes(set.at->minutes) - set.offset;
        first = std::min(first.value_or(began), began);
    }
    return first;
}

}  // namespace

std::vector<HardDay> hard_days(std::span<const Session> sessions, const MomentOf& moment,
                               const HardRule& rule) {
    std::vector<HardDay> days;
    for (const Session& session : sessions)
        if (std::any_of(session.sets.begin(), session.sets.end(),
                        [&](const Set& set) { return is_hard(set, moment, rule); }))
            days.push_back({session.day, beginning(session, moment, rule)});
    std::reverse(days.begin(), days.end());
    return days;
}

std::vector<ClosePair> close_pairs(std::span<const HardDay> days, const HardRule& rule) {
    std::vector<ClosePair> pairs;
    for (std::size_t i = 1; i < days.size(); ++i) {
        const HardDay& a = days[i - 1];
        const HardDay& b = days[i];
        if (a.began && b.began) {
            const auto apart = *b.began - *a.began;
            if (apart < std::chrono::hours(rule.hours))
                pairs.push_back({a.day, b.day, static_cast<int>(apart.count() / minutes_per_hour)});
        } else if ((b.day - a.day).count() * hours_per_day < rule.hours) {
            pairs.push_back({a.day, b.day, std::nullopt});
        }
    }
    return pairs;
}

}  // namespace hyper::training
