#pragma once

// Sets a week for each muscle. A set counts 1 for a muscle that does most of the work and in part
// for one that helps (fractional counting: Pelland 2025). What counts from which share on is data.
// Warm-ups and drop sets count for nothing, failed attempts neither; a set of one side is half a
// set. Exercises whose muscles are not known are counted apart, never guessed.

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "hyper/training/set.h"

namespace hyper::training {

inline constexpr std::size_t muscle_count = 5;
/// How much of a muscle an exercise takes, 0 to 1: erector, glutes, hamstrings, quadriceps, upper
/// body.
using MuscleShares = std::array<double, muscle_count>;

struct CountingRule {
    double direct = 1;         ///< share from which a set counts 1
    double indirect = 1;       ///< share from which it counts `indirect_sets`
    double indirect_sets = 0;  ///< of a set
};

/// Fractional sets a week that are of use; nothing where that cannot be said.
struct WeekGoal {
    std::optional<double> floor;
    std::optional<double> target;
    std::optional<double> target_most;
    std::optional<double> much;
};

enum class VolumeLevel {
    below_floor,
    above_floor,  ///< and below the target
    on_target,
    much,
};
/// "below-floor", "above-floor", "on-target", "much".
[[nodiscard]] std::string_view name(VolumeLevel level);
/// Nothing without a floor and a target.
[[nodiscard]] std::optional<VolumeLevel> level(double sets, const WeekGoal& goal);

/// Whether a set is work that counts at all.
[[nodiscard]] bool is_volume(const Set& set);

/// What one week brought.
struct MuscleWeek {
    Day from;      ///< its Monday
    int days = 0;  ///< on which something counted
    std::array<double, muscle_count> sets{};
    int unknown = 0;  ///< sets of exercises whose muscles are not known
};

/// Nothing for an exercise whose muscles are not known.
using SharesOf = std::function<std::optional<MuscleShares>(const ExerciseRef&)>;

/// Every week from that of `since` to that of `until`, the newest first, also those in which
/// nothing was done. `sessions` are newest first; those of other weeks are passed over.
[[nodiscard]] std::vector<MuscleWeek> muscle_weeks(std::span<const Session> sessions, Day since,
                                                   Day until, const SharesOf& shares,
                                                   const CountingRule& rule);

struct UnknownSets {
    std::string exercise;
    int sets = 0;
};
/// The exercises whose muscles are not known, most sets first, of equals by id.
[[nodiscard]] std::vector<UnknownSets> unknown_sets(std::span<const Session> sessions,
                                                    const SharesOf& shares);

/// Of how many sets effort and pain are known. A set to failure says its effort.
struct Coverage {
    int sets = 0;
    int rir = 0;
    int pain = 0;
};
[[nodiscard]] Coverage coverage(std::span<const Session> sessions);

}  // namespace hyper::training
