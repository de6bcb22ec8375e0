#include "hyper/cli/run.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "hyper/cli/command.h"
#include "hyper/cli/help.h"
#include "hyper/text/clean.h"
#include "hyper/text/suggest.h"
#include "hyper/units/error.h"
#include "hyper/view/layout.h"

namespace hyper::cli {
namespace {

using Arguments = std::vector<std::string>;

/// Where the command's name stands: the first word that is neither a global option nor its value.
std::size_t command_position(const Arguments& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (!arguments[i].starts_with("--")) return i;
        for (const Option& option : global_options())
            if (!option.value.empty() && arguments[i].substr(2) == option.name) ++i;
    }
    return arguments.size();
}

Error unknown_command(const std::string& word) {
    std::vector<std::string> names;
    for (const Command* row : commands()) names.emplace_back(row->name);
    const auto near = text::nearest(word, names);
    return refused(fmt::format("There is no command \"{}\".", view::visible(word)),
                   near.empty() ? "hyper help lists them all."
                                : fmt::format("Did you mean hyper {}?", near.front()));
}

/// The line as it could be typed again.
std::string joined(const Arguments& arguments) {
    std::string line = "hyper";
    for (const auto& word : arguments) {
        const bool plain = !word.empty() && word.find_first_of(" '\"") == std::string::npos;
        const bool single = word.find('\'') == std::string::npos;
        line += plain ? " " + word : fmt::format(" {0}{1}{0}", single ? '\'' : '"', word);
    }
    return line;
}

void check_clean(const Arguments& arguments) {
    for (const auto& word : arguments)
        if (const auto problem = text::unclean(word)) {
            // The neighbourhood of the place is enough of a word that may be a megabyte long.
            const std::size_t start = problem->start < 40 ? 0 : problem->start - 40;
            throw refused(problem->sentence, problem->hint,
                          Place{word.substr(start, 80), problem->start - start, problem->size});
        }
}

/// "hyper: SENTENCE", the place underlined where there is one, and "hint: HOW".
std::string described(const Error& error, int width) {
    std::string text = view::block(error.sentence(), width, "hyper: ", "       ");
    if (const auto& place = error.place()) {
        const std::string before = view::visible(place->line.substr(0, place->start));
        const std::string marked = view::visible(place->line.substr(place->start, place->size));
        const std::string after = view::visible(
            place->line.substr(std::min(place->line.size(), place->start + place->size)));
        const auto columns = [](const std::string& part) {
            return static_cast<std::size_t>(view::display_width(part));
        };
        text += fmt::format("       {}{}{}\n       {}{}\n", before, marked, after,
                            std::string(columns(before), ' '),
                            std::string(std::max<std::size_t>(1, columns(marked)), '^'));
    }
    return text + view::block(error.hint(), width, "hint: ", "      ");
}

int error_width(const World& world) {
    return std::min(world.width, 100);
}

Outcome dispatch(const Arguments& arguments, const World& world) {
    check_clean(arguments);
    const std::size_t position = command_position(arguments);
    Arguments rest = arguments;
    if (position == arguments.size()) {
        const Args args = Args::parse("help", {}, rest);
        return {0, help_page(Context(world, args, Needs::nothing).style()), "", false};
    }
    const Command* row = command(arguments[position]);
    if (row == nullptr) throw unknown_command(arguments[position]);
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(position));
    const Args args = Args::parse(row->name, row->options, rest);
    Context context(world, args, row->needs);
    context.set_line(joined(arguments));
    if (args.has("help")) return {0, help_page(*row, context.style()), "", true};
    Reply reply = row->run(args, context);
    if (reply.error)
        return {static_cast<int>(reply.error->code()), std::move(reply.text),
                described(*reply.error, error_width(world)), false};
    return {0, std::move(reply.text), std::move(reply.remark), reply.page};
}

}  // namespace

Outcome run(std::span<const std::string> arguments, const World& world) {
    Arguments list(arguments.begin(), arguments.end());
    std::replace(list.begin(), std::find(list.begin(), list.end(), "--"), std::string("-h"),
                 std::string("--help"));
    if (list.size() == 1 && list.front() == "--version")
        return {0, "hyper " HYPER_VERSION "\n", "", false};
    try {
        return dispatch(list, world);
    } catch (const Error& error) {
        return {static_cast<int>(error.code()), "", described(error, error_width(world)), false};
    }
}

}  // namespace hyper::cli
