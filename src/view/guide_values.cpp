#include "hyper/view/guide_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "hyper/view/guide_blocks.h"
#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

using catalogue::Attributes;
using catalogue::Exercise;
using catalogue::Prescription;
using catalogue::Variation;

/// A line of a two-column table.
struct Row {
    std::string label;
    std::string value;
    std::string source;
};

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string needs_text(const Variation& variation) {
    std::vector<std::string_view> names;
    for (const auto& item : catalogue::equipment())
        if (std::find(variation.needs.begin(), variation.needs.end(), item.id) !=
            variation.needs.end())
            names.push_back(item.name);
    return names.empty() ? "nothing" : fmt::format("{}", fmt::join(names, ", "));
}

std::string dose_sets_text(const Prescription& dose) {
    return fmt::format("{} × {}", range_text(dose.sets.value), range_text(dose.reps.value));
}

std::string effort_text(const Prescription& dose) {
    return fmt::format("leave {} in reserve", range_text(dose.rir.value));
}

std::string rest_text(const Prescription& dose) {
    return fmt::format("rest {} s", range_text(dose.rest_seconds.value));
}

/// How much of the work the muscles of a region do, where that is known.
std::optional<double> share(const Attributes& values, std::string_view region) {
    if (region == "lower back") return values.erector.value;
    if (region == "glutes") return values.glutes.value;
    if (region == "hamstrings") return values.hamstrings.value;
    if (region == "front of the thigh") return values.quadriceps.value;
    if (region == "upper body" || region == "upper back") return values.upper_body.value;
    return std::nullopt;
}

std::vector<std::string_view> regions_of(const Exercise& exercise) {
    std::vector<std::string_view> regions;
    for (const auto& muscle : exercise.muscles)
        if (std::find(regions.begin(), regions.end(), muscle.region) == regions.end())
            regions.push_back(muscle.region);
    return regions;
}

std::vector<Row> card_rows(const Exercise& exercise, const Variation& variation) {
    const auto& dose = variation.prescription;
    std::vector<Row> rows = {
        {"Needs", needs_text(variation), ""},
        {"Dose", fmt::format("{} · {}", dose_sets_text(dose), rest_text(dose)), ""},
        {"", effort_text(dose), ""},
        {"Load", std::string(dose.first_load.value), ""}};
    for (const auto region : regions_of(exercise))
        if (const auto part = share(variation.attributes, region))
            rows.push_back(
                {rows.size() == 4 ? "Works" : "", fmt::format("{} {}", dots(*part), region), ""});
    return rows;
}

std::string percent(double fraction) {
    return fmt::format("{:.0f} of 100", fraction * 100);
}
std::string degree(int degrees) {
    return fmt::format("{} of 3", degrees);
}

template <typename T>
Row row(std::string_view label, std::string value, const catalogue::Sourced<T>& sourced) {
    return {std::string(label), std::move(value), source_text(sourced.source)};
}

std::vector<Row> attribute_rows(const Attributes& values) {
    std::vector<Row> rows = {row("lower back", percent(values.erector.value), values.erector),
                             row("glutes", percent(values.glutes.value), values.glutes),
                             row("hamstrings", percent(values.hamstrings.value), values.hamstrings),
                             row("quadriceps", percent(values.quadriceps.value), values.quadriceps),
                             row("upper body", percent(values.upper_body.value), values.upper_body),
                             row("spine compression", degree(values.axial.value), values.axial),
                             row("back moment", degree(values.moment.value), values.moment)};
    if (values.peak)
        rows.push_back(
            row("hardest at", fmt::format("{}° hip flexion", values.peak->value), *values.peak));
    rows.push_back(row("range of motion",
                       fmt::format("{}°", range_text(values.range_of_motion.value)),
                       values.range_of_motion));
    rows.push_back(row("skill", fmt::format("{} of 5", values.skill.value), values.skill));
    rows.push_back(row("grip", percent(values.grip.value), values.grip));
    rows.push_back(row("fine loading", percent(values.progress.value), values.progress));
    rows.push_back(row("at home", percent(values.home.value), values.home));
    rows.push_back(
        row("lumbar evidence", percent(values.lumbar_evidence.value), values.lumbar_evidence));
    return rows;
}

std::vector<Row> dose_rows(const Prescription& dose) {
    std::vector<Row> rows = {row("sets", range_text(dose.sets.value), dose.sets),
                             row("repetitions", range_text(dose.reps.value), dose.reps)};
    if (dose.rep_cap)
        rows.push_back(
            row("at most", fmt::format("{} repetitions", dose.rep_cap->value), *dose.rep_cap));
    rows.push_back(row("leave in reserve", range_text(dose.rir.value), dose.rir));
    rows.push_back(
        row("rest", fmt::format("{} s", range_text(dose.rest_seconds.value)), dose.rest_seconds));
    rows.push_back(row("tempo", tempo_text(dose.tempo.value), dose.tempo));
    if (dose.step_grams)
        rows.push_back(
            row("step", fmt::format("{:g} kg", dose.step_grams->value / 1000.0), *dose.step_grams));
    rows.push_back(row("first load", std::string(dose.first_load.value), dose.first_load));
    rows.push_back(row("then", std::string(dose.progression.value), dose.progression));
    return rows;
}

