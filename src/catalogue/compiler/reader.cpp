#include "hyper/catalogue/compiler/reader.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <string_view>
#include <utility>

#include "hyper/catalogue/compiler/backed.h"
#include "hyper/catalogue/compiler/literal.h"
#include "hyper/catalogue/compiler/table.h"
#include "hyper/units/mass.h"

namespace hyper::catalogue::compiler {
namespace {

constexpr std::array<std::string_view, 2> roles = {"primary", "secondary"};
constexpr std::array<std::string_view, 2> load_rules = {"body", "required"};
constexpr std::array<std::string_view, 3> band_kinds = {"loop", "flat", "tube"};
constexpr int picture_columns = 40;
constexpr Bounds fraction = {0, 1};

struct WeightPart {
    std::string_view key;
    std::string_view field;
};
constexpr std::array<WeightPart, 7> weight_parts = {{{"pattern", "pattern"},
                                                     {"muscle", "muscle"},
                                                     {"peak", "peak"},
                                                     {"spine", "spine"},
                                                     {"skill", "skill"},
                                                     {"progress", "progress"},
                                                     {"lumbar-evidence", "lumbar_evidence"}}};

/// A list of words of which each must be one of `choices`.
void expect(const Words& words, std::span<const std::string_view> choices, std::string_view what,
            Problems& problems) {
    for (const auto& word : words) {
        bool known = false;
        for (const auto choice : choices) known = known || word.text == choice;
        if (!known)
            problems.add(word.where, fmt::format("\"{}\" is no {}; there are {}.", word.text, what,
                                                 fmt::join(choices, ", ")));
    }
}

MuscleRecord read_muscle(const Node& node, Problems& problems) {
    Table table(node, "a muscle", problems);
    MuscleRecord muscle;
    muscle.name = table.text("name");
    muscle.region = table.text("region");
    muscle.role = table.choice("role", roles);
    table.finish();
    return muscle;
}

VariationRecord read_variation(const Node& node, Words& backings, Problems& problems) {
    Table table(node, "a variation", problems);
    VariationRecord variation;
    variation.id = table.id("id");
    variation.name = table.text("name");
    variation.aliases = table.texts("aliases", Need::optional);
    variation.load = table.choice("load", load_rules);
    variation.needs = table.texts("needs", Need::optional);
    variation.flags = table.texts("flags", Need::optional);
    expect(variation.flags, flag_names, "flag", problems);
    variation.intro = table.text("intro");
    variation.picture = table.drawing("picture", picture_columns);
    variation.setup = table.texts("setup", Need::needed);
    variation.movement = table.texts("movement", Need::needed);
    variation.breathing = table.texts("breathing", Need::needed);
    variation.tips = table.texts("tips", Need::needed);
    variation.mistakes = table.texts("mistakes", Need::needed);
    variation.harder = table.texts("harder", Need::needed);
    variation.safety = table.texts("safety", Need::optional);
    if (const auto* attributes = table.value("attributes"))
        variation.attributes = read_attributes(*attributes, backings, problems);
    if (const auto* prescription = table.value("prescription"))
        variation.prescription = read_prescription(*prescription, backings, problems);
    table.finish();
    return variation;
}

WeightsRecord read_weights(const Node& node, Words& backings, Problems& problems) {
    Table table(node, "the weights", problems);
    WeightsRecord weights;
    weights.purpose = {table.choice("purpose", purpose_names), table.where()};
    double sum = 0;
    for (const auto& part : weight_parts) {
        const auto weight = table.number(part.key, fraction);
        sum += weight;
        weights.parts.push_back({part.field, literal(weight)});
    }
    if (sum < 1 - 1e-9 || sum > 1 + 1e-9)
        problems.add(table.where(), fmt::format("The weights add up to {:.4g}, not 1.", sum));
    const auto source = table.text("source");
    weights.source = source.text;
    for (auto& key : source_keys(source)) backings.push_back(std::move(key));
    table.finish();
    return weights;
}

/// Pounds of force, in grams-force.
int read_pounds(Table& table, std::string_view key) {
    return static_cast<int>(std::lround(table.number(key, {0.1, 400}) * grams_per_pound));
}

PresetBandRecord read_preset_band(const Node& node, Problems& problems) {
    Table table(node, "a band", problems);
    PresetBandRecord band{table.id("color"), read_pounds(table, "at-100"),
                          read_pounds(table, "at-200")};
    if (band.grams_at_200 <= band.grams_at_100)
        problems.add(table.where(), "A band pulls harder at 200 % than at 100 %.");
    table.finish();
    return band;
}

}  // namespace

void read_exercise(const Node& node, Records& records, Problems& problems) {
    Table table(node, "an exercise", problems);
    ExerciseRecord exercise;
    exercise.where = node.where;
    exercise.id = table.id("id");
    exercise.name = table.text("name");
    exercise.aliases = table.texts("aliases", Need::optional);
    exercise.related = table.texts("related", Need::optional);
    exercise.pattern = table.choice("pattern", pattern_names);
    exercise.intro = table.text("intro");
    exercise.contrast = table.texts("contrast", Need::optional);
    exercise.safety = table.texts("safety", Need::needed);
    exercise.replacements = table.texts("replacements", Need::optional);
    exercise.sources = table.texts("sources", Need::needed);
    for (const auto* muscle : table.tables("muscle", Need::needed))
        exercise.muscles.push_back(read_muscle(*muscle, problems));
    for (const auto* variation : table.tables("variation", Need::needed))
        exercise.variations.push_back(read_variation(*variation, records.backings, problems));
    table.finish();
    if (!exercise.id.text.empty() && !node.where.file.ends_with("/" + exercise.id.text + ".toml"))
        problems.add(exercise.id.where,
                     fmt::format("The exercise \"{0}\" belongs in {0}.toml.", exercise.id.text));
    records.exercises.push_back(std::move(exercise));
}

void read_equipment(const Node& node, Records& records, Problems& problems) {
    Table table(node, "the equipment", problems);
    for (const auto* item : table.tables("equipment", Need::needed)) {
        Table entry(*item, "a piece of equipment", problems);
        records.equipment.push_back(
            {entry.id("id"), entry.text("name"), entry.texts("aliases", Need::optional)});
        entry.finish();
    }
    table.finish();
}

void read_sources(const Node& node, Records& records, Problems& problems) {
    Table table(node, "the sources", problems);
    for (const auto* item : table.tables("source", Need::needed)) {
        Table entry(*item, "a source", problems);
        records.sources.push_back(
            {entry.id("key"), entry.text("label"), entry.text("title"), entry.text("where")});
        entry.finish();
    }
    table.finish();
}

void read_swap(const Node& node, Records& records, Problems& problems) {
    records.swap = node.where;
    Table table(node, "the swap rules", problems);
    for (const auto* item : table.tables("weights", Need::needed))
        records.weights.push_back(read_weights(*item, records.backings, problems));
    for (const auto* item : table.tables("likeness", Need::needed)) {
        Table entry(*item, "a likeness", problems);
        records.likenesses.push_back({entry.where(), entry.choice("a", pattern_names),
                                      entry.choice("b", pattern_names),
                                      entry.number("value", fraction)});
        entry.finish();
    }
    table.finish();
}

void read_conditions(const Node& node, Records& records, Problems& problems) {
    Table table(node, "the conditions", problems);
    for (const auto* item : table.tables("condition", Need::needed)) {
        Table entry(*item, "a condition", problems);
        ConditionRecord condition{entry.id("id"), entry.text("name"),
                                  entry.texts("aliases", Need::optional),
                                  entry.texts("flags", Need::needed), entry.text("source")};
        expect(condition.flags, flag_names, "flag", problems);
        for (auto& key : source_keys(condition.source)) records.backings.push_back(std::move(key));
        entry.finish();
        records.conditions.push_back(std::move(condition));
    }
    table.finish();
}

void read_bands(const Node& node, Records& records, Problems& problems) {
    Table table(node, "the bands", problems);
    for (const auto* item : table.tables("preset", Need::needed)) {
        Table entry(*item, "a preset", problems);
        BandPresetRecord preset{entry.id("id"),
                                entry.text("name"),
                                entry.text("maker"),
                                entry.choice("kind", band_kinds),
                                entry.text("source"),
                                entry.texts("notes", Need::needed),
                                {}};
        for (auto& key : source_keys(preset.source)) records.backings.push_back(std::move(key));
        for (const auto* band : entry.tables("band", Need::needed))
            preset.bands.push_back(read_preset_band(*band, problems));
        entry.finish();
        records.band_presets.push_back(std::move(preset));
    }
    table.finish();
}

void read_stats(const Node& node, Records& records, Problems& problems) {
    records.stats = node.where;
    Table table(node, "the statistics", problems);
    if (const auto* counting = table.value("counting"))
        records.counting = read_counting(*counting, records.backings, problems);
    for (const auto* item : table.tables("muscle", Need::needed)) {
        Table entry(*item, "a muscle", problems);
        MuscleGoalRecord goal{
            entry.where(), entry.choice("id", muscle_names), entry.text("name"), {}};
        if (const auto* week = entry.value("week"))
            goal.week = read_week(*week, records.backings, problems);
        entry.finish();
        records.muscle_goals.push_back(std::move(goal));
    }
    table.finish();
}

}  // namespace hyper::catalogue::compiler
