#include "hyper/store/undo.h"

#include <array>

#include "hyper/cli/commands.h"
#include "hyper/store/own_names.h"
#include "hyper/store/person.h"
#include "hyper/store/query.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"
#include "hyper/view/changes.h"
#include "hyper/view/changes_json.h"

namespace hyper::cli {
namespace {

constexpr std::array<std::string_view, 3> undo_examples = {"hyper undo --only 3", "hyper undo",
                                                           "hyper undo 3"};
constexpr std::array<std::string_view, 2> redo_examples = {"hyper redo", "hyper redo 3"};
constexpr std::array redo_options = {Option{"json", "", "print JSON"}};
constexpr std::array undo_options = {
    Option{"only", "", "with N: take back that one command, not those after it"},
    Option{"json", "", "print JSON"},
};

std::size_t steps_from(const Args& args, std::string_view command) {
    if (args.words().empty()) return 1;
    const auto steps = whole_number(args.words().front());
    if (args.words().size() > 1 || !steps || *steps < 1 || *steps > 1000)
        throw refused(std::string(command) + " takes a number of commands, from 1 to 1000.",
                      "hyper " + std::string(command) + " is the last one.");
    return static_cast<std::size_t>(*steps);
}

using Changes = std::vector<training::CommandChange>;

/// What undo and redo have in common: everything but the direction and the words.
struct Direction {
    std::string_view verb;
    std::string_view json_key;
    std::string_view nothing;
};

Reply told(const Changes& commands, const Direction& direction, const Args& args,
           Context& context) {
    if (args.has("json")) return {view::reversed_json(commands, direction.json_key), false};
    if (commands.empty()) return {std::string(direction.nothing), false};
    auto& log = context.before_write();
    const auto own = store::own_exercises_in(log, commands);
    const auto unit = store::person(log).unit.value_or(MassUnit::kg);
    return {view::reversed(commands, direction.verb, *context.world().zone,
                           {own, context.today(), unit}, context.style()),
            false};
}

/// Takes back the one command that is `steps` back.
Changes only(std::size_t steps, store::Database& log, Context& context) {
    auto one = store::undo_only(log, context.world().now, context.line(), steps);
    if (!one) return {};
    if (one->differences.empty())
        throw refused("All that it changed was changed again since; nothing was taken back.",
                      "hyper history --changes shows by what.");
    return {std::move(*one)};
}

Reply undo(const Args& args, Context& context) {
    const std::size_t steps = steps_from(args, "undo");
    auto& log = context.before_write();
    Changes commands;
    if (!log.file().empty())
        commands = args.has("only") ? only(steps, log, context)
                                    : store::undo(log, context.world().now, context.line(), steps);
    return told(commands, {"Took back", "undone", "There is nothing to take back.\n"}, args,
                context);
}

Reply redo(const Args& args, Context& context) {
    const std::size_t steps = steps_from(args, "redo");
    auto& log = context.before_write();
    Changes commands;
    if (!log.file().empty())
        commands = store::redo(log, context.world().now, context.line(), steps);
    return told(commands, {"Did again", "redone", "There is nothing to do again.\n"}, args,
                context);
}

}  // namespace

const Command undo_command = {
    .name = "undo",
    .group = "Keep it right",
    .summary = "take back the last command, or the last few",
    .usage = "[N]",
    .about =
        "hyper history --changes shows the commands with their N. Nothing is lost: hyper redo "
        "brings it back.",
    .examples = undo_examples,
    .options = undo_options,
    .needs = Needs::write,
    .run = undo,
};

const Command redo_command = {
    .name = "redo",
    .group = "Keep it right",
    .summary = "do again what undo took back",
    .usage = "[N]",
    .about = "There is nothing to do again once something new was stored.",
    .examples = redo_examples,
    .options = redo_options,
    .needs = Needs::write,
    .run = redo,
};

}  // namespace hyper::cli
