#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "hyper/cli/accepted.h"
#include "hyper/cli/commands.h"
#include "hyper/store/journal.h"
#include "hyper/store/person.h"
#include "hyper/text/equipment_words.h"
#include "hyper/text/measure_words.h"
#include "hyper/text/piece_words.h"
#include "hyper/text/set_words.h"
#include "hyper/units/error.h"
#include "hyper/view/person.h"
#include "hyper/view/person_json.h"

namespace hyper::cli {
namespace {

using training::Person;
using Words = std::span<const std::string>;

constexpr std::array<std::string_view, 7> examples = {
    "hyper gear",
    "hyper gear add bench, band",
    "hyper gear add roman chair",
    "hyper gear add plates 20,10,5,2.5,1.25 --unit kg --bar 20kg",
    "hyper gear add dumbbell 2-20/2",
    "hyper gear add ankle-weights 0.5,1",
    "hyper gear rm band",
};

constexpr std::array options = {
    Option{"unit", "UNIT", "of the sizes: kg or lb; yours unless told"},
    Option{"bar", "MASS", "what the empty bar weighs, with plates or barbell"},
    Option{"json", "", "print JSON"},
};

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

/// The words that name equipment, and the sizes behind them as one line.
struct Named {
    Words names;
    std::string sizes;
};

bool begins_with_digit(const std::string& word) {
    return !word.empty() && word.front() >= '0' && word.front() <= '9' &&
           word.find("°") == std::string::npos;
}

/// Whether sizes may follow: one thing that has them, and the list does not go on.
bool takes_sizes(Words names) {
    if (names.empty() || names.back().ends_with(',')) return false;
    const auto things = text::parse_equipment(names);
    return things.ok() && things.value().size() == 1 &&
           training::load_source_of(*things.value().begin());
}

/// "4" behind a ball is a size and not the beginning of a 45° bench.
Named split(Words words) {
    std::size_t count = 0;
    while (count < words.size()) {
        const bool number = begins_with_digit(words[count]);
        if (number &&
            (takes_sizes(words.first(count)) || !text::parse_equipment(words[count]).ok()))
            break;
        ++count;
    }
    return {words.first(count), joined(words.subspan(count))};
}

MassUnit unit_of(const Args& args, const Person& person) {
    const auto typed = args.value("unit");
    if (!typed) return person.unit.value_or(MassUnit::kg);
    if (const auto unit = text::mass_unit_from(*typed)) return *unit;
    throw refused(fmt::format("--unit cannot be \"{}\".", *typed), "It is kg or lb.");
}

/// Stores the sizes of the one thing that is named, and the bar.
void add_loads(const Named& named, const Args& args, Context& context) {
    const auto ids = accepted(text::parse_equipment(named.names), joined(named.names));
    const Person before = store::person(context.before_write());
    const MassUnit unit = unit_of(args, before);
    std::optional<std::string> pieces;
    const auto source = ids.size() == 1 ? training::load_source_of(*ids.begin()) : std::nullopt;
    if (!named.sizes.empty()) {
        if (!source)
            throw refused(fmt::format("Sizes belong to one thing that has them, not to {}.",
                                      joined(named.names)),
                          "For example hyper gear add plates 20,10,5,2.5 or hyper gear add "
                          "dumbbell 2-20/2");
        pieces = store::loads_value(accepted(text::parse_pieces(named.sizes, unit), named.sizes));
    }
    std::optional<std::string> bar;
    if (const auto typed = args.value("bar"))
        bar = store::bar_value(accepted(text::parse_mass(*typed, unit), *typed));
    store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
    for (const auto& id : ids)
        if (!before.gear.contains(id)) change.put_setting(store::gear_key(id), "yes");
    if (pieces) change.put_setting(store::loads_key(*source), *pieces);
    if (bar) change.put_setting(std::string(store::bar_key), *bar);
    change.commit();
}

/// What is taken away takes the sizes with it.
void forget_loads(const std::set<std::string>& ids, const Person& before, store::Change& change) {
    for (const auto& id : ids) {
        const auto source = training::load_source_of(id);
        if (source && before.loads.things.contains(*source))
            change.remove_setting(store::loads_key(*source));
        if (id == "barbell" && before.loads.bar) change.remove_setting(std::string(store::bar_key));
    }
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
    if (verb == "rm") forget_loads(ids, before, change);
    change.commit();
}

Reply gear(const Args& args, Context& context) {
    const Words words = args.words();
    const std::string_view verb = words.empty() ? "list" : std::string_view(words.front());
    if (verb == "list" && words.size() < 2) return shown(args, context, context.read());
    if ((verb != "add" && verb != "rm") || words.size() < 2)
        throw refused("gear takes add NAME, rm NAME or list.", "For example hyper gear add bench");
    const Words names = words.subspan(1);
    const Named named = split(names);
    const bool sized = !named.sizes.empty() || args.has("bar");
    if (verb == "add" && sized && !named.names.empty())
        add_loads(named, args, context);
    else
        change(verb, accepted(text::parse_equipment(names), joined(names)), context);
    if (args.has("json")) return shown(args, context, context.before_write());
    return {view::gear_changed(store::person(context.before_write()), context.style())};
}

}  // namespace

const Command gear_command = {
    .name = "gear",
    .group = "You",
    .summary = "the equipment you have, and the loads it makes",
    .usage = "add EQUIPMENT [SIZES] | rm EQUIPMENT | list",
    .about =
        "With gear saved, hyper swap leaves out what you cannot do; --have says something else "
        "for once. Without, it takes it that all is there. SIZES say which loads exist, and hyper "
        "next speaks of no others: 20,10,5 is as many of each as it takes, 2x20 exactly two, "
        "5-100/5 the steps of a stack; ankle weights are pairs, the size of one.",
    .examples = examples,
    .options = options,
    .needs = Needs::write,
    .run = gear,
};

}  // namespace hyper::cli
