#include <array>

#include "hyper/cli/accepted.h"
#include "hyper/cli/commands.h"
#include "hyper/store/journal.h"
#include "hyper/store/person.h"
#include "hyper/text/equipment_words.h"
#include "hyper/units/error.h"
#include "hyper/view/person.h"
#include "hyper/view/person_json.h"

namespace hyper::cli {
namespace {

using training::Person;
using Words = std::span<const std::string>;

constexpr std::array<std::string_view, 4> examples = {
    "hyper gear",
    "hyper gear add bench, band",
    "hyper gear add roman chair",
    "hyper gear rm band",
};

constexpr std::array options = {Option{"json", "", "print JSON"}};

std::string joined(Words words) {
    std::string line;
    for (const auto& word : words) line += (line.empty() ? "" : " ") + word;
    return line;
}

Reply shown(const Args& args, Context& context, store::Database& log) {
    const Person person = store::person(log);
    if (args.has("json")) return {view::gear_json(person)};
    return {view::gear(person, context.style())};
}

/// Stores what is new of it.
void change(std::string_view verb, const std::set<std::string>& ids, Context& context) {
    const Person before = store::person(context.before_write());
    store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
    for (const auto& id : ids) {
        const bool there = before.gear.contains(id);
        if (verb == "add" && !there) change.put_setting(store::gear_key(id), "yes");
        if (verb == "rm" && there) change.remove_setting(store::gear_key(id));
    }
    change.commit();
}

Reply gear(const Args& args, Context& context) {
    const Words words = args.words();
    const std::string_view verb = words.empty() ? "list" : std::string_view(words.front());
    if (verb == "list" && words.size() < 2) return shown(args, context, context.read());
    if ((verb != "add" && verb != "rm") || words.size() < 2)
        throw refused("gear takes add NAME, rm NAME or list.", "For example hyper gear add bench");
    const Words names = words.subspan(1);
    change(verb, accepted(text::parse_equipment(names), joined(names)), context);
    if (args.has("json")) return shown(args, context, context.before_write());
    return {view::gear_changed(store::person(context.before_write()), context.style())};
}

}  // namespace

const Command gear_command = {
    .name = "gear",
    .group = "You",
    .summary = "the equipment you have, which hyper swap goes by",
    .usage = "add EQUIPMENT | rm EQUIPMENT | list",
    .about =
        "With gear saved, hyper swap leaves out what you cannot do; --have says something else "
        "for once. Without, it takes it that all is there.",
    .examples = examples,
    .options = options,
    .needs = Needs::write,
    .run = gear,
};

}  // namespace hyper::cli
