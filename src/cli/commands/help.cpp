#include "hyper/cli/help.h"

#include <fmt/format.h>

#include <array>

#include "hyper/cli/commands.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

constexpr std::array<std::string_view, 2> examples = {"hyper help", "hyper help log"};

Reply help(const Args& args, Context& context) {
    if (args.words().empty()) return {help_page(context.style()), true};
    const Command* row = command(args.words().front());
    if (row == nullptr)
        throw refused(fmt::format("There is no command \"{}\".", args.words().front()),
                      "hyper help lists them all.");
    return {help_page(*row, context.style()), true};
}

}  // namespace

const Command help_command = {
    .name = "help",
    .group = "More",
    .summary = "how to use hyper, or one command",
    .usage = "[COMMAND]",
    .about = "",
    .examples = examples,
    .options = {},
    .needs = Needs::nothing,
    .run = help,
};

}  // namespace hyper::cli
