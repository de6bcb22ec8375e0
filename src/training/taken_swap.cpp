#include "hyper/training/taken_swap.h"

#include <algorithm>

namespace hyper::training {
namespace {

Trained* entry_of(std::vector<Trained>& trained, const ExerciseRef& exercise) {
    const auto found = std::find_if(trained.begin(), trained.end(), [&](const Trained& one) {
        return one.lift.exercise == exercise;
    });
    return found == trained.end() ? nullptr : &*found;
}

void add_days(Trained& to, std::span<const Day> days) {
    to.days.insert(to.days.end(), days.begin(), days.end());
    std::sort(to.days.begin(), to.days.end());
    to.days.erase(std::unique(to.days.begin(), to.days.end()), to.days.end());
}

/// The days of `from` that lie in the weeks of the swap are taken out of it.
std::vector<Day> taken_out(Trained& from, const TakenSwap& swap) {
    const auto within = std::stable_partition(from.days.begin(), from.days.end(),
                                              [&](Day day) { return !swap.in_force(day); });
    std::vector<Day> days(within, from.days.end());
    from.days.erase(within, from.days.end());
    return days;
}

}  // namespace

std::optional<TakenSwap> swap_of(std::span<const TakenSwap> swaps, const ExerciseRef& original,
                                 Day day) {
    for (const TakenSwap& one : swaps)
        if (one.original == original && one.in_force(day)) return one;
    return std::nullopt;
}

std::vector<TakenSwap> swaps_to(std::span<const TakenSwap> swaps, const ExerciseRef& substitute,
                                Day day) {
    std::vector<TakenSwap> found;
    for (const TakenSwap& one : swaps)
        if (one.substitute == substitute && one.in_force(day)) found.push_back(one);
    std::stable_sort(found.begin(), found.end(),
                     [](const TakenSwap& a, const TakenSwap& b) { return a.since > b.since; });
    return found;
}

std::optional<TakenSwap> swap_over(std::span<const TakenSwap> swaps, const ExerciseRef& original,
                                   std::optional<Day> last_done, Day day, int memory_days) {
    for (const TakenSwap& one : swaps) {
        const bool is_over = one.original == original && one.until <= day &&
                             day < one.until + std::chrono::days(memory_days);
        if (is_over && (!last_done || *last_done < one.until)) return one;
    }
    return std::nullopt;
}

ExerciseRef followed(std::span<const TakenSwap> swaps, ExerciseRef exercise, Day day) {
    // No longer way than there are swaps: those of two logs may go round in a circle.
    for (std::size_t step = 0; step < swaps.size(); ++step) {
        const auto swap = swap_of(swaps, exercise, day);
        if (!swap) break;
        exercise = swap->substitute;
    }
    return exercise;
}

void keep_rhythm(std::vector<Trained>& trained, std::span<const TakenSwap> swaps, Day day) {
    for (const TakenSwap& swap : swaps) {
        Trained* original = entry_of(trained, swap.original);
        Trained* substitute = entry_of(trained, swap.substitute);
        if (original == nullptr || substitute == nullptr) continue;
        if (swap.until > day) continue;
        add_days(*original, taken_out(*substitute, swap));
        if (original->days.empty() || original->days.back() < swap.until)
            original->back = std::max(swap.until, original->back.value_or(swap.until));
    }
    for (const TakenSwap& swap : swaps) {
        if (!swap.in_force(day)) continue;
        Trained* original = entry_of(trained, swap.original);
        Trained* last = entry_of(trained, followed(swaps, swap.original, day));
        if (original == nullptr || last == nullptr || original == last) continue;
        add_days(*last, original->days);
        original->days.clear();
    }
}

}  // namespace hyper::training
