#pragma once

// Sums over sets: of a session, of a week, of a month. Warm-ups are no part of them.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "hyper/training/set.h"

namespace hyper::training {

/// Added mass × repetitions of the sets where kilograms mean something; nothing where there is no
/// such set. Bands, the body and assistance have no kilograms to count.
[[nodiscard]] std::optional<Mass> volume(std::span<const Set> sets);

/// The heaviest working set, of equals the one with most repetitions, when all are loaded with an
/// added mass and not all with the same. Nothing else can be called the best.
[[nodiscard]] const Set* best_set(std::span<const Set> sets);

enum class PeriodKind { week, month };

/// What a week (Monday to Sunday) or a month of the calendar brought.
struct Period {
    Day from;
    Day to;
    int sessions = 0;
    int sets = 0;
    std::int64_t reps = 0;
    std::int64_t seconds = 0;  ///< of holds
    std::optional<Mass> volume;
    Day hardest;  ///< the day with most sets, then with most repetitions
    int hardest_sets = 0;
    std::optional<int> least_pain;
    std::optional<int> most_pain;

    friend bool operator==(const Period&, const Period&) = default;
};

/// The first and the last day of the period in which `day` lies.
[[nodiscard]] Period period_of(Day day, PeriodKind kind);

/// The periods in which there were sessions; `sessions` and the result are newest first.
[[nodiscard]] std::vector<Period> periods(std::span<const Session> sessions, PeriodKind kind);

}  // namespace hyper::training
