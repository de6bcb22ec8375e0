#include "hyper/cli/person_choice.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/cli/accepted.h"
#include "hyper/store/person.h"
#include "hyper/text/day_words.h"
#include "hyper/text/measure_words.h"
#include "hyper/text/set_words.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

using training::Person;

/// Millimetres, both allowed.
struct Lengths {
    int least;
    int most;
};
constexpr Lengths heights{1000, 2500};
constexpr Lengths legs{400, 1400};
constexpr TimeOfDay latest_day_start{11 * 60 + 59};

Error wrong(std::string_view what, const std::string& value, std::string hint) {
    return refused(fmt::format("{} cannot be \"{}\".", what, value), std::move(hint),
                   Place{value, 0, value.size()});
}

std::string unit_value(const std::string& typed, const Person& /*person*/) {
    if (const auto unit = text::mass_unit_from(typed)) return std::string(symbol(*unit));
    throw wrong("Your unit", typed, "It is kg or lb.");
}

std::string sex_value(const std::string& typed, const Person& /*person*/) {
    std::string word = typed;
    if (word == "male" || word == "M") word = "m";
    if (word == "female" || word == "F") word = "f";
    if (training::sex_from(word)) return word;
    throw wrong("Your sex", typed,
                "It is m, f or unspecified; it only serves to tell what your legs weigh.");
}

std::string length_value(std::string_view what, const std::string& typed, Lengths lengths) {
    const int length = accepted(text::parse_length(typed), typed);
    if (length < lengths.least || length > lengths.most)
        throw wrong(
            what, typed,
            fmt::format("It goes from {} to {} cm.", lengths.least / 10, lengths.most / 10));
    return fmt::format("{}", length);
}

std::string height_value(const std::string& typed, const Person& person) {
    auto value = length_value("Your height", typed, heights);
    if (person.leg_mm && *person.leg_mm >= *whole_number(value))
        throw refused("Nobody is smaller than their leg is long.",
                      "hyper me leg none forgets the leg that you said.");
    return value;
}

std::string leg_value(const std::string& typed, const Person& person) {
    auto value = length_value("Your leg", typed, legs);
    if (person.height_mm && *person.height_mm <= *whole_number(value))
        throw refused("No leg is longer than its owner.",
                      "Measure from the bone at the side of your hip to your outer ankle.");
    return value;
}

std::string skill_value(const std::string& typed, const Person& /*person*/) {
    const auto skill = typed.empty() ? std::nullopt : whole_number(typed);
    if (skill && *skill >= 1 && *skill <= 5) return typed.substr(typed.size() - 1);
    throw wrong("Your skill", typed, "It goes from 1 (beginner) to 5 (expert).");
}

std::string day_start_value(const std::string& typed, const Person& /*person*/) {
    const TimeOfDay time = accepted(text::parse_time(typed), typed);
    if (time <= latest_day_start) return iso(time);
    throw wrong("The start of your day", typed, "It goes from 00:00 to 11:59, for example 04:00");
}

struct Field {
    std::string_view name;
    std::string_view key;
    std::string (*value)(const std::string&, const Person&);
};
constexpr std::array fields = {
    Field{"unit", store::unit_key, unit_value},
    Field{"sex", store::sex_key, sex_value},
    Field{"height", store::height_key, height_value},
    Field{"leg", store::leg_key, leg_value},
    Field{"skill", store::skill_key, skill_value},
    Field{"day-start", store::day_start_key, day_start_value},
};

}  // namespace

std::optional<PersonChoice> person_choice(std::string_view name, const std::string& value,
                                          const Person& person) {
    const auto* const field = std::find_if(fields.begin(), fields.end(),
                                           [&](const Field& one) { return one.name == name; });
    if (field == fields.end()) return std::nullopt;
    if (value == "none") return PersonChoice{field->key, std::nullopt};
    return PersonChoice{field->key, field->value(value, person)};
}

}  // namespace hyper::cli
