#pragma once

#include <span>
#include <string>

#include "hyper/cli/args.h"
#include "hyper/cli/exercise_choice.h"

namespace hyper::cli {

/// --sets, --reps, --seconds, --weight, --band, --assist, --bodyweight: the log line in options.
[[nodiscard]] std::span<const Option> long_form_options();

/// The line of `choice` with the options of the long form written into it in set notation, so that
/// both forms mean the same and err in the same way. Throws Error (refused) where an option says
/// again what the line says.
[[nodiscard]] std::string line_with_long_form(const Args& args, const ExerciseChoice& choice);

}  // namespace hyper::cli
