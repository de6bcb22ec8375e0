#pragma once

#include <string>

#include "hyper/cli/command.h"
#include "hyper/view/style.h"

namespace hyper::cli {

/// What `hyper` alone prints: every command by group, and where to start.
[[nodiscard]] std::string help_page(const view::Style& style);
/// What `hyper COMMAND --help` prints: usage, options, examples.
[[nodiscard]] std::string help_page(const Command& command, const view::Style& style);

}  // namespace hyper::cli
