#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/store/journal.h"
#include "hyper/training/set.h"

namespace hyper::store {

/// Which sets to read. Everything left out does not restrict.
struct SetFilter {
    std::optional<std::string> exercise;
    std::optional<std::string> variation;
    std::optional<Day> since;  ///< inclusive
    std::optional<Day> until;  ///< inclusive
};

struct SessionPage {
    std::vector<training::Session> sessions;  ///< newest first
    bool more = false;              ///< older ones exist that the limit left out
};

/// At most `limit` sessions, newest first. Costs the same however long the log is.
[[nodiscard]] SessionPage sessions(Database& database, const SetFilter& filter, std::size_t limit);

/// The small number of a set: 1 is the one logged last. Nothing beyond 999, or when it is gone.
[[nodiscard]] std::optional<int> handle(Database& database, SetId id);

/// The variation of `exercise` that was logged last; nothing when it never was.
[[nodiscard]] std::optional<std::string> last_variation(Database& database,
                                                        const std::string& exercise);

/// The user's bands by label.
[[nodiscard]] std::vector<training::Band> bands(Database& database);
/// The user's own exercises by key.
[[nodiscard]] std::vector<training::OwnExercise> own_exercises(Database& database);
/// Nothing when it was never set.
[[nodiscard]] std::optional<std::string> setting(Database& database, const std::string& key);

}  // namespace hyper::store
