#pragma once

// How far apart the days are that were hard on the lower back.

#include <functional>
#include <span>
#include <vector>

#include "hyper/training/coach_numbers.h"
#include "hyper/training/set.h"

namespace hyper::training {

/// Class of the load on the spine, 0 to 3.
using MomentOf = std::function<int(const ExerciseRef&)>;

/// The days with a hard set, oldest first; `sessions` are newest first. A warm-up is none, nor is a
/// set with much left in reserve.
[[nodiscard]] std::vector<Day> hard_days(std::span<const Session> sessions, const MomentOf& moment,
                                         const CoachNumbers& numbers);

/// Two hard days that are nearer than they should be.
struct ClosePair {
    Day first;
    Day second;
};

/// Of days one after the other, counted as `hyper next` counts them (training/due.h).
[[nodiscard]] std::vector<ClosePair> close_pairs(std::span<const Day> days,
                                                 const CoachNumbers& numbers);

}  // namespace hyper::training
