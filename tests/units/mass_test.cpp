#include "hyper/units/mass.h"

#include <doctest/doctest.h>

using hyper::Mass;
using hyper::MassUnit;

TEST_CASE("every quarter pound up to 2000 lb reads back as it was typed") {
    for (int quarters = 0; quarters <= 8000; ++quarters) {
        const double pounds = quarters / 4.0;
        CHECK(Mass::of_thousandths(quarters * 250, MassUnit::lb).in(MassUnit::lb) == pounds);
    }
}

TEST_CASE("kilograms are exact to the gram") {
    CHECK(Mass::of_thousandths(42500, MassUnit::kg) == Mass(42500));
    CHECK(Mass(42500).in(MassUnit::kg) == 42.5);
}
