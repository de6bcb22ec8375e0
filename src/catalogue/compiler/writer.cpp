#include "hyper/catalogue/compiler/writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "hyper/catalogue/compiler/coach.h"
#include "hyper/catalogue/compiler/literal.h"
#include "hyper/catalogue/fold.h"

namespace hyper::catalogue::compiler {
namespace {

std::string enumerator(std::string_view id) {
    std::string name(id);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

std::string members(const std::vector<Value>& values) {
    std::string text;
    for (const auto& value : values)
        text += fmt::format("        .{} = {},\n", value.field, value.literal);
    return text;
}

/// Writes arrays first, then the structures that refer to them by name.
class Writer {
  public:
    std::string text(const Records& records) {
        write_exercises(records);
        write_rest(records);
        return fmt::format(
            "// Made from the data files by compile-catalogue. Edit those.\n\n"
            "#include \"hyper/catalogue/data.h\"\n\n"
            "using namespace std::string_view_literals;  // NOLINT\n\n"
            "namespace hyper::catalogue::data {{\nnamespace {{\n\n{}}}  // namespace\n\n{}}}  // "
            "namespace hyper::catalogue::data\n",
            arrays_, definitions_);
    }

  private:
    /// The name of a new array of `type`, or "{}" where `items` is empty.
    std::string array(std::string_view type, std::string_view items) {
        if (items.empty()) return "{}";
        const auto name = fmt::format("array_{}", ++count_);
        arrays_ += fmt::format("constexpr {} {}[] = {{\n{}}};\n\n", type, name, items);
        return name;
    }

    std::string texts(const Words& words) {
        std::string items;
        for (const auto& word : words) items += fmt::format("    {},\n", literal(word.text));
        return array("std::string_view", items);
    }

    /// As names are compared, each once.
    std::string folded_names(std::initializer_list<Word> first, const Words& aliases) {
        std::vector<std::string> names;
        for (const auto words : {std::span(first), std::span(aliases)})
            for (const auto& word : words) names.push_back(folded(word.text));
        std::string items;
        for (auto name = names.begin(); name != names.end(); ++name)
            if (std::find(names.begin(), name, *name) == name)
                items += fmt::format("    {},\n", literal(*name));
        return array("std::string_view", items);
    }

    std::string guide(const VariationRecord& variation) {
        return fmt::format(
            "        .intro = {},\n        .picture = {},\n        .setup = {},\n"
            "        .movement = {},\n        .breathing = {},\n        .tips = {},\n"
            "        .mistakes = {},\n        .harder = {},\n        .safety = {},\n",
            literal(variation.intro.text), literal(variation.picture), texts(variation.setup),
            texts(variation.movement), texts(variation.breathing), texts(variation.tips),
            texts(variation.mistakes), texts(variation.harder), texts(variation.safety));
    }

    std::string variation(const VariationRecord& variation) {
        return fmt::format(
            "    Variation{{\n      .id = {},\n      .name = {},\n      .aliases = {},\n"
            "      .names = {},\n      .load = LoadRule::{},\n      .needs = {},\n      .flags = "
            "{},\n"
            "      .attributes = {{\n{}      }},\n      .prescription = {{\n{}      }},\n"
            "      .guide = {{\n{}      }},\n    }},\n",
            literal(variation.id.text), literal(variation.name.text), texts(variation.aliases),
            folded_names({variation.id}, variation.aliases), variation.load, texts(variation.needs),
            texts(variation.flags), members(variation.attributes), members(variation.prescription),
            guide(variation));
    }

    std::string exercise(const ExerciseRecord& exercise) {
        std::string muscles;
        for (const auto& muscle : exercise.muscles)
            muscles += fmt::format("    {{{}, {}, MuscleRole::{}}},\n", literal(muscle.name.text),
                                   literal(muscle.region.text), muscle.role);
        std::string variations;
        for (const auto& entry : exercise.variations) variations += variation(entry);
        return fmt::format(
            "    Exercise{{\n      .id = {},\n      .name = {},\n      .aliases = {},\n"
            "      .names = {},\n      .related = {},\n      .pattern = Pattern::{},\n      "
            ".muscles = {},\n      "
            ".intro = {},\n"
            "      .contrast = {},\n      .safety = {},\n      .replacements = {},\n"
            "      .sources = {},\n      .variations = {},\n    }},\n",
            literal(exercise.id.text), literal(exercise.name.text), texts(exercise.aliases),
            folded_names({exercise.id, exercise.name}, exercise.aliases), texts(exercise.related),
            enumerator(exercise.pattern), array("Muscle", muscles), literal(exercise.intro.text),
            texts(exercise.contrast), texts(exercise.safety), texts(exercise.replacements),
            texts(exercise.sources), array("Variation", variations));
    }

    void define(std::string_view type, std::string_view name, std::string_view items) {
        definitions_ += fmt::format("constinit const std::span<const {}> {} = {};\n", type, name,
                                    array(type, items));
    }

    void write_exercises(const Records& records) {
        std::string items;
        for (const auto& entry : records.exercises) items += exercise(entry);
        define("Exercise", "exercises", items);
    }

    void write_rest(const Records& records) {
        std::string items;
        for (const auto& item : records.equipment)
            items += fmt::format("    {{{}, {}, {}}},\n", literal(item.id.text),
                                 literal(item.name.text), texts(item.aliases));
        define("Equipment", "equipment", items);
        items.clear();
        for (const auto& source : records.sources)
            items += fmt::format("    {{{}, {}, {}, {}}},\n", literal(source.key.text),
                                 literal(source.label.text), literal(source.title.text),
                                 literal(source.where.text));
        define("Source", "sources", items);
        items.clear();
        for (const auto& weights : records.weights)
            items += fmt::format("    {{\n        .purpose = {},\n{}        .source = {}}},\n",
                                 literal(weights.purpose.text), members(weights.parts),
                                 literal(weights.source));
        define("SwapWeights", "swap_weights", items);
        write_likenesses(records);
        write_conditions(records);
        write_band_presets(records);
        write_counting(records);
        definitions_ += coach_text(records);
    }

    void write_counting(const Records& records) {
        definitions_ += fmt::format("constinit const CountingRules counting_rules = {{\n{}}};\n",
                                    members(records.counting));
        std::string items;
        for (const auto& goal : records.muscle_goals)
            items += fmt::format("    {{\n        .id = {},\n        .name = {},\n{}    }},\n",
                                 literal(goal.id), literal(goal.name.text), members(goal.week));
        define("MuscleGoal", "muscle_goals", items);
    }

    void write_conditions(const Records& records) {
        std::string items;
        for (const auto& condition : records.conditions)
            items += fmt::format("    {{{}, {}, {}, {}, {}}},\n", literal(condition.id.text),
                                 literal(condition.name.text), texts(condition.aliases),
                                 texts(condition.flags), literal(condition.source.text));
        define("Condition", "conditions", items);
    }

    void write_band_presets(const Records& records) {
        std::string items;
        for (const auto& preset : records.band_presets) {
            std::string bands;
            for (const auto& band : preset.bands)
                bands += fmt::format("    {{{}, {}, {}}},\n", literal(band.color.text),
                                     band.grams_at_100, band.grams_at_200);
            items += fmt::format("    {{{}, {}, {}, {}, {}, {}, {}}},\n", literal(preset.id.text),
                                 literal(preset.name.text), literal(preset.maker.text),
                                 literal(preset.kind), literal(preset.source.text),
                                 texts(preset.notes), array("PresetBand", bands));
        }
        define("BandPreset", "band_presets", items);
    }

    void write_likenesses(const Records& records) {
        definitions_ +=
            "constinit const std::array<std::array<double, pattern_count>, pattern_count> "
            "likenesses = {{\n";
        for (const auto a : pattern_names) {
            definitions_ += "    {";
            for (const auto b : pattern_names)
                definitions_ += fmt::format("{}, ", literal(likeness(records, a, b)));
            definitions_ += "},\n";
        }
        definitions_ += "}};\n";
    }

    static double likeness(const Records& records, std::string_view a, std::string_view b) {
        for (const auto& pair : records.likenesses)
            if ((pair.a == a && pair.b == b) || (pair.a == b && pair.b == a)) return pair.value;
        return 1;
    }

    std::string arrays_;
    std::string definitions_;
    int count_ = 0;
};

}  // namespace

std::string source_text(const Records& records) {
    return Writer().text(records);
}

}  // namespace hyper::catalogue::compiler
