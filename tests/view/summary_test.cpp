#include "hyper/view/summary.h"

#include <doctest/doctest.h>

using hyper::Day;
using hyper::view::iso_week;

TEST_CASE("a week of the calendar belongs to the year of its Thursday") {
    const auto on = [](int year, unsigned month, unsigned day) {
        return Day(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
    };
    CHECK(iso_week(on(2026, 11, 22)) == "2026-W47");
    CHECK(iso_week(on(2026, 11, 23)) == "2026-W48");
    CHECK(iso_week(on(2026, 1, 1)) == "2026-W01");
    CHECK(iso_week(on(2026, 12, 31)) == "2026-W53");
    CHECK(iso_week(on(2027, 1, 3)) == "2026-W53");
    CHECK(iso_week(on(2024, 12, 30)) == "2025-W01");
}
