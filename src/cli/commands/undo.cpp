#include "hyper/store/undo.h"

#include <array>

#include "hyper/cli/commands.h"
#include "hyper/store/query.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"
#include "hyper/view/undo.h"

namespace hyper::cli {
namespace {

constexpr std::array<std::string_view, 2> undo_examples = {"hyper undo", "hyper undo 3"};
constexpr std::array<std::string_view, 2> redo_examples = {"hyper redo", "hyper redo 3"};
constexpr std::array options = {Option{"json", "", "print JSON"}};

std::size_t steps_from(const Args& args, std::string_view command) {
    if (args.words().empty()) return 1;
    const auto steps = whole_number(args.words().front());
    if (args.words().size() > 1 || !steps || *steps < 1 || *steps > 1000)
        throw refused(std::string(command) + " takes a number of commands, from 1 to 1000.",
                      "hyper " + std::string(command) + " is the last one.");
    return static_cast<std::size_t>(*steps);
}

std::vector<view::Reversed> said(const std::vector<store::Reversal>& reversals, const Zone& zone) {
    std::vector<view::Reversed> commands;
    for (const auto& one : reversals) {
        view::Reversed command{one.line, zone.at(one.when), {}, one.more_sets, one.others};
        for (const auto& set : one.sets) command.sets.push_back({set.before, set.after});
        commands.push_back(std::move(command));
    }
    return commands;
}

using Reverse = std::vector<store::Reversal> (*)(store::Database&, Instant, const std::string&,
                                                 std::size_t);

/// What undo and redo have in common: everything but the direction and the words.
struct Direction {
    std::string_view command;
    Reverse reverse;
    std::string_view verb;
    std::string_view json_key;
    std::string_view nothing;
};

Reply reverse(const Direction& direction, const Args& args, Context& context) {
    const std::size_t steps = steps_from(args, direction.command);
    auto& log = context.before_write();
    std::vector<store::Reversal> reversals;
    if (!log.file().empty())
        reversals = direction.reverse(log, context.world().now, context.line(), steps);
    const auto commands = said(reversals, *context.world().zone);
    if (args.has("json")) return {view::reversed_json(commands, direction.json_key), false};
    if (commands.empty()) return {std::string(direction.nothing), false};
    return {view::reversed(commands, direction.verb, store::own_exercises(log), context.today(),
                           context.style()),
            false};
}

Reply undo(const Args& args, Context& context) {
    return reverse({"undo", store::undo, "Took back", "undone", "There is nothing to take back.\n"},
                   args, context);
}

Reply redo(const Args& args, Context& context) {
    return reverse({"redo", store::redo, "Did again", "redone", "There is nothing to do again.\n"},
                   args, context);
}

}  // namespace

const Command undo_command = {
    .name = "undo",
    .group = "Keep it right",
    .summary = "take back the last command, or the last few",
    .usage = "[N]",
    .about = "Nothing is lost by it: hyper redo brings it back.",
    .examples = undo_examples,
    .options = options,
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
    .options = options,
    .needs = Needs::write,
    .run = redo,
};

}  // namespace hyper::cli
