#pragma once

#include <compare>
#include <cstdint>

namespace hyper {

/// A pull as a hanging scale reads it, in whole grams-force. It is no mass: there is no arithmetic
/// between the two, because a band pulls differently at every length.
struct Force {
    std::int64_t grams = 0;

    constexpr Force() = default;
    constexpr explicit Force(std::int64_t grams_force) : grams(grams_force) {}

    friend constexpr auto operator<=>(Force, Force) = default;
    friend constexpr Force operator+(Force a, Force b) { return Force(a.grams + b.grams); }
    friend constexpr Force operator*(Force a, std::int64_t times) { return Force(a.grams * times); }
};

}  // namespace hyper
