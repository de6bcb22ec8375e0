#include "hyper/catalogue/compiler/coach_numbers.h"

#include <fmt/format.h>

#include <array>
#include <span>
#include <string_view>
#include <utility>

#include "hyper/catalogue/compiler/backed.h"
#include "hyper/catalogue/compiler/literal.h"

namespace hyper::catalogue::compiler {
namespace {

enum class Kind { real, whole };

struct Field {
    std::string_view key;  ///< the member of its structure, dashes for underscores
    Kind kind;
    Bounds bounds;
};

constexpr Bounds share = {0, 1};
constexpr Bounds pain = {1, 10};
constexpr Bounds few = {1, 10};
constexpr Bounds days = {1, 365};
/// In the order of training::CoachNumbers.
constexpr std::array number_fields = {
    Field{"pain-ease", Kind::whole, pain},
    Field{"pain-stop", Kind::whole, pain},
    Field{"next-day-rise", Kind::whole, pain},
    Field{"clean-sessions", Kind::whole, few},
    Field{"pain-memory-days", Kind::whole, days},
    Field{"pain-sessions", Kind::whole, {1, 100}},
    Field{"next-day-days", Kind::whole, few},
    Field{"next-day-ask", Kind::whole, pain},
    Field{"severe-again-days", Kind::whole, days},
    Field{"ease-least", Kind::real, share},
    Field{"ease-most", Kind::real, share},
    Field{"ease-lower-seconds", Kind::whole, few},
    Field{"stall-sessions", Kind::whole, few},
    Field{"stall-sessions-trained", Kind::whole, few},
    Field{"trained-skill", Kind::whole, {1, 5}},
    Field{"trained-sessions", Kind::whole, {1, 1000}},
    Field{"stall-gap-days", Kind::whole, days},
    Field{"stall-rir", Kind::whole, few},
    Field{"deload-days", Kind::whole, days},
    Field{"deload-sets", Kind::real, share},
    Field{"deload-load", Kind::real, share},
    Field{"deload-rir", Kind::whole, few},
    Field{"reduce-sets", Kind::whole, few},
    Field{"reduce-sessions", Kind::whole, few},
    Field{"reduce-least", Kind::real, share},
    Field{"reduce-most", Kind::real, share},
    Field{"rir-short", Kind::whole, few},
    Field{"top-sessions", Kind::whole, few},
    Field{"top-sessions-small", Kind::whole, few},
    Field{"top-rir", Kind::whole, few},
    Field{"rep-step", Kind::whole, few},
    Field{"surplus-reps", Kind::whole, few},
    Field{"step-least", Kind::real, share},
    Field{"step-most", Kind::real, share},
    Field{"lighter-slack", Kind::real, share},
    Field{"usual-step-grams", Kind::whole, {100, 100000}},
    Field{"pound-grid", Kind::real, {0.5, 100}},
    Field{"band-most", Kind::whole, few},
    Field{"band-step-usual", Kind::real, share},
    Field{"band-step-most", Kind::real, share},
    Field{"rung-merge", Kind::real, share},
    Field{"band-stretch", Kind::whole, {1, 250}},
    Field{"extend-cap", Kind::whole, {1, 100}},
    Field{"longer-hold-seconds", Kind::whole, few},
    Field{"hold-step-seconds", Kind::whole, {1, 60}},
    Field{"hold-low-seconds", Kind::whole, {1, 600}},
    Field{"hold-high-seconds", Kind::whole, {1, 600}},
    Field{"rep-share", Kind::real, {0.001, 1}},
    Field{"start-rir", Kind::whole, few},
    Field{"sure-sessions", Kind::whole, few},
    Field{"plan-sessions", Kind::whole, few},
    Field{"least-body-mass-kg", Kind::whole, {20, 100}},
    Field{"first-machine-share", Kind::real, share},
    Field{"ball-most-kg", Kind::whole, {1, 50}},
    Field{"own-sets", Kind::whole, few},
    Field{"own-reps-low", Kind::whole, {1, 100}},
    Field{"own-reps-high", Kind::whole, {1, 100}},
    Field{"own-rir-low", Kind::whole, {0, 10}},
    Field{"own-rir-high", Kind::whole, {0, 10}},
    Field{"own-rest-low", Kind::whole, {0, 900}},
    Field{"own-rest-high", Kind::whole, {0, 900}},
    Field{"hard-moment", Kind::whole, {1, 3}},
    Field{"easy-rir", Kind::whole, {0, 10}},
    Field{"hard-days", Kind::whole, days},
    Field{"usual-days", Kind::whole, days},
    Field{"single-days", Kind::whole, days},
    Field{"rhythm-sessions", Kind::whole, {3, 100}},
    Field{"rhythm-least-gaps", Kind::whole, few},
    Field{"rhythm-least-days", Kind::whole, days},
    Field{"due-memory-days", Kind::whole, days},
    Field{"swap-weeks", Kind::whole, {1, 52}},
    Field{"swap-felt-sessions", Kind::whole, few},
    Field{"swap-pain-cost", Kind::whole, {1, 100}},
    Field{"swap-painless-sessions", Kind::whole, few},
    Field{"swap-painless-gain", Kind::whole, {1, 100}},
    Field{"swap-practised-sessions", Kind::whole, few},
    Field{"swap-recent-days", Kind::whole, days},
    Field{"swap-recent-cost", Kind::whole, {1, 100}},
    Field{"swap-pain-sets", Kind::whole, few},
    Field{"swap-heavier-reps", Kind::real, share},
    Field{"usual-skill", Kind::whole, {1, 5}},
    Field{"swap-skill-above", Kind::whole, {0, 4}},
    Field{"provoke-extension-peak", Kind::whole, {0, 180}},
    Field{"provoke-flexion-peak", Kind::whole, {0, 180}},
    Field{"provoke-axial", Kind::whole, {1, 3}},
    Field{"swap-peak-unknown", Kind::real, share},
    Field{"swap-word-points", Kind::whole, {1, 100}},
    Field{"swap-kept-share", Kind::real, share},
    Field{"forecast-sessions", Kind::whole, few},
    Field{"forecast-sharpness", Kind::real, {0, 100}},
    Field{"forecast-prior-sets", Kind::real, {0, 1000}},
    Field{"forecast-apart", Kind::real, {0, 100}},
    Field{"forecast-most-times", Kind::real, {1, 100}},
    Field{"forecast-most-more", Kind::real, {0, 100}},
};
/// In the order of training::BodyNumbers.
constexpr std::array body_fields = {
    Field{"legs-male", Kind::real, {0.01, 1}},      Field{"legs-female", Kind::real, {0.01, 1}},
    Field{"bent-male", Kind::real, {0.01, 1}},      Field{"bent-female", Kind::real, {0.01, 1}},
    Field{"torso", Kind::real, {0.01, 1}},          Field{"error", Kind::real, share},
    Field{"incline-degrees", Kind::whole, {0, 89}},
};
/// In the order of training::StrengthNumbers.
constexpr std::array strength_fields = {
    Field{"lightest-grams", Kind::whole, {0, 100000}},
    Field{"most-rir", Kind::whole, {0, 10}},
    Field{"sure-reps", Kind::whole, {1, 36}},
    Field{"fair-reps", Kind::whole, {1, 36}},
    Field{"most-reps", Kind::whole, {1, 36}},  // Brzycki's formula ends at 37
    Field{"mayhew-reps", Kind::whole, {1, 36}},
    Field{"least-pain", Kind::whole, pain},
    Field{"learning-sessions", Kind::whole, few},
    Field{"new-best", Kind::real, share},
    Field{"stronger", Kind::real, share},
    Field{"stronger-sessions", Kind::whole, few},
    Field{"tempo-apart", Kind::real, share},
};

/// Reads [VALUE, "SOURCE"].
void read_number(const Field& field, const Node& node, std::vector<NumberRecord>& into,
                 Records& records, Problems& problems) {
    if (node.kind != Node::Kind::list || node.items.size() != 2 ||
        node.items[1].kind != Node::Kind::text)
        return problems.add(
            node.where, fmt::format("\"{}\" must be written as [VALUE, \"SOURCE\"].", field.key));
    const Node& value = node.items[0];
    const bool whole = value.kind == Node::Kind::whole;
    if (!whole && (field.kind == Kind::whole || value.kind != Node::Kind::real))
        return problems.add(node.where, fmt::format("\"{}\" must be a{} number.", field.key,
                                                    field.kind == Kind::whole ? " whole" : ""));
    if (!(value.real >= field.bounds.low && value.real <= field.bounds.high))
        return problems.add(node.where, fmt::format("\"{}\" must be from {} to {}.", field.key,
                                                    field.bounds.low, field.bounds.high));
    const Word source{node.items[1].text, node.items[1].where};
    if (const auto fault = fault_of(source.text); !fault.empty())
        return problems.add(node.where, fmt::format("The source of \"{}\" {}.", field.key, fault));
    for (auto& key : source_keys(source)) records.backings.push_back(std::move(key));
    into.push_back({std::string(field.key),
                    field.kind == Kind::whole ? fmt::to_string(value.whole) : literal(value.real),
                    source, node.items[0].real});
}

/// Reads the table `key`, which has a number for each of the fields.
void read_numbers(Table& coach, std::string_view key, std::span<const Field> fields,
                  std::vector<NumberRecord>& into, Records& records, Problems& problems) {
    const auto* node = coach.value(key);
    if (node == nullptr) return;
    Table all(*node, fmt::format("the {}", key), problems);
    for (const Field& field : fields)
        if (const auto* value = all.value(field.key))
            read_number(field, *value, into, records, problems);
    all.finish();
}

}  // namespace

void read_coach_numbers(Table& coach, Records& records, Problems& problems) {
    auto& found = records.coach;
    read_numbers(coach, "numbers", number_fields, found.numbers, records, problems);
    read_numbers(coach, "body", body_fields, found.body, records, problems);
    read_numbers(coach, "strength", strength_fields, found.strength, records, problems);
}

void check_coach_numbers(const CoachRecord& coach, Problems& problems) {
    constexpr std::array<std::array<std::string_view, 2>, 14> rising = {{
        {"pain-ease", "pain-stop"},
        {"ease-least", "ease-most"},
        {"reduce-least", "reduce-most"},
        {"step-least", "step-most"},
        {"band-step-usual", "band-step-most"},
        {"hold-low-seconds", "hold-high-seconds"},
        {"own-reps-low", "own-reps-high"},
        {"own-rir-low", "own-rir-high"},
        {"own-rest-low", "own-rest-high"},
        {"provoke-extension-peak", "provoke-flexion-peak"},
        {"stall-sessions", "stall-sessions-trained"},
        {"top-sessions-small", "top-sessions"},
        {"sure-reps", "fair-reps"},
        {"fair-reps", "most-reps"},
    }};
    const auto find = [&](std::string_view key) -> const NumberRecord* {
        for (const auto* numbers : {&coach.numbers, &coach.strength})
            for (const auto& one : *numbers)
                if (one.key == key) return &one;
        return nullptr;
    };
    for (const auto& [low, high] : rising) {
        const auto* least = find(low);
        const auto* most = find(high);
        if (least != nullptr && most != nullptr && most->value < least->value)
            problems.add(most->source.where,
                         fmt::format("\"{}\" must not be below \"{}\".", high, low));
    }
}

}  // namespace hyper::catalogue::compiler
