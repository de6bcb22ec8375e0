#pragma once

// The names that the user gives: own exercises, and other names for any exercise. Sets refer to an
// own exercise by its key, which never changes, so a new name touches no set. Another name is a
// setting of its own, so that what two copies of a log add does not get lost between them.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/store/journal.h"
#include "hyper/training/change.h"
#include "hyper/training/own_exercise.h"

namespace hyper::store {

/// The user's own exercises by key, other names by name.
[[nodiscard]] training::OwnNames own_names(Database& database);

/// The user's own exercises, and those that are gone, as they were called last, where `changes`
/// speak of them.
[[nodiscard]] std::vector<training::OwnExercise> own_exercises_in(
    Database& database, std::span<const training::CommandChange> changes);

/// The other name that a setting of that key gives; nothing where the setting is of another kind.
[[nodiscard]] std::optional<training::Alias> alias_from(const std::string& key,
                                                        const std::string& value);
void put_alias(Change& change, const training::Alias& alias);
void remove_alias(Change& change, const training::Alias& alias);

/// How much of the log is of an own exercise.
struct ExerciseUse {
    std::size_t sets = 0;
    std::optional<Day> last;
};
[[nodiscard]] ExerciseUse exercise_use(Database& database, const std::string& key);

/// Brings every set of the own exercise `from` to `into`, takes `from` away, and keeps its names as
/// other names for `into`. An operation a set, so that undo and another copy of the log see what
/// happened to each. Returns how many sets there were.
std::size_t merge(Database& database, Change& change, const training::OwnExercise& from,
                  const training::ExerciseRef& into);

}  // namespace hyper::store
