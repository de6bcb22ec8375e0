#include "hyper/units/day.h"

#include <doctest/doctest.h>

using hyper::Day;
using hyper::iso;

TEST_CASE("a day is written as year, month and day, and stands among the others as a text") {
    const Day first(std::chrono::year(0) / 1 / 1);
    CHECK(iso(Day(std::chrono::year(2025) / 11 / 3)) == "2025-11-03");
    CHECK(iso(first) == "0000-01-01");
    CHECK(iso(Day(std::chrono::year(9999) / 12 / 31)) == "9999-12-31");
    CHECK(iso(first - std::chrono::days(1)) <
          iso(first));  // a week before the first one is asked for
}
