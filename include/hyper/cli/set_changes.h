#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "hyper/cli/command.h"
#include "hyper/training/change.h"

// What edit, rm and move have in common: sets that are there are changed as one command, shown
// before and after, asked for when they are several.
namespace hyper::cli {

/// --yes, --once, --dry-run, --json.
[[nodiscard]] std::span<const Option> change_options();

/// What is done to sets, in two forms of the word.
struct Deed {
    std::string_view order;  ///< "Change"
    std::string_view done;   ///< "Changed"
};

/// The reply of a command whose --once key is in the log already; nothing when it is not.
[[nodiscard]] std::optional<Reply> done_before(const Deed& deed, const Args& args,
                                               Context& context);

/// Stores `differences`, each of one set that was read from the log, and says what was done. What
/// does not differ is left out; when nothing does, nothing is stored. Several sets are asked for on
/// a terminal; elsewhere Error (refused) is thrown unless --yes was given. Throws Error (failed),
/// nothing stored, when another hyper has changed one of the sets since it was read.
[[nodiscard]] Reply carried_out(std::vector<training::Difference> differences, const Deed& deed,
                                const Args& args, Context& context);

}  // namespace hyper::cli
