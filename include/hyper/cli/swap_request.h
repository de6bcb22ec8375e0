#pragma once

#include "hyper/cli/args.h"
#include "hyper/store/database.h"
#include "hyper/training/swap.h"

namespace hyper::cli {

/// What `hyper swap` was asked about `original`, and what the log says of the user without being
/// told. Throws Error (refused) for options that are not understood.
[[nodiscard]] training::SwapRequest swap_request(const Args& args,
                                                 const training::ExerciseRef& original,
                                                 store::Database& log, Day day);

}  // namespace hyper::cli
