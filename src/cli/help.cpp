#include "hyper/cli/help.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/view/layout.h"

namespace hyper::cli {
namespace {

using view::Role;
using view::Style;

/// Longer lines are tiring to read, however wide the terminal is.
constexpr int widest = 80;

/// "  name   text", the text wrapped beside the name; below it where the width is short.
std::string entry(std::string_view name, std::string_view text, int column, int width) {
    const int name_width = view::display_width(name);
    const bool beside = width - column >= 30 && name_width + 4 <= column;
    const std::string rest(static_cast<std::size_t>(beside ? column : 6), ' ');
    if (beside)
        return view::block(text, width, view::padded(fmt::format("  {}", name), column), rest);
    return fmt::format("  {}\n{}", name, view::block(text, width, rest, rest));
}

std::string option_name(const Option& option) {
    if (option.value.empty()) return fmt::format("--{}", option.name);
    return fmt::format("--{} {}", option.name, option.value);
}

std::string option_list(std::span<const Option> options, int width) {
    std::string text;
    int column = 0;
    for (const Option& option : options)
        column = std::max(column, view::display_width(option_name(option)) + 4);
    for (const Option& option : options)
        text += entry(option_name(option), option.help, std::min(column, 26), width);
    return text;
}

}  // namespace

std::string help_page(const Style& style) {
    const int width = std::min(style.width, widest);
    std::string text =
        view::block("hyper: the strength log and coach for the lower back. One line logs a set.",
                    width, "", "");
    std::string_view group;
    for (const Command* row : commands()) {
        if (row->group != group) {
            group = row->group;
            text += fmt::format("\n{}\n", style.paint(Role::heading, group));
        }
        text += entry(row->name, row->summary, 14, width);
    }
    text += fmt::format("\n{}\n", style.paint(Role::heading, "Start here"));
    for (const auto* line :
         {"hyper guide", "hyper log 3x12", "hyper log 3x10 @ 20kg", "hyper history"})
        text += fmt::format("  {}\n", line);
    text += "\n" + view::block("hyper COMMAND --help tells more about each.", width, "", "");
    return text;
}

std::string help_page(const Command& command, const Style& style) {
    const int width = std::min(style.width, widest);
    std::string text = view::block(command.summary, width, "", "");
    text += "\n" + view::block(fmt::format("hyper {} {}", command.name, command.usage), width, "  ",
                               "      ");
    if (!command.about.empty()) text += "\n" + view::block(command.about, width, "", "");
    if (!command.options.empty())
        text += fmt::format("\n{}\n{}", style.paint(Role::heading, "Options"),
                            option_list(command.options, width));
    text += fmt::format("\n{}\n{}", style.paint(Role::heading, "Everywhere"),
                        option_list(global_options(), width));
    text += fmt::format("\n{}\n", style.paint(Role::heading, "Examples"));
    for (const auto example : command.examples) text += view::block(example, width, "  ", "      ");
    return text;
}

}  // namespace hyper::cli
