#include "hyper/text/exercise_name.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/catalogue/exercise.h"
#include "hyper/catalogue/fold.h"
#include "hyper/text/suggest.h"

namespace hyper::text {
namespace {

using catalogue::folded;
using training::ExerciseRef;
using training::OwnExercise;
using training::OwnNames;
using Refs = std::vector<ExerciseRef>;

/// One name and what it stands for.
struct Entry {
    std::string name;  ///< folded
    ExerciseRef ref;
};

void add(Refs& refs, const ExerciseRef& ref) {
    if (std::find(refs.begin(), refs.end(), ref) == refs.end()) refs.push_back(ref);
}

std::vector<Entry> own_entries(const OwnNames& own) {
    std::vector<Entry> entries;
    for (const auto& one : own.aliases) entries.push_back({folded(one.name), one.exercise});
    for (const auto& one : own.exercises) {
        entries.push_back({folded(one.key), {one.key, ""}});
        entries.push_back({folded(one.name), {one.key, ""}});
    }
    return entries;
}

std::vector<Entry> exercise_names(const OwnNames& own) {
    std::vector<Entry> entries = own_entries(own);
    for (const auto& exercise : catalogue::exercises()) {
        const ExerciseRef ref{std::string(exercise.id), ""};
        for (const auto name : exercise.names) entries.push_back({std::string(name), ref});
    }
    return entries;
}

std::vector<Entry> variation_names(const catalogue::Exercise& exercise) {
    std::vector<Entry> entries;
    for (const auto& variation : exercise.variations) {
        const ExerciseRef ref{std::string(exercise.id), std::string(variation.id)};
        for (const auto name : variation.names) entries.push_back({std::string(name), ref});
    }
    return entries;
}

Refs named(const std::vector<Entry>& entries, std::string_view name) {
    Refs refs;
    for (const auto& entry : entries)
        if (entry.name == name) add(refs, entry.ref);
    return refs;
}

/// Entries that begin with the whole or partial words of `name`.
void add_begun(Refs& refs, const std::vector<Entry>& entries, std::string_view name) {
    for (const auto& entry : entries)
        if (entry.name.starts_with(name)) add(refs, entry.ref);
}

/// "reverse hyper machine" and "machine reverse hyper": an exercise and one of its variations.
Refs together(const std::vector<Entry>& exercises, std::string_view name) {
    Refs refs;
    for (const auto& entry : exercises) {
        const auto* exercise = catalogue::exercise(entry.ref.exercise);
        if (exercise == nullptr) continue;
        for (const auto& variation : exercise->variations)
            for (const auto word : variation.names)
                if (are_together(name, entry.name, word))
                    add(refs, {std::string(exercise->id), std::string(variation.id)});
    }
    return refs;
}

/// What a variation's own name means: the reverse hyper's first.
Refs variations_named(std::string_view name) {
    Refs refs;
    for (const auto& exercise : catalogue::exercises()) {
        for (const auto& variation : exercise.variations)
            if (std::find(variation.names.begin(), variation.names.end(), name) !=
                variation.names.end())
                add(refs, {std::string(exercise.id), std::string(variation.id)});
        if (&exercise == &catalogue::exercises().front() && !refs.empty()) break;
    }
    return refs;
}

/// What a variation's own name means; an exercise of the user's own that begins with the same word
/// may be meant as well.
Refs by_variation(std::string_view name, const OwnNames& own) {
    Refs refs = variations_named(name);
    if (!refs.empty())
        for (const auto& one : own.exercises)
            if (folded(one.name).starts_with(std::string(name) + " ")) add(refs, {one.key, ""});
    return refs;
}

/// Whole names of exercises; what the user calls like a variation may mean either.
Refs by_name(const std::vector<Entry>& exercises, std::string_view name, const OwnNames& own) {
    Refs refs = named(exercises, name);
    if (!named(own_entries(own), name).empty())
        for (const auto& ref : variations_named(name)) add(refs, ref);
    return refs;
}

/// Beginnings: a variation is left out where its exercise is meant as a whole.
Refs by_beginning(const std::vector<Entry>& exercises, std::string_view name) {
    Refs refs;
    add_begun(refs, exercises, name);
    for (const auto& exercise : catalogue::exercises())
        if (std::find(refs.begin(), refs.end(), ExerciseRef{std::string(exercise.id), ""}) ==
            refs.end())
            add_begun(refs, variation_names(exercise), name);
    return refs;
}

NameMatch match_of(Refs refs) {
    NameMatch match;
    (refs.size() == 1 ? match.meaning : match.choices) = std::move(refs);
    return match;
}

/// "reverse-hyper/machine": both sides resolved on their own.
NameMatch match_with_slash(std::string_view exercise_words, std::string_view variation_words,
                           const OwnNames& own) {
    NameMatch match = match_exercise(exercise_words, own);
    if (!match.found()) return match;
    const auto* exercise = catalogue::exercise(match.meaning.front().exercise);
    if (exercise == nullptr) return {};
    const auto names = variation_names(*exercise);
    const std::string name = folded(variation_words);
    Refs refs = named(names, name);
    if (refs.empty() && !name.empty()) add_begun(refs, names, name);
    if (!refs.empty()) return match_of(refs);
    NameMatch unknown;
    for (const auto& variation : exercise->variations)
        unknown.nearest.push_back(fmt::format("{}/{}", exercise->id, variation.id));
    return unknown;
}

std::optional<ExerciseRef> like(std::string_view name) {
    for (const auto& exercise : catalogue::exercises())
        for (const auto related : exercise.related)
            if (folded(related) == name) return ExerciseRef{std::string(exercise.id), ""};
    return std::nullopt;
}

std::vector<std::string> nearest_names(std::string_view name, const std::vector<Entry>& exercises) {
    std::vector<std::string> names;
    for (const auto& entry : exercises) names.push_back(entry.name);
    for (const auto& exercise : catalogue::exercises())
        for (const auto& entry : variation_names(exercise)) names.push_back(entry.name);
    return nearest(name, names);
}

}  // namespace

bool are_together(std::string_view name, std::string_view one, std::string_view other) {
    const auto in_order = [&](std::string_view first, std::string_view second) {
        return name.starts_with(first) && name[first.size()] == ' ' && name.ends_with(second);
    };
    return name.size() == one.size() + 1 + other.size() &&
           (in_order(one, other) || in_order(other, one));
}

NameMatch match_exercise(std::string_view words, const OwnNames& own) {
    for (const auto& one : own.exercises)
        if (words == one.key) return match_of({{one.key, ""}});
    const std::string name = folded(words);
    if (name.empty()) return {};
    if (const auto slash = words.find('/'); slash != std::string_view::npos) {
        auto match = match_with_slash(words.substr(0, slash), words.substr(slash + 1), own);
        // Names of the user's may have one as well: "Row / pulldown".
        auto owned = match.found() ? Refs() : named(own_entries(own), name);
        return owned.empty() ? match : match_of(std::move(owned));
    }
    const auto exercises = exercise_names(own);
    for (const auto& refs : {by_name(exercises, name, own), together(exercises, name),
                             by_variation(name, own), by_beginning(exercises, name)})
        if (!refs.empty()) return match_of(refs);
    NameMatch unknown;
    unknown.nearest = nearest_names(name, exercises);
    unknown.like = like(name);
    return unknown;
}

Refs named_exactly(std::string_view words, const OwnNames& own) {
    const std::string name = folded(words);
    if (name.empty()) return {};
    const auto exercises = exercise_names(own);
    Refs refs;
    for (const auto& found :
         {named(exercises, name), together(exercises, name), variations_named(name)})
        for (const auto& ref : found) add(refs, ref);
    return refs;
}

std::string title(const ExerciseRef& ref, std::span<const OwnExercise> own) {
    for (const auto& one : own)
        if (one.key == ref.exercise) return one.name;
    const auto* exercise = catalogue::exercise(ref.exercise);
    if (exercise == nullptr) return ref.exercise;
    if (exercise->variations.size() == 1 || ref.variation.empty())
        return std::string(exercise->name);
    std::string variation = ref.variation;
    std::replace(variation.begin(), variation.end(), '-', ' ');
    return fmt::format("{}, {}", exercise->name, variation);
}

std::string typed_name(const ExerciseRef& ref) {
    const auto* exercise = catalogue::exercise(ref.exercise);
    if (exercise == nullptr || exercise->variations.size() == 1 || ref.variation.empty())
        return ref.exercise;
    return ref.exercise + "/" + ref.variation;
}

}  // namespace hyper::text
