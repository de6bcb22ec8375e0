#pragma once

#include <optional>
#include <string>

#include "hyper/cli/world.h"

namespace hyper::cli {

/// Asks `question`; Enter takes `usual`, which stands in brackets behind it where it is not empty.
/// Nothing at the end of input, which cancels.
[[nodiscard]] std::optional<std::string> answer_to(const World& world, const std::string& question,
                                                   const std::string& usual);

}  // namespace hyper::cli
