#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/store/journal.h"
#include "hyper/training/body_mass.h"
#include "hyper/training/set.h"

namespace hyper::store {

/// Which sets to read. Everything left out does not restrict.
struct SetFilter {
    std::optional<std::string> exercise;
    std::optional<std::string> variation;  ///< only beside an exercise
    std::optional<Day> since;              ///< inclusive
    std::optional<Day> until;              ///< inclusive
};

struct SessionPage {
    std::vector<training::Session> sessions;  ///< newest first
    bool more = false;                        ///< older ones exist that the limit left out
};

/// At most `limit` sessions, newest first. Costs the same however long the log is.
[[nodiscard]] SessionPage sessions(Database& database, const SetFilter& filter, std::size_t limit);

/// Calls `each` with one set after the other, newest day first, those of a day in the order of
/// logging, until it returns false. Holds a day at a time, however long the log is.
void for_each_set(Database& database, const SetFilter& filter,
                  const std::function<bool(const training::Set&)>& each);

/// The small number of a set: 1 is the one logged last. Nothing beyond 999, or when it is gone.
[[nodiscard]] std::optional<int> handle(Database& database, SetId id);
/// The set of that small number; nothing when there is none.
[[nodiscard]] std::optional<training::Set> set_by_handle(Database& database, int handle);
/// The sets, also those that were removed, whose ids go from `low` to `high`: at most two, the
/// first of them.
[[nodiscard]] std::vector<SetId> set_ids_between(Database& database, const Uuid& low,
                                                 const Uuid& high);
/// Nothing when there is none or it was removed.
[[nodiscard]] std::optional<training::Set> set_by_id(Database& database, SetId id);

/// The variation of `exercise` in the last set of its newest day; nothing when it never was logged.
[[nodiscard]] std::optional<std::string> last_variation(Database& database,
                                                        const std::string& exercise);
/// The sets of the newest day on which this was done, in the order of logging; may be empty.
[[nodiscard]] std::vector<training::Set> last_sets(Database& database,
                                                   const training::ExerciseRef& exercise);
/// The sets that the command of this `once` key put and that are still there, in their order.
[[nodiscard]] std::vector<training::Set> sets_of_command(Database& database,
                                                         const std::string& once);

/// The days until `until` on which any of `exercises` was trained, warm-ups alone left out: the
/// newest `limit` of each, rising.
[[nodiscard]] std::vector<Day> training_days(Database& database,
                                             std::span<const std::string> exercises, Day until,
                                             int limit);
/// The same of one exercise in one variation.
[[nodiscard]] std::vector<Day> training_days(Database& database,
                                             const training::ExerciseRef& exercise, Day until,
                                             int limit);
/// Whether a set was ever logged until `until`, and not brought from another program, of an
/// exercise that `is` says yes to. Each is asked about once.
[[nodiscard]] bool was_typed(Database& database, Day until,
                             const std::function<bool(const training::ExerciseRef&)>& is);

/// The user's bands by label.
[[nodiscard]] std::vector<training::Band> bands(Database& database);
/// The user's own exercises by key.
[[nodiscard]] std::vector<training::OwnExercise> own_exercises(Database& database);
/// The user's body masses, the newest day first.
[[nodiscard]] std::vector<training::BodyMass> body_masses(Database& database);
/// Nothing when it was never set.
[[nodiscard]] std::optional<std::string> setting(Database& database, const std::string& key);

}  // namespace hyper::store
