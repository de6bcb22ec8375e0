#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/training/own_exercise.h"
#include "hyper/training/set.h"

namespace hyper::text {

/// What typed words may mean. Exactly one of the three is filled.
struct NameMatch {
    /// One meaning; its variation is empty where only the exercise was named.
    std::vector<training::ExerciseRef> meaning;
    /// Several meanings: the user has to choose.
    std::vector<training::ExerciseRef> choices;
    /// No meaning: the nearest names, best first; may be empty.
    std::vector<std::string> nearest;
    /// No meaning, but the name of something so like a shipped exercise that its guide helps.
    std::optional<training::ExerciseRef> like;

    [[nodiscard]] bool found() const { return !meaning.empty(); }
    [[nodiscard]] bool ambiguous() const { return !choices.empty(); }
};

/// Finds an exercise by id, `id/variation`, name, alias, a variation's own name, an exercise and a
/// variation together, or a unique beginning of one; case, dashes and plural s do not matter. The
/// reverse hyper's variations go before those of the others, but never before the first word of an
/// exercise of the user's own: then it is ambiguous. The key of one of the user's own is that one.
[[nodiscard]] NameMatch match_exercise(std::string_view words, const training::OwnNames& own);

/// What `words` name as a whole: no beginning of a name counts. Empty when that is nothing.
[[nodiscard]] std::vector<training::ExerciseRef> named_exactly(std::string_view words,
                                                               const training::OwnNames& own);

/// Whether `name` is `one` and `other`, whichever comes first, with a blank between. All are
/// folded.
[[nodiscard]] bool are_together(std::string_view name, std::string_view one,
                                std::string_view other);

/// "Reverse hyper, machine"; "Deadlift" where there is one variation; the user's own name.
[[nodiscard]] std::string title(const training::ExerciseRef& ref,
                                std::span<const training::OwnExercise> own);

/// What to type for it: "reverse-hyper/machine", "deadlift", "pull-up".
[[nodiscard]] std::string typed_name(const training::ExerciseRef& ref);

}  // namespace hyper::text
