#pragma once

#include <string>
#include <vector>

#include "hyper/cli/load_choice.h"
#include "hyper/store/database.h"
#include "hyper/text/set_words.h"
#include "hyper/training/set.h"

namespace hyper::cli {

/// What the loads of `line`, whose sets begin at `offset`, refer to.
[[nodiscard]] LoadSense load_sense(store::Database& log, const std::string& line,
                                   std::size_t offset);

/// The sets that are typed in `sense.line` from `sense.offset` on. Throws Error (refused) that
/// points at what is not understood.
[[nodiscard]] std::vector<text::SetWords> set_words(const LoadSense& sense);

/// Writes what `words` say into `set`; a load that they do not name stays.
void apply_words(const text::SetWords& words, const LoadSense& sense, training::Set& set);

/// Whether a load belongs to the way in which it is done: a machine, a bar, a band.
[[nodiscard]] bool needs_load(const training::ExerciseRef& exercise);

/// Throws Error (refused) when `set` was done against the body alone although the way it was done
/// needs a load, and nobody said that there was none.
void check_load(const training::Set& set, bool load_given, const LoadSense& sense);

/// No exercise means the reverse hyper; no variation means the one logged last, at first the first.
[[nodiscard]] training::ExerciseRef completed(training::ExerciseRef exercise, store::Database& log);

}  // namespace hyper::cli
