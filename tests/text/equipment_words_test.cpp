#include "hyper/text/equipment_words.h"

#include <doctest/doctest.h>

using hyper::text::parse_equipment;
using Ids = std::set<std::string>;

TEST_CASE("equipment is found by id, name, alias and a part of one") {
    CHECK(parse_equipment("bench,band").value() == Ids{"bench", "band"});
    CHECK(parse_equipment(" Flat Bench , roman chairs ").value() == Ids{"bench", "roman-chair"});
    CHECK(parse_equipment("table").value() == Ids{"bench"});
    CHECK(parse_equipment("barb").value() == Ids{"barbell"});
    CHECK(parse_equipment("chair").value() == Ids{"roman-chair"});
}

TEST_CASE("nothing is a list without anything in it") {
    CHECK(parse_equipment("").value().empty());
    CHECK(parse_equipment("nothing").value().empty());
}

TEST_CASE("unknown equipment is refused with its place, the nearest and the list") {
    const auto problem = parse_equipment("bench, barbel l, spoon").problem();
    CHECK(problem.sentence == "\"barbel l\" is no equipment I know.");
    CHECK(problem.start == 7);
    CHECK(problem.size == 8);
    CHECK(problem.hint.find("Did you mean barbell?") == 0);
    CHECK(problem.hint.find("roman-chair") != std::string::npos);
    CHECK_FALSE(parse_equipment("spoon").ok());
    CHECK_FALSE(parse_equipment("°").ok());
}

TEST_CASE("what may be several things is refused with the choices") {
    const auto problem = parse_equipment("machine").problem();
    CHECK(problem.sentence == "\"machine\" can mean several things.");
    CHECK(problem.hint == "Say which: lumbar-machine, reverse-hyper-machine.");
}

TEST_CASE("control characters and broken UTF-8 are no equipment") {
    CHECK_FALSE(parse_equipment("bench\x1b[31m").ok());
    CHECK_FALSE(parse_equipment("\xff").ok());
}
