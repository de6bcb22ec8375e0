#include "hyper/units/distance.h"

namespace hyper {
namespace {

/// Millimetres; the mile is exact (international yard and pound agreement, 1959).
std::int64_t length_of(DistanceUnit unit) {
    switch (unit) {
        case DistanceUnit::m:
            break;
        case DistanceUnit::km:
            return 1'000'000;
        case DistanceUnit::mi:
            return 1'609'344;
    }
    return 1'000;
}

std::int64_t rounded(std::int64_t value, std::int64_t multiplier, std::int64_t divisor) {
    return (value * multiplier + divisor / 2) / divisor;
}

}  // namespace

Distance Distance::of_thousandths(std::int64_t thousandths, DistanceUnit unit) {
    return {rounded(thousandths, length_of(unit), 1000), unit};
}

std::int64_t Distance::thousandths() const {
    return rounded(millimetres, 1000, length_of(unit));
}

}  // namespace hyper
