#pragma once

#include <span>
#include <string>

#include "hyper/cli/world.h"

namespace hyper::cli {

/// Runs one command line, without the program's name. The only place where errors are caught.
[[nodiscard]] Outcome run(std::span<const std::string> arguments, const World& world);

}  // namespace hyper::cli
