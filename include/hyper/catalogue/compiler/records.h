#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/catalogue/compiler/problems.h"

// The data files once each value has been checked by itself: what the checks across files read and
// what the writer writes.

namespace hyper::catalogue::compiler {

/// A text and where it stands; empty after a problem that has been reported.
struct Word {
    std::string text;
    Where where;
};
using Words = std::vector<Word>;

/// A value with its source, as C++ writes it.
struct Value {
    std::string_view field;  ///< the member of the structure that it fills
    std::string literal;     ///< "0.7", "Range{8, 15}", "std::nullopt"
};

struct MuscleRecord {
    Word name;
    Word region;
    std::string role;
};

struct VariationRecord {
    Word id, name, intro;
    Words aliases, needs, flags;
    std::string load;
    std::string picture;
    Words setup, movement, breathing, tips, mistakes, harder, safety;
    std::vector<Value> attributes;
    std::vector<Value> prescription;
};

struct ExerciseRecord {
    Where where;
    Word id, name, intro;
    Words aliases, related, contrast, safety, replacements, sources;
    std::string pattern;
    std::vector<MuscleRecord> muscles;
    std::vector<VariationRecord> variations;
};

struct EquipmentRecord {
    Word id, name;
    Words aliases;
};

struct SourceRecord {
    Word key, label, title, where;
};

struct WeightsRecord {
    Word purpose;
    std::vector<Value> parts;
    std::string source;
};

struct LikenessRecord {
    Where where;
    std::string a, b;
    double value = 0;
};

struct ConditionRecord {
    Word id, name;
    Words aliases, flags;
    Word source;
};

struct PresetBandRecord {
    Word color;
    int grams_at_100 = 0;
    int grams_at_200 = 0;
};

struct BandPresetRecord {
    Word id, name, maker;
    std::string kind;
    Word source;
    Words notes;
    std::vector<PresetBandRecord> bands;
};

struct MuscleGoalRecord {
    Where where;
    std::string id;
    Word name;
    std::vector<Value> week;
};

struct NumberRecord {
    std::string key;
    std::string literal;  ///< as C++ writes it
    Word source;
    double value = 0;
};

struct LayoffRecord {
    Where where;
    int days = 0;
    double load = 1;
    std::vector<double> sets;
    bool begins_anew = false;
};

struct ViewRecord {
    Word name;
    int sessions = 0;
    double age = 0, load = 0, position = 0, epley = 0;
};

struct RuleRecord {
    Word id;
    Word source;
};

struct CoachRecord {
    Where where;
    std::vector<NumberRecord> numbers, body, strength;
    std::vector<ViewRecord> views;
    std::vector<LayoffRecord> layoffs;
    std::vector<RuleRecord> rules;
};

/// Everything that the data files say.
struct Records {
    std::vector<ExerciseRecord> exercises;
    std::vector<EquipmentRecord> equipment;
    std::vector<SourceRecord> sources;
    std::vector<WeightsRecord> weights;
    std::vector<LikenessRecord> likenesses;
    std::vector<ConditionRecord> conditions;
    std::vector<BandPresetRecord> band_presets;
    std::vector<Value> counting;
    std::vector<MuscleGoalRecord> muscle_goals;
    CoachRecord coach;
    Words backings;  ///< each key of a source that a value names
    Where swap;      ///< the file of the weights and likenesses
    Where stats;     ///< the file of the muscles
};

/// The patterns as the files write them, in the order of the enumeration.
inline constexpr std::array<std::string_view, 5> pattern_names = {
    "reverse-hyper", "back-extension", "hinge", "deadlift", "lumbar-extension"};
/// The positions that a variation may ask for.
inline constexpr std::array<std::string_view, 5> flag_names = {
    "prone-pressure", "head-down", "balance", "needs-rack", "foot-drop"};
/// The purposes of a swap.
inline constexpr std::array<std::string_view, 4> purpose_names = {"equipment", "pain", "variety",
                                                                  "lumbar-strength"};

/// The muscles in the order in which the attributes have them.
inline constexpr std::array<std::string_view, 5> muscle_names = {"erector", "glutes", "hamstrings",
                                                                 "quadriceps", "upper-body"};

}  // namespace hyper::catalogue::compiler
