#pragma once

#include <string>

#include "hyper/store/database.h"
#include "hyper/store/journal.h"
#include "hyper/training/set.h"

namespace hyper::test {

/// 22 November 2025, 18:30 UTC, and `seconds` later.
[[nodiscard]] inline Instant noon(int seconds = 0) {
    return Instant(std::chrono::milliseconds(1763836200000)) + std::chrono::seconds(seconds);
}

[[nodiscard]] inline Day day(unsigned d, unsigned month = 11) {
    return Day(std::chrono::year(2025) / std::chrono::month(month) / std::chrono::day(d));
}

/// A plain set of 12 repetitions; the id is still to be given.
[[nodiscard]] inline training::Set plain_set(Day day, std::string variation = "bench") {
    training::Set set;
    set.exercise = {"reverse-hyper", std::move(variation)};
    set.day = day;
    set.reps = Reps(12);
    return set;
}

/// Stores one set by a command of its own and returns it with its id.
inline training::Set stored(store::Database& database, training::Set set,
                            const std::string& line = "log 12") {
    store::Change change(database, noon(), line, std::nullopt);
    set.id = change.new_set_id();
    change.put(set);
    change.commit();
    return set;
}

}  // namespace hyper::test
