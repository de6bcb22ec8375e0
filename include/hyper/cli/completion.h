#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/cli/context.h"

namespace hyper::cli {

/// What may stand for the last of `words` (perhaps empty or begun), given those before it; without
/// the program's name. Exercises, bands and sets come from the user's log; a log that cannot be
/// read completes nothing.
[[nodiscard]] std::vector<std::string> completions(std::span<const std::string> words,
                                                   Context& context);

/// What a shell reads once to complete hyper: "bash", "zsh" or "fish"; empty for another.
[[nodiscard]] std::string_view completion_script(std::string_view shell);

}  // namespace hyper::cli
