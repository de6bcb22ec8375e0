#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>

#include "hyper/text/exercise_name.h"
#include "hyper/training/set.h"
#include "hyper/view/records.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// How one exercise in one variation went from its first to its last session.
struct Overview {
    int sessions = 0;
    Day first;
    std::optional<EnteredMass> from;  ///< heaviest added load of the first session
    std::optional<EnteredMass> to;    ///< and of the last one
};

/// A page of the log and what is needed to say it.
struct History {
    std::span<const training::Session> sessions;    ///< newest first
    bool more = false;                              ///< older ones were left out
    std::span<const training::OwnExercise> own;     ///< for the names of own exercises
    std::optional<training::ExerciseRef> exercise;  ///< where it is the history of one
    Day today;
    std::optional<Overview> overview{};       ///< of that one
    std::span<const BrokenRecords> broken{};  ///< by the days of the page
};

/// Sessions newest first, each exercise in one readable line with its volume and the record that it
/// broke on that day.
[[nodiscard]] std::string history(const History& page, const Style& style);

/// The small number of each set, for naming it in a command.
using Handles = std::map<SetId, int>;

/// The same with a line a set, the newest set of a day last, each with its number.
[[nodiscard]] std::string history_sets(const History& page, const Handles& handles,
                                       const Style& style);

}  // namespace hyper::view
