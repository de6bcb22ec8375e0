#include "hyper/text/clean.h"

#include <doctest/doctest.h>

using hyper::text::unclean;

TEST_CASE("words in any script are clean") {
    CHECK_FALSE(unclean("grün, 3×12 🏋️").has_value());
}

TEST_CASE("control characters and broken UTF-8 are pointed at") {
    CHECK(unclean("ab\x1b[31m")->start == 2);
    CHECK(unclean("note\nsecond")->start == 4);
    CHECK(unclean("ab\xff")->start == 2);
    CHECK(unclean("\xc3")->start == 0);
    CHECK(unclean("\xc2\x9b")->start == 0);
}
