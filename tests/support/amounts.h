#pragma once

#include <cstdint>

#include "hyper/units/day.h"
#include "hyper/units/mass.h"

namespace hyper::test {

/// A day of 2026, of November unless told.
[[nodiscard]] constexpr Day on(unsigned day, unsigned month = 11) {
    return Day(std::chrono::year(2026) / std::chrono::month(month) / std::chrono::day(day));
}

[[nodiscard]] constexpr EnteredMass grams(std::int64_t grams) {
    return {Mass(grams), MassUnit::kg};
}

[[nodiscard]] constexpr EnteredMass kg(double kilograms) {
    return grams(static_cast<std::int64_t>(kilograms * 1000));
}

}  // namespace hyper::test
