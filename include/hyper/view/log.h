#pragma once

#include <optional>
#include <span>
#include <string>

#include "hyper/training/set.h"
#include "hyper/view/next.h"
#include "hyper/view/records.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// What `hyper log` says: what was understood, and the numbers that correct it. `handle` is the
/// number of the last set, or nothing when nothing was stored (`dry run`). Of the records of a
/// set-up the most telling is said, and an estimate that rose. `next` is what comes then, or
/// nothing; where the exercise is swapped it is about what stands in for it.
[[nodiscard]] std::string logged(std::span<const training::Set> sets, const std::string& title,
                                 std::optional<int> handle, std::span<const BrokenRecords> broken,
                                 const NextPage* next, Day today, const Style& style);

/// Sets that may be logged, before they are: the same two lines without a number.
[[nodiscard]] std::string planned(std::span<const training::Set> sets, const std::string& title,
                                  const Style& style);

/// "set 1" or "sets 3–1": `count` sets, the last of which has the number `handle`.
[[nodiscard]] std::string handles_text(std::size_t count, int handle);

}  // namespace hyper::view
