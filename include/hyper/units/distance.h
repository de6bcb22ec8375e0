#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hyper {

/// The unit in which a distance was given. It is kept with the distance for ever.
enum class DistanceUnit { m, km, mi };

/// "m", "km", "mi".
[[nodiscard]] constexpr std::string_view symbol(DistanceUnit unit) {
    switch (unit) {
        case DistanceUnit::m:
            return "m";
        case DistanceUnit::km:
            return "km";
        case DistanceUnit::mi:
            return "mi";
    }
    return "m";
}

/// Nothing for any other word than those.
[[nodiscard]] constexpr std::optional<DistanceUnit> distance_unit_from(std::string_view word) {
    for (const auto unit : {DistanceUnit::m, DistanceUnit::km, DistanceUnit::mi})
        if (symbol(unit) == word) return unit;
    return std::nullopt;
}

/// A distance in whole millimetres, and the unit it was given in.
struct Distance {
    std::int64_t millimetres = 0;
    DistanceUnit unit = DistanceUnit::m;

    /// `thousandths` of `unit`: 5250 and km are 5.25 km.
    [[nodiscard]] static Distance of_thousandths(std::int64_t thousandths, DistanceUnit unit);
    /// Thousandths of the unit, to the nearest.
    [[nodiscard]] std::int64_t thousandths() const;

    friend bool operator==(const Distance&, const Distance&) = default;
};

}  // namespace hyper
