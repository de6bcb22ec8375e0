#pragma once

// What is due: every exercise that is being trained has its own rhythm, and what is hard on the
// lower back needs its days between.

#include <optional>
#include <span>
#include <vector>

#include "hyper/training/coach_numbers.h"
#include "hyper/training/lift.h"
#include "hyper/units/day.h"

namespace hyper::training {

/// An exercise that is being trained, and its days, rising.
struct Trained {
    Lift lift;
    std::vector<Day> days;
    std::optional<Day> back{};  ///< since when a swap of it is over, where it was not done since
};

/// When an exercise is to be done again.
struct Due {
    ExerciseRef exercise;
    Day last;
    int rhythm = 0;     ///< days from one session to the next: the user's own, else what is usual
    Day on{};           ///< by the rhythm; not before the lower back has had its rest
    bool hard = false;  ///< for the lower back
    std::optional<Day> rests_from{};  ///< the hard day because of which it has to wait
};

/// Class of the load on the spine, 0 to 3: the higher of moment and compression.
[[nodiscard]] int spine_load(const Lift& lift);
/// Whether the lower back works hard in it.
[[nodiscard]] bool is_hard(const Lift& lift, const CoachNumbers& numbers);

/// What was trained, or was swapped until, within `due_memory_days` before `day`, what is due first
/// at the top. Of what is
/// hard on the lower back only the first is due on a day, the others wait for their rest, and all
/// of it for that of `last_hard`, the last day with a hard set (training/lumbar_spacing.h).
[[nodiscard]] std::vector<Due> due(std::span<const Trained> trained, std::optional<Day> last_hard,
                                   Day day, const CoachNumbers& numbers);

}  // namespace hyper::training
