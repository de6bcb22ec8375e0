#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "hyper/cli/args.h"
#include "hyper/cli/context.h"
#include "hyper/units/error.h"

namespace hyper::cli {

/// What a command prints when it went well. Errors are thrown.
struct Reply {
    std::string text;
    bool page = false;     ///< may go through the pager
    std::string remark{};  ///< to standard error, beside what was printed
    /// What ends the command all the same, after the text was printed.
    std::optional<Error> error{};
};

/// One row of the table of commands: what parser, help, completion and tests know of a command.
struct Command {
    std::string_view name;
    std::string_view group;    ///< heading of the help page
    std::string_view summary;  ///< at most 60 characters
    std::string_view usage;    ///< what follows the name: "[EXERCISE] SETS [@ LOAD]"
    std::string_view about;    ///< some sentences for `--help`
    std::span<const std::string_view> examples;  ///< whole lines; each of them parses
    std::span<const Option> options;
    Needs needs;
    Reply (*run)(const Args&, Context&);
};

/// All commands, in the order of the help page.
[[nodiscard]] std::span<const Command* const> commands();
/// Nothing when there is no such command.
[[nodiscard]] const Command* command(std::string_view name);

}  // namespace hyper::cli
