#pragma once

#include <compare>
#include <cstdint>
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

/// A distance in whole millimetres, and the unit it was given in.
struct Distance {
    std::int64_t millimetres = 0;
    DistanceUnit unit = DistanceUnit::m;

    /// `thousandths` of `unit`: 5500 and km are 5.5 km.
    [[nodiscard]] static constexpr Distance of_thousandths(std::int64_t thousandths,
                                                           DistanceUnit unit) {
        if (unit == DistanceUnit::m) return {thousandths, unit};
        if (unit == DistanceUnit::km) return {thousandths * 1000, unit};
        return {(thousandths * 1'609'344 + 500) / 1000, unit};  // of 1 mi, exact (1959)
    }

    friend bool operator==(const Distance&, const Distance&) = default;
};

}  // namespace hyper
