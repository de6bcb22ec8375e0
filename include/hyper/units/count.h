#pragma once

#include <compare>

namespace hyper {

/// A whole number that means one thing: there is no arithmetic between different kinds.
template <typename Tag>
struct Count {
    int value = 0;

    constexpr Count() = default;
    constexpr explicit Count(int number) : value(number) {}

    friend constexpr auto operator<=>(Count, Count) = default;
    friend constexpr Count operator+(Count a, Count b) { return Count(a.value + b.value); }
    friend constexpr Count operator-(Count a, Count b) { return Count(a.value - b.value); }
};

/// Repetitions of one set; a stored set has 0 to 1000, and 0 is an attempt that failed.
using Reps = Count<struct RepsTag>;
/// Whole seconds of a hold, a rest, a distance or a tempo phase; a stored set has 1 to 36000.
using Seconds = Count<struct SecondsTag>;

inline constexpr Reps most_reps{1000};
inline constexpr Seconds longest_hold{36000};

}  // namespace hyper
