#include "hyper/catalogue/compiler/backed.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

#include "hyper/catalogue/compiler/literal.h"

namespace hyper::catalogue::compiler {
namespace {

enum class Shape { fraction, whole, range, tempo, words };

/// One `key = [VALUE, "SOURCE"]`.
struct BackedField {
    std::string_view key;
    std::string_view field;
    Shape shape;
    Bounds bounds = {0, 1};
    Need need = Need::needed;
};

constexpr std::array<BackedField, 14> attribute_fields = {{
    {"erector", "erector", Shape::fraction},
    {"glutes", "glutes", Shape::fraction},
    {"hamstrings", "hamstrings", Shape::fraction},
    {"quadriceps", "quadriceps", Shape::fraction},
    {"upper-body", "upper_body", Shape::fraction},
    {"axial", "axial", Shape::whole, {0, 3}},
    {"moment", "moment", Shape::whole, {0, 3}},
    {"peak", "peak", Shape::whole, {0, 180}, Need::optional},
    {"range-of-motion", "range_of_motion", Shape::range, {0, 180}},
    {"skill", "skill", Shape::whole, {1, 5}},
    {"grip", "grip", Shape::fraction},
    {"progress", "progress", Shape::fraction},
    {"home", "home", Shape::fraction},
    {"lumbar-evidence", "lumbar_evidence", Shape::fraction},
}};

constexpr std::array<BackedField, 9> prescription_fields = {{
    {"sets", "sets", Shape::range, {1, 10}},
    {"reps", "reps", Shape::range, {1, 100}},
    {"rep-cap", "rep_cap", Shape::whole, {1, 100}, Need::optional},
    {"rir", "rir", Shape::range, {0, 10}},
    {"rest", "rest_seconds", Shape::range, {0, 900}},
    {"tempo", "tempo", Shape::tempo, {0, 60}},
    {"step", "step_grams", Shape::whole, {1, 100000}, Need::optional},
    {"progression", "progression", Shape::words},
    {"first-load", "first_load", Shape::words},
}};

constexpr Bounds sets_a_week = {0, 100};

constexpr std::array<BackedField, 3> counting_fields = {{
    {"direct", "direct", Shape::fraction},
    {"indirect", "indirect", Shape::fraction},
    {"indirect-sets", "indirect_sets", Shape::fraction},
}};

constexpr std::array<BackedField, 4> week_fields = {{
    {"floor", "floor", Shape::fraction, sets_a_week, Need::optional},
    {"target", "target", Shape::fraction, sets_a_week, Need::optional},
    {"target-most", "target_most", Shape::fraction, sets_a_week, Need::optional},
    {"much", "much", Shape::fraction, sets_a_week, Need::optional},
}};

std::string_view type_of(Shape shape) {
    switch (shape) {
        case Shape::fraction:
            return "double";
        case Shape::whole:
            return "int";
        case Shape::range:
            return "Range";
        case Shape::tempo:
            return "TempoSeconds";
        case Shape::words:
            return "Text";
    }
    return {};
}

std::string_view wanted(Shape shape) {
    switch (shape) {
        case Shape::fraction:
            return "a number";
        case Shape::whole:
            return "a whole number";
        case Shape::range:
            return "two whole numbers, the lower first";
        case Shape::tempo:
            return "four whole numbers: lift, top, lower, bottom";
        case Shape::words:
            return "a text";
    }
    return {};
}

/// The whole numbers of a list, or nothing where it is none of `count`.
std::optional<std::vector<std::int64_t>> whole_numbers(const Node& node, std::size_t count) {
    if (node.kind != Node::Kind::list || node.items.size() != count) return std::nullopt;
    std::vector<std::int64_t> numbers;
    for (const auto& item : node.items) {
        if (item.kind != Node::Kind::whole) return std::nullopt;
        numbers.push_back(item.whole);
    }
    return numbers;
}

bool within(double number, Bounds bounds) {
    return number >= bounds.low && number <= bounds.high;
}

class Reader {
  public:
    Reader(Words& backings, Problems& problems) : backings_(backings), problems_(problems) {}

    /// What the member is initialised with; nothing after a problem.
    std::optional<std::string> sourced(const BackedField& field, const Node& node) {
        if (node.kind != Node::Kind::list || node.items.size() != 2 ||
            node.items[1].kind != Node::Kind::text) {
            wrong(node, fmt::format("\"{}\" must be written as [VALUE, \"SOURCE\"].", field.key));
            return std::nullopt;
        }
        const Word backing{node.items[1].text, node.items[1].where};
        if (const auto fault = fault_of(backing.text); !fault.empty())
            wrong(node, fmt::format("The source of \"{}\" {}.", field.key, fault));
        for (auto& key : source_keys(backing)) backings_.push_back(std::move(key));
        const auto value = value_of(field, node.items[0]);
        if (!value) return std::nullopt;
        return fmt::format("Sourced<{}>{{{}, {}}}", type_of(field.shape), *value,
                           literal(backing.text));
    }

