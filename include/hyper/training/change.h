#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "hyper/training/band.h"
#include "hyper/training/body_mass.h"
#include "hyper/training/own_exercise.h"
#include "hyper/training/person.h"
#include "hyper/training/set.h"
#include "hyper/training/taken_swap.h"

namespace hyper::training {

/// A file of another program that was imported.
struct ImportedFile {
    std::string app;
    std::string name;

    friend bool operator==(const ImportedFile&, const ImportedFile&) = default;
};

/// Anything that the log keeps. A Person holds the one thing that a single setting says.
using Entry =
    std::variant<Set, Band, OwnExercise, Person, BodyMass, Alias, ImportedFile, TakenSwap>;

/// One thing before and after a change; nothing where it was not there. Neither is known where a
/// newer version keeps something that this one does not know.
struct Difference {
    std::optional<Entry> before;
    std::optional<Entry> after;

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// What one command changed.
struct CommandChange {
    std::string line;  ///< what the user had typed
    Instant when;
    std::vector<Difference> differences;
    std::size_t more_sets = 0;   ///< that changed beside those; only a long command has any
    std::size_t kept = 0;        ///< things that undo left, because they were changed again since
    std::string device{};        ///< where it was typed: the last digits of the id; empty: here
    bool taken_back = false;     ///< and not done again
    std::optional<int> steps{};  ///< how many steps of undo reach it; nothing where none does
};

}  // namespace hyper::training
