#include "hyper/text/number_comma.h"

#include <doctest/doctest.h>

#include "hyper/text/set_notation.h"

using hyper::text::parse_sets;

TEST_CASE("a separator for thousands is told from the border of two sets") {
    const auto reps = parse_sets("10,000");
    REQUIRE_FALSE(reps.ok());
    CHECK(reps.problem().start == 0);
    CHECK(reps.problem().size == 6);
    CHECK_FALSE(parse_sets("5, 1,000").ok());
    CHECK(parse_sets("10,100").ok());
    CHECK(parse_sets("10, 020").ok());
}

TEST_CASE("a load with three digits behind a comma is asked back where both readings fit") {
    for (const auto* line : {"12 @ 1,000kg", "12 @ 1,000", "12 @ 1,500lb", "12 @ 2,000+red"})
        CHECK_FALSE(parse_sets(line).ok());
    // Nobody lifts 42 tonnes.
    CHECK(parse_sets("12 @ 42,125kg").ok());
    CHECK(parse_sets("12 @ 0,125kg").ok());
    CHECK(parse_sets("12 @ 42,50kg").ok());
}
