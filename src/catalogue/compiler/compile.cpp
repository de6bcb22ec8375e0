#include "hyper/catalogue/compiler/compile.h"

#include <algorithm>
#include <string_view>
#include <tuple>

#include "hyper/catalogue/compiler/check.h"
#include "hyper/catalogue/compiler/coach.h"
#include "hyper/catalogue/compiler/reader.h"
#include "hyper/catalogue/compiler/writer.h"

namespace hyper::catalogue::compiler {
namespace {

constexpr std::string_view first_exercise = "reverse-hyper";

void put_in_order(std::vector<ExerciseRecord>& exercises) {
    std::vector<std::string> order = {std::string(first_exercise)};
    for (const auto& exercise : exercises)
        if (exercise.id.text == first_exercise)
            for (const auto& word : exercise.replacements) order.push_back(word.text);
    const auto rank = [&](const ExerciseRecord& exercise) {
        const auto place = std::find(order.begin(), order.end(), exercise.id.text);
        return std::tuple(place - order.begin(), exercise.id.text, exercise.where.file);
    };
    std::sort(exercises.begin(), exercises.end(),
              [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

using Read = void (*)(const Node&, Records&, Problems&);

/// The function that reads the file of that name; nothing for a file of another kind.
Read reader_of(std::string_view name) {
    if (name.ends_with("equipment.toml")) return read_equipment;
    if (name.ends_with("sources.toml")) return read_sources;
    if (name.ends_with("swap.toml")) return read_swap;
    if (name.ends_with("conditions.toml")) return read_conditions;
    if (name.ends_with("bands.toml")) return read_bands;
    if (name.ends_with("stats.toml")) return read_stats;
    if (name.ends_with("coach.toml")) return read_coach;
    if (name.find("exercises/") != std::string_view::npos) return read_exercise;
    return nullptr;
}

}  // namespace

Compiled compile(std::span<const File> files) {
    Problems problems;
    Records records;
    bool is_whole = true;
    for (const auto& file : files) {
        const auto read = reader_of(file.name);
        if (read == nullptr) problems.add({file.name, 1}, "This is no file of the catalogue.");
        const auto node = parsed_toml(file, problems);
        if (node && read != nullptr) read(*node, records, problems);
        is_whole = is_whole && node;
    }
    put_in_order(records.exercises);
    if (is_whole) check(records, problems);  // or everything in the broken file would be missed
    if (!problems.empty()) return {"", problems.text()};
    return {source_text(records), ""};
}

}  // namespace hyper::catalogue::compiler
