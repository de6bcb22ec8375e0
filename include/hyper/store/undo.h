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

/// A command that was taken back or done again.
struct Reversal {
    std::string line;             ///< what the user had typed
    Instant when;                 ///< when
    std::vector<SetChange> sets;  ///< the first of them; an import has more than anybody reads
    std::size_t more_sets = 0;    ///< that changed beside them
    std::size_t others = 0;       ///< bands, exercises, settings that changed with it
};

/// Takes back the newest `steps` commands of this device that are not taken back yet, the newest
/// first, by new operations that restore what was there before: all of it or nothing. What has been
/// changed since by another device stays. Fewer, or none, when there are no more.
[[nodiscard]] std::vector<Reversal> undo(Database& database, Instant now, const std::string& line,
                                         std::size_t steps = 1);

/// Does again what was taken back last, up to `steps` commands. There is nothing to do again once
/// something new was stored.
[[nodiscard]] std::vector<Reversal> redo(Database& database, Instant now, const std::string& line,
                                         std::size_t steps = 1);

}  // namespace hyper::store
