#include "hyper/cli/set_changes.h"

#include <fmt/format.h>

#include <array>

#include "hyper/cli/question.h"
#include "hyper/cli/record_changes.h"
#include "hyper/store/changes.h"
#include "hyper/store/person.h"
#include "hyper/store/query.h"
#include "hyper/units/error.h"
#include "hyper/view/changes.h"
#include "hyper/view/changes_json.h"

namespace hyper::cli {
namespace {

using training::Difference;
using training::Set;

constexpr std::array changing = {
    Option{"yes", "", "several sets at once without being asked"},
    Option{"once", "KEY", "a command repeated with the same key stores once"},
    Option{"dry-run", "", "show what would be stored, store nothing"},
    Option{"json", "", "print JSON"},
};

/// What changes in the log, and in its records.
struct Correction {
    std::vector<Difference> differences;
    std::vector<view::RecordChange> records;
};

std::string told(std::string_view word, const Correction& correction, Context& context) {
    auto& log = context.before_write();
    const auto own = store::own_exercises(log);
    const auto unit = store::person(log).unit.value_or(MassUnit::kg);
    return view::changed(word, correction.differences, {own, context.today(), unit},
                         context.style()) +
           view::record_changes_text(correction.records, context.today(), context.style());
}

/// Whether the change may be stored. One set may always be.
bool may_be_stored(const Correction& correction, const Deed& deed, const Args& args,
                   Context& context) {
    const std::size_t sets = correction.differences.size();
    if (sets == 1 || args.has("yes")) return true;
    const World& world = context.world();
    if (!world.input_is_terminal || !world.output_is_terminal)
        throw refused(fmt::format("This is for {} sets, and nobody is here to confirm it.", sets),
                      "Look at them with --dry-run, then say --yes.");
    world.ask(told(deed.order, correction, context));
    return confirmed(world, fmt::format("{} them?", deed.order));
}

const Set& before_of(const Difference& one) {
    return std::get<Set>(one.before.value());
}

/// Throws when a set is not as it was shown.
void check_unchanged(std::span<const Difference> differences, store::Database& log) {
    for (const auto& one : differences)
        if (store::set_by_id(log, before_of(one).id) != before_of(one))
            throw failed("Another hyper has changed these sets meanwhile; nothing was saved.",
                         "Look at them with hyper history --sets, then run this again.");
}

/// False when the command of that --once key has been stored by another process meanwhile.
bool stored(std::span<const Difference> differences, const Args& args, Context& context) {
    auto& log = context.write();
    store::Change change(log, context.world().now, context.line(), args.value("once"));
    if (change.repeated()) return false;
    check_unchanged(differences, log);
    for (const auto& one : differences) {
        if (one.after)
            change.put(std::get<Set>(*one.after));
        else
            change.remove(before_of(one).id);
    }
    change.commit();
    return true;
}

Reply reply(const Correction& correction, const Deed& deed, const Args& args, Context& context) {
    if (args.has("json"))
        return {view::changed_json(correction.differences, correction.records), false};
    return {told(deed.done, correction, context), false};
}

}  // namespace

std::span<const Option> change_options() {
    return changing;
}

std::optional<Reply> done_before(const Deed& deed, const Args& args, Context& context) {
    const auto once = args.value("once");
    if (!once) return std::nullopt;
    auto differences = store::changes_of_command(context.before_write(), *once);
    if (!differences) return std::nullopt;
    return reply({std::move(*differences), {}}, deed, args, context);
}

Reply carried_out(std::vector<Difference> differences, const Deed& deed, const Args& args,
                  Context& context) {
    std::erase_if(differences, [](const Difference& one) { return one.before == one.after; });
    if (differences.empty()) {
        if (args.has("json")) return {view::changed_json({}, {}), false};
        return {"Nothing was changed: it is so already.\n", false};
    }
    const Correction correction{differences, record_changes(context.before_write(), differences)};
    if (args.has("dry-run")) {
        if (args.has("json")) return {view::changed_json(differences, correction.records), false};
        return {told(deed.order, correction, context) + "  not stored: a dry run\n", false};
    }
    if (!may_be_stored(correction, deed, args, context)) return {"Nothing was stored.\n", false};
    if (!stored(differences, args, context)) return done_before(deed, args, context).value();
    return reply(correction, deed, args, context);
}

}  // namespace hyper::cli
