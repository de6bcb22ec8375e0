#include "hyper/text/named_things.h"

#include <doctest/doctest.h>

#include "hyper/text/condition_words.h"
#include "hyper/text/equipment_words.h"

using namespace hyper::text;
using Ids = std::set<std::string>;
using Words = std::vector<std::string>;

TEST_CASE("names may have commas between them or not, and blanks inside") {
    CHECK(parse_equipment(Words{"bench", "band"}).value() == Ids{"band", "bench"});
    CHECK(parse_equipment(Words{"bench,", "band"}).value() == Ids{"band", "bench"});
    CHECK(parse_equipment(Words{"roman", "chair"}).value() == Ids{"roman-chair"});
    CHECK(parse_equipment(Words{"roman", "chair,", "band"}).value() == Ids{"band", "roman-chair"});
}

TEST_CASE("a condition is found by what people call it") {
    CHECK(parse_conditions(Words{"blood", "pressure"}).value() == Ids{"high-blood-pressure"});
    CHECK(parse_conditions(Words{"glaucoma", "vertigo"}).value() == Ids{"glaucoma", "vertigo"});
    CHECK(parse_conditions(Words{"pregnant"}).value() == Ids{"pregnancy"});
    const auto problem = parse_conditions(Words{"glaukoma"}).problem();
    CHECK(problem.sentence == "\"glaukoma\" is no condition I know.");
    CHECK(problem.hint.find("Did you mean glaucoma?") == 0);
}
