#pragma once

// One number a session, for a plot: how a thing went over time. What is not known of a session is
// nothing, never 0.

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "hyper/training/movement.h"
#include "hyper/training/set.h"
#include "hyper/training/strength.h"

namespace hyper::training {

enum class TrendKind {
    load,    ///< heaviest of the day; an assistance counts below zero
    reps,    ///< of all sets of the day
    volume,  ///< mass × repetitions of the day
    effort,  ///< repetitions left in reserve, on average where they are known
    pain,    ///< the worst of the day
    e1rm,    ///< estimated one-repetition maximum
};
/// "load", "reps", "volume", "effort", "pain", "e1rm".
[[nodiscard]] std::string_view name(TrendKind kind);
[[nodiscard]] std::optional<TrendKind> trend_kind_from(std::string_view word);

struct TrendPoint {
    Day day;
    std::optional<double> value;

    friend bool operator==(const TrendPoint&, const TrendPoint&) = default;
};

struct Trend {
    TrendKind kind = TrendKind::load;
    MassUnit unit = MassUnit::kg;        ///< of load, volume and e1rm: as the newest set was typed
    std::vector<TrendPoint> points;      ///< oldest first, one a session
    std::vector<NoEstimate> suppressed;  ///< why sets gave no estimate, each reason once

    [[nodiscard]] bool empty() const;  ///< no value is known
};

/// `sessions` are newest first and hold one exercise in one variation. Estimates are those of the
/// set-up that the newest estimate is of; others are left out, and so are those of the first
/// sessions ever, of which `earlier` came before these.
[[nodiscard]] Trend trend(std::span<const Session> sessions, TrendKind kind,
                          const Movement& movement, const StrengthNumbers& numbers,
                          std::size_t earlier = 0);

}  // namespace hyper::training
