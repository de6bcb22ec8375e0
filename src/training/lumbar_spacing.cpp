#include "hyper/training/lumbar_spacing.h"

#include <algorithm>

#include "hyper/training/muscle_volume.h"

namespace hyper::training {
namespace {

bool is_hard_set(const Set& set, const MomentOf& moment, const CoachNumbers& numbers) {
    if (!is_volume(set) || moment(set.exercise) < numbers.hard_moment) return false;
    return !set.rir || set.rir->tenths < numbers.easy_rir * 10;
}

}  // namespace

std::vector<Day> hard_days(std::span<const Session> sessions, const MomentOf& moment,
                           const CoachNumbers& numbers) {
    std::vector<Day> days;
    for (const Session& session : sessions)
        if (std::any_of(session.sets.begin(), session.sets.end(),
                        [&](const Set& set) { return is_hard_set(set, moment, numbers); }))
            days.push_back(session.day);
    std::reverse(days.begin(), days.end());
    return days;
}

std::vector<ClosePair> close_pairs(std::span<const Day> days, const CoachNumbers& numbers) {
    std::vector<ClosePair> pairs;
    for (std::size_t i = 1; i < days.size(); ++i)
        if (days[i] - days[i - 1] < std::chrono::days(numbers.hard_days))
            pairs.push_back({days[i - 1], days[i]});
    return pairs;
}

}  // namespace hyper::training