/// Label, value and, quiet below or beside it, the source.
std::string table(const std::vector<Row>& rows, const Style& style) {
    const int width = measure(style);
    int label_width = 0;
    for (const auto& one : rows) label_width = std::max(label_width, display_width(one.label));
    const std::string indent(static_cast<std::size_t>(label_width) + 4, ' ');
    std::string text;
    for (const auto& one : rows) {
        const auto first = fmt::format("  {}  ", padded(one.label, label_width));
        const int room = width - display_width(indent) - display_width(one.value) - 2;
        if (display_width(one.source) <= room) {
            text +=
                fmt::format("{}{}  {}\n", first, one.value, style.paint(Role::quiet, one.source));
            continue;
        }
        text += block(one.value, width, first, indent);
        for (const auto& line : wrapped(one.source, width - display_width(indent)))
            text += fmt::format("{}{}\n", indent, style.paint(Role::quiet, line));
    }
    return text;
}

/// The keys in "a, b, judgement" that are sources, added to `keys` where they are new.
void add_keys(std::vector<std::string_view>& keys, std::string_view backing) {
    while (!backing.empty()) {
        const auto end = std::min(backing.find(", "), backing.size());
        const auto key = backing.substr(0, end);
        if (key != "judgement" && std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
        backing.remove_prefix(std::min(end + 2, backing.size()));
    }
}

std::vector<std::string_view> source_keys(const Exercise& exercise, const Variation& variation) {
    std::vector<std::string_view> keys(exercise.sources.begin(), exercise.sources.end());
    const auto add = [&](const auto&... sourced) { (add_keys(keys, sourced.source), ...); };
    const auto& a = variation.attributes;
    add(a.erector, a.glutes, a.hamstrings, a.quadriceps, a.upper_body, a.axial, a.moment,
        a.range_of_motion, a.skill, a.grip, a.progress, a.home, a.lumbar_evidence);
    if (a.peak) add(*a.peak);
    const auto& p = variation.prescription;
    add(p.sets, p.reps, p.rir, p.rest_seconds, p.tempo, p.progression, p.first_load);
    if (p.rep_cap) add(*p.rep_cap);
    if (p.step_grams) add(*p.step_grams);
    return keys;
}

}  // namespace

std::string picture(std::string_view drawing, const Style& style) {
    const auto lines = lines_of(drawing);
    int columns = 0;
    for (const auto& line : lines) columns = std::max(columns, display_width(line));
    const std::string_view indent = columns + 2 <= measure(style) ? "  " : "";
    std::string text;
    for (const auto& line : lines) text += fmt::format("{}{}\n", indent, line);
    return text;
}

std::string card(const Exercise& exercise, const Variation& variation, const Style& style) {
    constexpr int picture_width = 44;
    constexpr int label_width = 7;
    const auto rows = card_rows(exercise, variation);
    const auto drawing = lines_of(variation.guide.picture);
    const int width = measure(style);
    const bool beside = !drawing.empty() && width >= picture_width + 32;
    const int card_width = beside ? width - picture_width : width - 2;
    std::vector<std::string> lines;
    for (const auto& one : rows) {
        std::string label = padded(one.label, label_width);
        for (const auto& line : wrapped(one.value, card_width - label_width)) {
            lines.push_back(style.paint(Role::quiet, label) + line);
            label = std::string(label_width, ' ');
        }
    }
    std::string text = beside ? "" : picture(variation.guide.picture, style);
    for (std::size_t i = 0; i < std::max(lines.size(), beside ? drawing.size() : 0); ++i) {
        const std::string left =
            beside ? padded(i < drawing.size() ? "  " + drawing[i] : "", picture_width) : "  ";
        text += i < lines.size() ? left + lines[i] : left.substr(0, left.find_last_not_of(' ') + 1);
        text += '\n';
    }
    return text;
}

std::string dose_block(const Variation& variation, const Style& style) {
    return heading("HOW MUCH", dose_sets_text(variation.prescription), style) +
           table(dose_rows(variation.prescription), style);
}

std::string muscles_block(const Exercise& exercise, const Variation& variation,
                          const Style& style) {
    int name_width = 0;
    for (const auto& muscle : exercise.muscles)
        name_width = std::max(name_width, display_width(muscle.name));
    std::vector<Row> rows;
    for (const auto& muscle : exercise.muscles) {
        const auto part = share(variation.attributes, muscle.region);
        const auto value =
            fmt::format("{} {}", padded(muscle.name, name_width), part ? dots(*part) : "    ");
        rows.push_back({std::string(muscle.region), value,
                        muscle.role == catalogue::MuscleRole::primary ? "primary" : "helps"});
    }
    return heading("MUSCLES", "how much of the work each does", style) + table(rows, style);
}

std::string numbers_block(const Variation& variation, const Style& style) {
    return heading("NUMBERS", "what swap and the coach go by", style) +
           table(attribute_rows(variation.attributes), style);
}

std::string sources_block(const Exercise& exercise, const Variation& variation,
                          const Style& style) {
    std::string text = heading("SOURCES", "", style);
    for (const auto key : source_keys(exercise, variation))
        if (const auto* source = catalogue::source(key))
            text += block(fmt::format("{}: {}. {}", source->label, source->title, source->where),
                          measure(style), "  • ", "    ");
    return text +
           paragraph("\"judgement\" beside a value: nobody has measured it.", measure(style));
}

}  // namespace hyper::view
