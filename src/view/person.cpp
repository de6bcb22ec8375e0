#include "hyper/view/person.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/condition.h"
#include "hyper/text/set_words.h"
#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"
#include "hyper/view/swap_words.h"

namespace hyper::view {
namespace {

using training::BodyMass;
using training::Person;

constexpr int name_width = 13;

/// "  height     180 cm", the value wrapped beside its name.
std::string known_entry(std::string_view name, std::string_view value, const Style& style) {
    const auto before = padded(fmt::format("  {}", name), name_width);
    return block(value, measure(style), before,
                 std::string(static_cast<std::size_t>(name_width), ' '));
}

std::string unit_text(const Person& person) {
    if (person.unit) return std::string(symbol(*person.unit));
    return "kg, until you say: hyper me unit lb";
}

std::string sex_text(const Person& person) {
    if (!person.sex) return "unknown: m, f or unspecified, for what your legs weigh";
    switch (*person.sex) {
        case training::Sex::male:
            return "m";
        case training::Sex::female:
            return "f";
        case training::Sex::unspecified:
            break;
    }
    return "unspecified: the mean of women and men is taken";
}

std::string height_text(const Person& person) {
    if (person.height_mm) return length_text(*person.height_mm);
    return "unknown: for the length of your legs, where you have not measured it";
}

std::string leg_text(const Person& person) {
    if (person.leg_mm) return length_text(*person.leg_mm);
    return "unknown: from the bone at the side of your hip to your outer ankle, for the load "
           "that your legs are";
}

std::string mass_line(std::span<const BodyMass> masses, Day today) {
    if (masses.empty())
        return "unknown: hyper me mass 82.4kg, for what you lift when you lift only yourself";
    std::string text =
        fmt::format("{} · {}", mass_text(masses[0].mass), day_text(masses[0].day, today));
    if (masses.size() > 1)
        text += fmt::format(" · before that {} on {}", mass_text(masses[1].mass),
                            date_text(masses[1].day, today));
    return text;
}

std::string skill_text(const Person& person) {
    if (person.skill) return fmt::format("{} of 5", *person.skill);
    return fmt::format("unknown: 1 beginner to 5 expert; hyper swap takes {}",
                       catalogue::coach_numbers().usual_skill);
}

std::string day_start_text(const Person& person) {
    if (person.day_start)
        return fmt::format("{}: what you do before it counts for the day before",
                           iso(*person.day_start));
    return "midnight; with 04:00 a late night counts for the day before";
}

std::string condition_text(const Person& person) {
    if (!person.conditions.empty()) return conditions_text(person.conditions);
    return "none said; hyper me condition list shows what matters for safety";
}

/// What each thing is called, and what is known of it.
std::vector<std::pair<std::string_view, std::string>> entries(const Person& person,
                                                              std::span<const BodyMass> masses,
                                                              Day today) {
    return {{"unit", unit_text(person)},           {"sex", sex_text(person)},
            {"height", height_text(person)},       {"leg", leg_text(person)},
            {"mass", mass_line(masses, today)},    {"skill", skill_text(person)},
            {"day-start", day_start_text(person)}, {"condition", condition_text(person)}};
}

std::string no_gear(const Style& style) {
    return block("No gear is saved, so hyper swap takes it that all is there.", measure(style), "",
                 "");
}

/// "Plates: 20, 10, 2 × 5 kg".
std::string loads_lines(const training::OwnedLoads& loads, const Style& style) {
    std::string text;
    for (const auto& [source, pieces] : loads.things) {
        std::string list;
        for (const auto& piece : pieces.pieces) {
            list += list.empty() ? "" : ", ";
            if (piece.count) list += fmt::format("{} × ", *piece.count);
            list += text::decimal(piece.thousandths);
        }
        const bool pairs = source == training::LoadSource::ankle_weights;
        text += block(fmt::format("{}: {} {}{}", equipment_text(training::gear_of(source)), list,
                                  symbol(pieces.unit), pairs ? " on each ankle" : ""),
                      measure(style), "  ", "    ");
    }
    if (loads.bar) text += fmt::format("  empty bar: {}\n", mass_text(*loads.bar));
    return text;
}

std::string positions_text(catalogue::Texts flags) {
    std::string text;
    for (const auto flag : flags)
        text += fmt::format("{}{}", text.empty() ? "" : ", ", position_text(flag));
    return text;
}

}  // namespace

std::string length_text(int millimetres) {
    return fmt::format("{} cm", text::decimal(std::int64_t{millimetres} * 100));
}

std::string conditions_text(const std::set<std::string>& ids) {
    std::string text;
    for (const auto& id : ids) {
        const auto* known = catalogue::condition(id);
        text += fmt::format("{}{}", text.empty() ? "" : ", ",
                            known == nullptr ? visible(id) : std::string(known->name));
    }
    return text;
}

std::string_view position_text(std::string_view flag) {
    if (flag == "prone-pressure") return "pressure on the belly";
    if (flag == "head-down") return "head down";
    if (flag == "balance") return "balance";
    if (flag == "needs-rack") return "a bar on the back";
    if (flag == "foot-drop") return "a weight that may fall on the feet";
    return flag;
}

std::string person(const Person& person, std::span<const BodyMass> masses, Day today,
                   const Style& style) {
    std::string text = style.paint(Role::heading, "What you have said of yourself") + "\n";
    for (const auto& [name, value] : entries(person, masses, today))
        text += known_entry(name, value, style);
    return text + "\n" +
           block("Say it by its name, for example hyper me height 180cm; none forgets it.",
                 measure(style), "", "");
}

std::string person_entry(std::string_view wanted, const Person& person, const Style& style) {
    std::string text;
    for (const auto& [name, value] : entries(person, {}, Day()))
        if (name == wanted) text += known_entry(name, value, style);
    return text;
}

std::string body_masses(std::span<const BodyMass> masses, Day today, const Style& style) {
    if (masses.empty()) return "No body mass yet: hyper me mass 82.4kg\n";
    std::string text = style.paint(Role::heading, "Your body mass") + "\n";
    for (const auto& one : masses)
        text +=
            fmt::format("  {}  {}\n", padded(date_text(one.day, today), 15), mass_text(one.mass));
    return text;
}

std::string conditions_changed(const Person& person, const Style& style) {
    if (person.conditions.empty()) return "No conditions are said any longer.\n";
    return block(fmt::format("Yours: {}. hyper swap leaves out what speaks against that.",
                             conditions_text(person.conditions)),
                 measure(style), "", "  ");
}

std::string conditions(const Person& person, const Style& style) {
    const int width = measure(style);
    std::string text = style.paint(Role::heading, "Conditions that matter for safety") + "\n";
    for (const auto& one : catalogue::conditions()) {
        const bool yours = person.conditions.contains(std::string(one.id));
        text += block(fmt::format("{}{}: against {}", one.id, yours ? " (yours)" : "",
                                  positions_text(one.flags)),
                      width, yours ? "* " : "  ", "      ");
    }
    return text + "\n" +
           block(
               "hyper swap leaves out what they speak against. That is care, no diagnosis: ask a "
               "health professional what suits you. Say yours: hyper me condition add NAME",
               width, "", "");
}

std::string gear_changed(const Person& person, const Style& style) {
    if (person.gear.empty()) return no_gear(style);
    std::string list;
    for (const auto& id : person.gear) list += (list.empty() ? "" : ", ") + equipment_text(id);
    return block(list, measure(style), "Your gear: ", "  ") + loads_lines(person.loads, style);
}

std::string gear(const Person& person, const Style& style) {
    std::string text = gear_changed(person, style);
    std::string others;
    for (const auto& one : catalogue::equipment())
        if (!person.gear.contains(std::string(one.id)))
            others += fmt::format("{}{}", others.empty() ? "" : ", ", one.id);
    if (others.empty()) return text;
    return text + block(others, measure(style), "There is also: ", "  ") +
           block("Say what you have: hyper gear add bench, band", measure(style), "", "");
}

}  // namespace hyper::view
