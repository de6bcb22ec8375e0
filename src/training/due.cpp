#include "hyper/training/due.h"

#include <algorithm>
#include <tuple>

namespace hyper::training {
namespace {

/// The median of the last gaps, within bounds; what is usual where there are too few.
int rhythm_of(const Trained& one, const CoachNumbers& numbers) {
    const int usual = one.lift.once_a_week ? numbers.single_days : numbers.usual_days;
    const auto& days = one.days;
    const auto told_by = static_cast<std::size_t>(numbers.rhythm_sessions);
    const std::size_t first = days.size() - std::min(days.size(), told_by);
    std::vector<int> gaps;
    for (std::size_t i = first + 1; i < days.size(); ++i)
        gaps.push_back(static_cast<int>((days[i] - days[i - 1]).count()));
    if (gaps.size() < static_cast<std::size_t>(numbers.rhythm_least_gaps)) return usual;
    const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
    std::nth_element(gaps.begin(), middle, gaps.end());
    return std::clamp(*middle, numbers.rhythm_least_days, numbers.single_days);
}

}  // namespace

int spine_load(const Lift& lift) {
    return std::max(lift.moment, lift.axial);
}

bool is_hard(const Lift& lift, const CoachNumbers& numbers) {
    return spine_load(lift) >= numbers.hard_moment;
}

std::vector<Due> due(std::span<const Trained> trained, std::optional<Day> last_hard, Day day,
                     const CoachNumbers& numbers) {
    const std::chrono::days memory(numbers.due_memory_days);
    const std::chrono::days rest(numbers.hard_days);
    auto hard_day = last_hard;
    std::vector<Due> all;
    for (const Trained& one : trained) {
        if (one.days.empty()) continue;
        const Day lately = std::max(one.days.back(), one.back.value_or(one.days.back()));
        if (lately + memory < day) continue;
        Due found{.exercise = one.lift.exercise, .last = one.days.back()};
        found.rhythm = rhythm_of(one, numbers);
        found.on = found.last + std::chrono::days(found.rhythm);
        found.hard = is_hard(one.lift, numbers);
        all.push_back(std::move(found));
    }
    const auto in_order = [](const Due& a, const Due& b) {
        return std::tie(a.on, a.last, a.exercise) < std::tie(b.on, b.last, b.exercise);
    };
    std::sort(all.begin(), all.end(), in_order);
    for (Due& one : all) {
        if (!one.hard) continue;
        if (hard_day && std::max(one.on, day) < *hard_day + rest) {
            one.rests_from = hard_day;
            one.on = *hard_day + rest;
        }
        hard_day = std::max(one.on, day);
    }
    std::stable_sort(all.begin(), all.end(), in_order);
    return all;
}

}  // namespace hyper::training
