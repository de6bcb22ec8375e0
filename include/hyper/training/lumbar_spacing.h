#pragma once

// How far apart the days are that were hard on the lower back.

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "hyper/training/set.h"

namespace hyper::training {

struct HardRule {
    int moment = 3;    ///< class of the lumbar moment from which a set is hard
    int easy_rir = 5;  ///< with as many known to be in reserve it is not
    int hours = 0;     ///< that two hard days are to be apart
};

struct HardDay {
    Day day;
    std::optional<std::chrono::minutes> began;  ///< UTC, since 1970; nothing where it is not known
};

/// Class of the moment on the lower back, 0 to 3.
using MomentOf = std::function<int(const ExerciseRef&)>;

/// The days with a hard set, oldest first; `sessions` are newest first.
[[nodiscard]] std::vector<HardDay> hard_days(std::span<const Session> sessions,
                                             const MomentOf& moment, const HardRule& rule);

/// Two hard days that are nearer than the rule wants.
struct ClosePair {
    Day first;
    Day second;
    std::optional<int> hours;  ///< whole ones from beginning to beginning, where both are known
};

/// Of days one after the other. Where a time is not known, only days that follow each other are
/// surely close.
[[nodiscard]] std::vector<ClosePair> close_pairs(std::span<const HardDay> days,
                                                 const HardRule& rule);

}  // namespace hyper::training
