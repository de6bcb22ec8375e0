#pragma once

// How far apart the days are that were hard on the lower back.

#include <functional>
#include <span>
#include <vector>

#include "hyper/training/set.h"

namespace hyper::training {

struct HardRule {
    int moment = 3;    ///< class of the load on the spine from which a set is hard
    int easy_rir = 5;  ///< with as many known to be in reserve it is not
    int days = 2;      ///< from one hard day to the next
};

/// Class of the load on the spine, 0 to 3.
using MomentOf = std::function<int(const ExerciseRef&)>;

/// The days with a hard set, oldest first; `sessions` are newest first.
[[nodiscard]] std::vector<Day> hard_days(std::span<const Session> sessions, const MomentOf& moment,
                                         const HardRule& rule);

/// Two hard days that are nearer than the rule wants.
struct ClosePair {
    Day first;
    Day second;
};

/// Of days one after the other, counted as `hyper next` counts them (training/due.h).
[[nodiscard]] std::vector<ClosePair> close_pairs(std::span<const Day> days, const HardRule& rule);

}  // namespace hyper::training
