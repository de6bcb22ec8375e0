#include "hyper/text/foreign_exercise.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "hyper/catalogue/exercise.h"
#include "hyper/catalogue/fold.h"
#include "hyper/catalogue/movement.h"
#include "hyper/text/exercise_name.h"

namespace hyper::text {
namespace {

using catalogue::Exercise;
using catalogue::folded;
using catalogue::Variation;
using training::ExerciseRef;

bool needs(const Variation& variation, std::string_view equipment) {
    return std::find(variation.needs.begin(), variation.needs.end(), equipment) !=
           variation.needs.end();
}

/// A load belongs to it, and it is a mass: neither a band nor a ball.
bool takes_iron(const Exercise& exercise, const Variation& variation) {
    const ExerciseRef ref{std::string(exercise.id), std::string(variation.id)};
    return variation.load == catalogue::LoadRule::required && !needs(variation, "band") &&
           !catalogue::movement(ref).ball;
}

const Variation& variation_for(const Exercise& exercise, bool loaded) {
    const auto all = exercise.variations;
    if (!loaded || all.front().load == catalogue::LoadRule::required) return all.front();
    const auto iron = [&](const Variation& one) { return takes_iron(exercise, one); };
    const auto found = std::find_if(all.begin(), all.end(), iron);
    return std::count_if(all.begin(), all.end(), iron) == 1 ? *found : all.front();
}

bool has_words(std::string_view text, std::string_view words) {
    return fmt::format(" {} ", text).find(fmt::format(" {} ", words)) != std::string::npos;
}

/// Whether `name` is that variation of `exercise`. A variation's name alone is not enough:
/// "Machine" may be anything.
bool names_variation(std::string_view name, const Exercise& exercise, const Variation& variation) {
    const auto any = [](catalogue::Texts names, auto is) {
        return std::any_of(names.begin(), names.end(), is);
    };
    return any(variation.names, [&](std::string_view word) {
        return any(exercise.names, [&](std::string_view one) {
            return (name == word && has_words(word, one)) || are_together(name, one, word);
        });
    });
}

/// What an alias of the user's stands for; one without a variation is completed.
ExerciseRef completed(ExerciseRef ref, bool loaded) {
    const auto* exercise = catalogue::exercise(ref.exercise);
    if (exercise != nullptr && ref.variation.empty())
        ref.variation = variation_for(*exercise, loaded).id;
    return ref;
}

std::optional<ExerciseRef> shipped(const std::string& name, bool loaded) {
    for (const auto& exercise : catalogue::exercises()) {
        const auto names = exercise.names;
        if (std::find(names.begin(), names.end(), name) != names.end())
            return ExerciseRef{std::string(exercise.id),
                               std::string(variation_for(exercise, loaded).id)};
    }
    for (const auto& exercise : catalogue::exercises())
        for (const auto& variation : exercise.variations)
            if (names_variation(name, exercise, variation))
                return ExerciseRef{std::string(exercise.id), std::string(variation.id)};
    return std::nullopt;
}

}  // namespace

std::optional<ExerciseRef> foreign_exercise(std::string_view name, const training::OwnNames& own,
                                            bool loaded) {
    const std::string wanted = folded(name);
    if (wanted.empty()) return std::nullopt;
    for (const auto& one : own.exercises)
        if (folded(one.name) == wanted || folded(one.key) == wanted)
            return ExerciseRef{one.key, ""};
    for (const auto& alias : own.aliases)
        if (folded(alias.name) == wanted) return completed(alias.exercise, loaded);
    return shipped(wanted, loaded);
}

std::string with_equipment(const std::string& name, std::string_view equipment) {
    if (equipment.empty() || !shipped(folded(name), false)) return name;
    return fmt::format("{}, {}", name, equipment);
}

}  // namespace hyper::text
