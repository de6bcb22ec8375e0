#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "hyper/training/change.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// What is needed to say what changed.
struct ChangeNames {
    std::span<const training::OwnExercise> own;
    Day today;
    MassUnit unit = MassUnit::kg;
};

/// "− …" for each thing as it was and "+ …" as it is; sets that are alike share a line. `indent`
/// stands before each.
[[nodiscard]] std::string differences_text(std::span<const training::Difference> differences,
                                           const ChangeNames& names, const Style& style,
                                           std::string_view indent = "  ");

/// "Changed 3 sets:" and what is different; `deed` is the word before the number.
[[nodiscard]] std::string changed(std::string_view deed,
                                  std::span<const training::Difference> differences,
                                  const ChangeNames& names, const Style& style);

/// What undo or redo (`verb`: "Took back", "Did again") did.
[[nodiscard]] std::string reversed(std::span<const training::CommandChange> commands,
                                   std::string_view verb, const Zone& zone,
                                   const ChangeNames& names, const Style& style);

/// The commands that changed the log, newest first, each with the steps of undo that reach it.
struct ChangesPage {
    std::span<const training::CommandChange> commands;
    bool more = false;  ///< older ones were left out
};
[[nodiscard]] std::string command_changes(const ChangesPage& page, const Zone& zone,
                                          const ChangeNames& names, const Style& style);

}  // namespace hyper::view
