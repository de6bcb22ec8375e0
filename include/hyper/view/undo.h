#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "hyper/training/own_exercise.h"
#include "hyper/training/set.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// One set before and after; nothing where it was not there.
struct SetDifference {
    std::optional<training::Set> before;
    std::optional<training::Set> after;
};

/// A command that was taken back, or done again.
struct Reversed {
    std::string line;  ///< what had been typed
    LocalTime when;
    std::vector<SetDifference> sets;
    std::size_t more_sets = 0;  ///< that changed beside those
    std::size_t others = 0;     ///< bands, exercises and settings that changed with it
};

/// What undo or redo (`verb`: "Took back", "Did again") did, each set before and after.
[[nodiscard]] std::string reversed(std::span<const Reversed> commands, std::string_view verb,
                                   std::span<const training::OwnExercise> own, Day today,
                                   const Style& style);
/// {"schema","undone":[{"line","sets":[{"before":SET|null,"after":SET|null}],"more_sets","others"}]}
[[nodiscard]] std::string reversed_json(std::span<const Reversed> commands, std::string_view key);

}  // namespace hyper::view
