#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "hyper/training/own_exercise.h"
#include "hyper/training/set.h"

namespace hyper::text {

/// What another program calls `name`, equipment and all: "Deadlift (Barbell)", "Good Morning,
/// Barbell". Only a name or an alias of the catalogue, of an exercise and one of its variations
/// together, or of the user's own that is the same but for case, signs, order of the equipment and
/// plural s; never the beginning of one, never a near one, and no equipment is dropped.
///
/// Where the variation is left open it is the default one. With an added mass (`loaded`) that can
/// be the wrong one: then it is the one variation that is loaded with iron, where there is one.
[[nodiscard]] std::optional<training::ExerciseRef> foreign_exercise(std::string_view name,
                                                                    const training::OwnNames& own,
                                                                    bool loaded);

/// `name` as one that says its equipment: "Back Extension" and "Machine" are "Back Extension,
/// Machine". What the catalogue does not know stays as it is.
[[nodiscard]] std::string with_equipment(const std::string& name, std::string_view equipment);

}  // namespace hyper::text
