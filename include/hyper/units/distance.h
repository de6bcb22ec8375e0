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

    friend bool operator==(const Distance&, const Distance&) = default;
};

}  // namespace hyper
