#include "hyper/text/piece_words.h"

#include <doctest/doctest.h>

using hyper::MassUnit;
using hyper::text::parse_pieces;

TEST_CASE("sizes are read with their counts, the biggest first, each once") {
    const auto pieces = parse_pieces("5, 2x20,2.5kg,5", MassUnit::kg);
    REQUIRE(pieces.ok());
    const auto& all = pieces.value().pieces;
    REQUIRE(all.size() == 3);
    CHECK(all[0].thousandths == 20'000);
    CHECK(all[0].count == 2);
    CHECK(all[2].thousandths == 2500);
    CHECK_FALSE(all[2].count.has_value());
}

TEST_CASE("the steps of a stack are read from the first to the last") {
    const auto pieces = parse_pieces("5-20/5lb", MassUnit::kg);
    REQUIRE(pieces.ok());
    CHECK(pieces.value().unit == MassUnit::lb);
    CHECK(pieces.value().pieces.size() == 4);
}

TEST_CASE("what is no size is refused with its place, nothing is guessed") {
    for (const auto* words : {"", "5,,2", "0", "5stone", "20kg,45lb", "20-5/5", "5-20/0", "0x5"}) {
        CAPTURE(words);
        CHECK_FALSE(parse_pieces(words, MassUnit::kg).ok());
    }
    CHECK(parse_pieces("20,five", MassUnit::kg).problem().start == 3);
}
