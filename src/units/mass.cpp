#include "hyper/units/mass.h"

#include <cmath>

namespace hyper {

Mass Mass::of_thousandths(std::int64_t thousandths, MassUnit unit) {
    if (unit == MassUnit::kg) return Mass(thousandths);
    return Mass(std::llround(static_cast<double>(thousandths) * grams_per_pound / 1000.0));
}

double Mass::in(MassUnit unit) const {
    const auto value = static_cast<double>(grams);
    if (unit == MassUnit::kg) return value / 1000.0;
    return std::round(value / grams_per_pound * 100.0) / 100.0;
}

}  // namespace hyper
