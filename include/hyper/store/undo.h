#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/training/change.h"

namespace hyper::store {

/// Takes back the newest `steps` commands of this device that are not taken back yet, the newest
/// first, by new operations that restore what was there before: all of it or nothing. What has been
/// changed since by another device stays. Fewer, or none, when there are no more. The differences
/// are those that the undo made: what it found, and what it left.
[[nodiscard]] std::vector<training::CommandChange> undo(Database& database, Instant now,
                                                        const std::string& line,
                                                        std::size_t steps = 1);

/// Takes back the command that `steps` would reach, and none of those after it. What later ones
/// changed again stays as they left it; where that is all of it, nothing is stored and there are no
/// differences. Nothing when no command is so far back.
[[nodiscard]] std::optional<training::CommandChange> undo_only(Database& database, Instant now,
                                                               const std::string& line,
                                                               std::size_t steps);

/// Does again what was taken back last, up to `steps` commands. There is nothing to do again once
/// something new was stored.
[[nodiscard]] std::vector<training::CommandChange> redo(Database& database, Instant now,
                                                        const std::string& line,
                                                        std::size_t steps = 1);

}  // namespace hyper::store
