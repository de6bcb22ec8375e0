#pragma once

// A swap that was taken: for some weeks one exercise stands in for another, then that is back.

#include <optional>
#include <span>
#include <vector>

#include "hyper/training/due.h"
#include "hyper/training/set.h"
#include "hyper/training/swap_purpose.h"
#include "hyper/units/day.h"

namespace hyper::training {

struct TakenSwap {
    ExerciseRef original;
    ExerciseRef substitute;
    SwapPurpose because = SwapPurpose::equipment;
    Day since;
    Day until;  ///< the first day on which the original is back

    [[nodiscard]] bool in_force(Day day) const { return since <= day && day < until; }
    friend bool operator==(const TakenSwap&, const TakenSwap&) = default;
};

/// The swap in force on `day` of that original; nothing when there is none.
[[nodiscard]] std::optional<TakenSwap> swap_of(std::span<const TakenSwap> swaps,
                                               const ExerciseRef& original, Day day);
/// The swaps in force on `day` with that substitute, the newest first.
[[nodiscard]] std::vector<TakenSwap> swaps_to(std::span<const TakenSwap> swaps,
                                              const ExerciseRef& substitute, Day day);
/// The swap of that original that is over, as long as it is news: until the original was done
/// again, `last_done` being its last day, and not longer than `memory_days`.
[[nodiscard]] std::optional<TakenSwap> swap_over(std::span<const TakenSwap> swaps,
                                                 const ExerciseRef& original,
                                                 std::optional<Day> last_done, Day day,
                                                 int memory_days);
/// What is to be done instead of `exercise` on `day`, however often it was swapped on; itself where
/// it was not.
[[nodiscard]] ExerciseRef followed(std::span<const TakenSwap> swaps, ExerciseRef exercise, Day day);

/// Puts every substitute into the rhythm of what it stands in for, and the original back into it
/// when that is over. Each of both has to be in `trained`, days or not.
void keep_rhythm(std::vector<Trained>& trained, std::span<const TakenSwap> swaps, Day day);

}  // namespace hyper::training
