#pragma once

#include "hyper/cli/world.h"

namespace hyper::cli {

/// The world of this process: its environment, clock, zone and terminal. Also sets what has to
/// hold before any file is touched: new files belong to the user alone, and a file that may not
/// grow is an error, not a signal.
[[nodiscard]] World this_machine();

/// Prints what a command left behind, through the pager where that helps. Returns the exit status:
/// that of the command, or 1 when its output could not be written.
[[nodiscard]] int print(const Outcome& outcome, const World& world);

}  // namespace hyper::cli
