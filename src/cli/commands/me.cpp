#include <fmt/format.h>

#include <array>

#include "hyper/cli/accepted.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/moment_options.h"
#include "hyper/cli/person_choice.h"
#include "hyper/store/person.h"
#include "hyper/store/query.h"
#include "hyper/text/condition_words.h"
#include "hyper/text/measure_words.h"
#include "hyper/units/error.h"
#include "hyper/view/person.h"
#include "hyper/view/person_json.h"

namespace hyper::cli {
namespace {

using training::Person;
using Words = std::span<const std::string>;

constexpr std::array<std::string_view, 9> examples = {
    "hyper me",
    "hyper me unit lb",
    "hyper me height 5ft11",
    "hyper me leg 88cm",
    "hyper me skill 2",
    "hyper me day-start 04:00",
    "hyper me mass 82.4kg --on monday",
    "hyper me mass rm monday",
    "hyper me condition add \"blood pressure\"",
};

constexpr std::array options = {
    Option{"on", "DAY", "with mass: the day of the weighing; today unless told"},
    Option{"json", "", "print JSON"},
};

/// Days that a mass may be kept for.
constexpr Day first_day(std::chrono::year(1950) / 1 / 1);
constexpr Mass lightest{20'000};
constexpr Mass heaviest{500'000};

std::string joined(Words words) {
    std::string line;
    for (const auto& word : words) line += (line.empty() ? "" : " ") + word;
    return line;
}

Error not_understood() {
    return refused(
        "me takes a name and a value.",
        "The names are unit, sex, height, leg, skill, day-start, mass and condition, for example "
        "hyper me height 180cm");
}

/// All that is known now.
Reply shown(const Args& args, Context& context, store::Database& log) {
    const Person person = store::person(log);
    const auto masses = store::body_masses(log);
    if (args.has("json")) return {view::person_json(person, masses)};
    return {view::person(person, masses, context.today(), context.style())};
}

template <typename Put>
void stored(Context& context, Put put) {
    store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
    put(change);
    change.commit();
}

Day day_of(const std::string& typed, Context& context) {
    const Day day = day_from(typed, context.today());
    if (day > context.today())
        throw refused("That day is still to come.", "Give a day up to today.",
                      Place{typed, 0, typed.size()});
    if (day < first_day)
        throw refused(fmt::format("{} is too long ago to be kept.", iso(day)),
                      "Days from 1950 on are kept.", Place{typed, 0, typed.size()});
    return day;
}

/// Nothing when there is no mass of that day.
std::optional<training::BodyMass> mass_on(Day day, store::Database& log) {
    for (const auto& one : store::body_masses(log))
        if (one.day == day) return one;
    return std::nullopt;
}

void remove_mass(const std::string& typed, Context& context, store::Database& log) {
    if (typed.empty())
        throw refused("Which day's body mass is wrong?", "For example hyper me mass rm monday");
    const Day day = day_of(typed, context);
    if (!mass_on(day, log))
        throw refused(fmt::format("There is no body mass on {}.", iso(day)),
                      "hyper me mass shows which there are.", Place{typed, 0, typed.size()});
    stored(context, [&](store::Change& change) { change.remove_body_mass(day); });
}

void add_mass(const std::string& typed, const Args& args, Context& context, store::Database& log) {
    if (typed == "none")
        throw refused("Which day's body mass is to be forgotten?",
                      "For example hyper me mass rm monday");
    const MassUnit unit = store::person(log).unit.value_or(MassUnit::kg);
    const auto entered = accepted(text::parse_mass(typed, unit), typed);
    if (entered.mass < lightest || entered.mass > heaviest)
        throw refused(fmt::format("A body mass of {} cannot be.", typed),
                      "It goes from 20 to 500 kg. Is the unit right?",
                      Place{typed, 0, typed.size()});
    const auto on = args.value("on");
    const training::BodyMass mass{on ? day_of(*on, context) : context.today(), entered};
    if (mass_on(mass.day, log) == mass) return;
    stored(context, [&](store::Change& change) { change.put(mass); });
}

Reply mass(Words words, const Args& args, Context& context) {
    auto& log = words.empty() ? context.read() : context.before_write();
    if (!words.empty() && words.front() == "rm")
        remove_mass(joined(words.subspan(1)), context, log);
    else if (!words.empty())
        add_mass(joined(words), args, context, log);
    auto& now = words.empty() ? log : context.before_write();
    if (args.has("json")) return shown(args, context, now);
    return {view::body_masses(store::body_masses(now), context.today(), context.style()), true};
}

Reply condition(Words words, const Args& args, Context& context) {
    const std::string_view verb = words.empty() ? "list" : std::string_view(words.front());
    if (verb == "list") {
        const Person person = store::person(context.read());
        if (args.has("json")) return shown(args, context, context.read());
        return {view::conditions(person, context.style()), true};
    }
    if ((verb != "add" && verb != "rm") || words.size() < 2)
        throw refused("condition takes add NAME, rm NAME or list.",
                      "For example hyper me condition add glaucoma");
    const Words names = words.subspan(1);
    const auto ids = accepted(text::parse_conditions(names), joined(names));
    const Person before = store::person(context.before_write());
    stored(context, [&](store::Change& change) {
        for (const auto& id : ids) {
            const bool said = before.conditions.contains(id);
            if (verb == "add" && !said) change.put_setting(store::condition_key(id), "yes");
            if (verb == "rm" && said) change.remove_setting(store::condition_key(id));
        }
    });
    const Person person = store::person(context.before_write());
    if (args.has("json")) return shown(args, context, context.before_write());
    return {view::conditions_changed(person, context.style())};
}

Reply me(const Args& args, Context& context) {
    const Words words = args.words();
    const bool is_mass = !words.empty() && words.front() == "mass";
    if (args.has("on") && !is_mass)
        throw refused("--on is the day of a body mass.",
                      "For example hyper me mass 82.4kg --on monday");
    if (words.empty()) return shown(args, context, context.read());
    if (is_mass) return mass(words.subspan(1), args, context);
    if (words.front() == "condition") return condition(words.subspan(1), args, context);
    if (words.size() < 2) throw not_understood();
    const Person before = store::person(context.before_write());
    const auto choice = person_choice(words.front(), joined(words.subspan(1)), before);
    if (!choice) throw not_understood();
    const std::string key(choice->key);
    if (store::setting(context.before_write(), key) != choice->value)
        stored(context, [&](store::Change& change) {
            if (choice->value)
                change.put_setting(key, *choice->value);
            else
                change.remove_setting(key);
        });
    if (args.has("json")) return shown(args, context, context.before_write());
    return {
        view::person_entry(words.front(), store::person(context.before_write()), context.style())};
}

}  // namespace

const Command me_command = {
    .name = "me",
    .group = "You",
    .summary = "what hyper may know of you: unit, body, skill, conditions",
    .usage =
        "[unit UNIT | sex SEX | height LENGTH | leg LENGTH | skill N | day-start TIME | mass MASS "
        "| condition CONDITION]",
    .about =
        "Alone it shows what is known. none forgets: hyper me height none; "
        "mass rm DAY and condition rm NAME take one away. Nothing has to be said: what is not "
        "known stays unknown, and hyper says where that matters.",
    .examples = examples,
    .options = options,
    .needs = Needs::write,
    .run = me,
};

}  // namespace hyper::cli
