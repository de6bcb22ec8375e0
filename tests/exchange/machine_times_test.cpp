#include "hyper/exchange/machine_times.h"

#include <doctest/doctest.h>

using namespace hyper::exchange;

TEST_CASE("seconds since 1970 are a day and a time in UTC") {
    REQUIRE(unix_moment(1'700'000'000));
    CHECK(unix_moment(1'700'000'000)->text() == "2023-11-14 22:13:20");
    CHECK(unix_moment(0)->text() == "1970-01-01 00:00:00");
    CHECK_FALSE(unix_moment(-1));
    CHECK_FALSE(unix_moment(1'000'000'000'000));
}

TEST_CASE("a period is read with or without its parts") {
    CHECK(written_period("PT1M30S") == 90.0);
    CHECK(written_period("PT1H2M3.5S") == 3723.5);
    CHECK(written_period("PT0S") == 0.0);
    for (const auto* text : {"", "PT", "PTS", "P1D", "PT1", "PT-1S", "PT1X", "1M"}) {
        INFO(text);
        CHECK_FALSE(written_period(text));
    }
}
