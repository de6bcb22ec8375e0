#include "hyper/text/suggest.h"

#include <doctest/doctest.h>

#include <array>

using hyper::text::edit_distance;
using hyper::text::nearest;

TEST_CASE("a slip of the finger is one step") {
    CHECK(edit_distance("bench", "bnech") == 1);
    CHECK(edit_distance("bench", "benc") == 1);
    CHECK(edit_distance("bench", "bench") == 0);
    CHECK(edit_distance("", "abc") == 3);
}

TEST_CASE("the nearest names come first and strangers not at all") {
    const std::array<std::string, 4> names = {"deadlift", "bench", "benches", "machine"};
    CHECK(nearest("bnch", names) == std::vector<std::string>{"bench"});
    CHECK(nearest("deadlfit", names) == std::vector<std::string>{"deadlift"});
    CHECK(nearest("squat", names).empty());
}
