#pragma once

// What each day brought at each load: all that records and trends have to know of a long log.

#include <cstdint>
#include <optional>
#include <vector>

#include "hyper/training/movement.h"
#include "hyper/training/set.h"
#include "hyper/training/setup.h"

namespace hyper::training {

/// What one day brought in one set-up at one load.
struct Mark {
    Day day;
    std::optional<EnteredMass> load;  ///< added or taken off, as the set-up's kind says
    int sets = 0;
    Reps best{};                   ///< of one set; 0 where there were holds alone
    Reps total{};                  ///< of all sets
    Seconds hold{};                ///< longest hold without repetitions
    std::optional<int> effective;  ///< most effective repetitions to estimate from, in tenths

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// All marks of one set-up, oldest first; one for each load of a day.
struct SetupMarks {
    Setup setup;
    std::vector<Mark> marks;
};

/// Whether `set` can be a record at all.
[[nodiscard]] bool counts(const Set& set, const StrengthNumbers& numbers);

/// What `set` brings: only a day on which something was done where it does not count.
[[nodiscard]] Mark mark_of(const Set& set, const Movement& movement,
                           const StrengthNumbers& numbers);

/// Adds what more sets of that set-up, day and load brought.
void merge(Mark& into, const Mark& more);

/// Adds what `set` brings to the marks of its set-up, and the set-up where it is new.
void add(std::vector<SetupMarks>& all, const Set& set, const Movement& movement,
         const StrengthNumbers& numbers);
/// The same for a mark that was summed up before.
void add(std::vector<SetupMarks>& all, const Setup& setup, const Mark& mark,
         const StrengthNumbers& numbers);

/// How heavy a mark is within its set-up: grams, those of an assistance below zero.
[[nodiscard]] std::int64_t heaviness(const Mark& mark, LoadKind kind);

[[nodiscard]] std::vector<Mark> marks_on(const SetupMarks& all, Day day);

}  // namespace hyper::training
