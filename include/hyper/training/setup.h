#pragma once

// What two sets must share before one of them can be better than the other. Records, marks and
// estimates are kept within one set-up and never across two.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/training/set.h"
#include "hyper/training/strength_numbers.h"

namespace hyper::training {

/// The kinds of load that do not compare: assistance runs the other way, bands have no kilograms.
enum class LoadKind { body, added, assist, bands };

/// "body", "added", "assist", "bands".
[[nodiscard]] std::string_view name(LoadKind kind);
[[nodiscard]] LoadKind load_kind(const Load& load);

struct Setup {
    ExerciseRef exercise;
    LoadKind kind = LoadKind::body;
    std::vector<BandUse> bands;  ///< in the order of their ids
    Side side = Side::both;
    std::optional<std::string> setup;  ///< the user's own words
    std::optional<int> rep_seconds;    ///< of the phases that the user named

    friend bool operator==(const Setup&, const Setup&) = default;
};

[[nodiscard]] Setup setup_of(const Set& set);
[[nodiscard]] Setup setup_of(const ExerciseRef& exercise, const Load& load, Side side,
                             std::optional<std::string> setup, std::optional<int> rep_seconds);

/// Seconds of a repetition as far as they are known; nothing when no phase is.
[[nodiscard]] std::optional<int> rep_seconds(const std::optional<Tempo>& tempo);

/// Whether sets done like `a` and like `b` compare. What a band is called does not matter; tempos
/// may differ by a share, a known one and an unknown one do not compare.
[[nodiscard]] bool comparable(const Setup& a, const Setup& b, const StrengthNumbers& numbers);

}  // namespace hyper::training