  private:
    void wrong(const Node& node, std::string sentence) {
        problems_.add(node.where, std::move(sentence));
    }

    std::nullopt_t no_shape(const BackedField& field, const Node& node) {
        wrong(node, fmt::format("\"{}\" must be {}.", field.key, wanted(field.shape)));
        return std::nullopt;
    }

    std::nullopt_t out_of_bounds(const BackedField& field, const Node& node) {
        wrong(node, fmt::format("\"{}\" must be from {} to {}.", field.key, field.bounds.low,
                                field.bounds.high));
        return std::nullopt;
    }

    std::optional<std::string> value_of(const BackedField& field, const Node& node) {
        if (field.shape == Shape::words) return words(field, node);
        if (field.shape == Shape::range || field.shape == Shape::tempo) return list(field, node);
        const bool is_number = node.kind == Node::Kind::whole ||
                               (node.kind == Node::Kind::real && field.shape == Shape::fraction);
        if (!is_number) return no_shape(field, node);
        if (!within(node.real, field.bounds)) return out_of_bounds(field, node);
        return field.shape == Shape::fraction ? literal(node.real) : fmt::to_string(node.whole);
    }

    std::optional<std::string> words(const BackedField& field, const Node& node) {
        if (node.kind != Node::Kind::text) return no_shape(field, node);
        const auto fault = fault_of(node.text);
        if (fault.empty()) return literal(node.text);
        wrong(node, fmt::format("The text of \"{}\" {}.", field.key, fault));
        return std::nullopt;
    }

    std::optional<std::string> list(const BackedField& field, const Node& node) {
        const auto numbers = whole_numbers(node, field.shape == Shape::range ? 2 : 4);
        if (!numbers) return no_shape(field, node);
        for (const auto number : *numbers)
            if (!within(static_cast<double>(number), field.bounds))
                return out_of_bounds(field, node);
        if (field.shape == Shape::range && numbers->front() > numbers->back())
            return no_shape(field, node);
        return fmt::format("{}{{{}}}", type_of(field.shape), fmt::join(*numbers, ", "));
    }

    Words& backings_;
    Problems& problems_;
};

std::vector<Value> read_fields(std::span<const BackedField> fields, const Node& node,
                               std::string what, Words& backings, Problems& problems) {
    Table table(node, std::move(what), problems);
    Reader reader(backings, problems);
    std::vector<Value> values;
    for (const auto& field : fields) {
        const auto* found = table.value(field.key, field.need);
        std::optional<std::string> value;
        if (found != nullptr) value = reader.sourced(field, *found);
        values.push_back({field.field, value.value_or("std::nullopt")});
    }
    table.finish();
    return values;
}

}  // namespace

Words source_keys(const Word& backing) {
    Words keys;
    std::string_view rest = backing.text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(", "), rest.size());
        if (const auto key = rest.substr(0, end); key != "judgement")
            keys.push_back({std::string(key), backing.where});
        rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    return keys;
}

std::vector<Value> read_attributes(const Node& node, Words& backings, Problems& problems) {
    return read_fields(attribute_fields, node, "the attributes", backings, problems);
}

std::vector<Value> read_prescription(const Node& node, Words& backings, Problems& problems) {
    auto values = read_fields(prescription_fields, node, "the prescription", backings, problems);
    const auto* reps = node.find("reps");
    const auto* cap = node.find("rep-cap");
    if (reps == nullptr || cap == nullptr || reps->items.empty() || cap->items.empty())
        return values;
    const auto range = whole_numbers(reps->items.front(), 2);
    if (range && cap->items.front().kind == Node::Kind::whole &&
        cap->items.front().whole < range->back())
        problems.add(cap->where, "\"rep-cap\" must not be below the most of \"reps\".");
    return values;
}

std::vector<Value> read_counting(const Node& node, Words& backings, Problems& problems) {
    return read_fields(counting_fields, node, "the counting", backings, problems);
}

std::vector<Value> read_week(const Node& node, Words& backings, Problems& problems) {
    auto values = read_fields(week_fields, node, "a week", backings, problems);
    double before = 0;
    for (const auto& field : week_fields) {
        const auto* value = node.find(field.key);
        if (value == nullptr || value->items.empty()) continue;
        if (value->items.front().real < before)
            problems.add(value->where,
                         fmt::format("\"{}\" must not be below the one before it.", field.key));
        before = value->items.front().real;
    }
    return values;
}

}  // namespace hyper::catalogue::compiler
