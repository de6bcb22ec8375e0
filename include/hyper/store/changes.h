#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/training/change.h"

namespace hyper::store {

struct CommandPage {
    std::vector<training::CommandChange> commands;  ///< newest first
    bool more = false;                              ///< older ones exist that the limit left out
};

/// The commands that changed the log, those of other devices too: at most `limit`, or those of them
/// that changed `set`. Devices are named when there are several.
[[nodiscard]] CommandPage command_changes(Database& database, const std::optional<SetId>& set,
                                          std::size_t limit);

/// What the command of this `once` key changed; nothing when it is not in the log.
[[nodiscard]] std::optional<std::vector<training::Difference>> changes_of_command(
    Database& database, const std::string& once);

}  // namespace hyper::store
