#pragma once

#include <optional>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/training/mark.h"

namespace hyper::store {

/// What each day brought, by set-up, of one exercise in one variation. Read from a summary that is
/// kept with every change: a row for each day and load, however many sets there were.
[[nodiscard]] std::vector<training::SetupMarks> marks(Database& database,
                                                      const training::ExerciseRef& exercise,
                                                      const training::Movement& movement);

/// On how many days something was done, and the first of them.
struct SessionDays {
    int count = 0;
    std::optional<Day> first;
};
[[nodiscard]] SessionDays session_days(Database& database, const training::ExerciseRef& exercise,
                                       std::optional<Day> since, std::optional<Day> until);

/// The first day of the log; nothing when it is empty.
[[nodiscard]] std::optional<Day> first_day(Database& database);

/// The exercises and variations that were ever done, in their order by id.
[[nodiscard]] std::vector<training::ExerciseRef> exercises_done(Database& database);

}  // namespace hyper::store
