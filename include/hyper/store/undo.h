#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/training/set.h"
#include "hyper/units/day.h"

namespace hyper::store {

/// What one command changed, as `undo` found and left it. A set that is absent is nothing.
struct SetChange {
    std::optional<training::Set> before;
    std::optional<training::Set> after;
};

/// A command that was taken back.
struct Undone {
    std::string line;     ///< what the user had typed
    Instant when;         ///< when
    std::vector<SetChange> sets;
    std::size_t others = 0;  ///< bands, exercises, settings that changed with it
};

/// Takes back the newest command that is not taken back yet, by new operations that restore what
/// was there before. Nothing when there is none.
[[nodiscard]] std::optional<Undone> undo(Database& database, Instant now, const std::string& line);

}  // namespace hyper::store
