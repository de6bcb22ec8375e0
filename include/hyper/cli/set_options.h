#pragma once

#include <span>

#include "hyper/cli/args.h"
#include "hyper/training/set.h"

namespace hyper::cli {

/// The options that say more about sets: --rir, --pain, --warmup, --note …
[[nodiscard]] std::span<const Option> set_options();

/// Writes what the options say into `set`; what they do not mention stays, "none" forgets. Throws
/// Error (refused) for a value out of range, with an example.
void apply_set_options(const Args& args, training::Set& set);

}  // namespace hyper::cli
