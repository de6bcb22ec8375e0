#include <doctest/doctest.h>

#include "hyper/exchange/formats.h"
#include "support/collected.h"
#include "support/exchange_file.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::exchange_file;
using hyper::test::found_by;
using hyper::test::refusal_of;

TEST_CASE("Jefit: sets of many tables, with the unit and the notes of others") {
    const auto found = found_by(jefit_reader, exchange_file("jefit.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 5);
    CHECK(sets[0].session == "71");
    CHECK(sets[0].when.day == day_from_iso("2024-03-09"));
    CHECK(sets[0].note == "belt\n\nand shoes");
    CHECK(sets[1].note.empty());
    CHECK(sets[1].mass == ForeignMass{65'500, MassUnit::kg});
    CHECK(sets[1].reps == Reps(8));
    CHECK_FALSE(sets[2].mass);
    CHECK(sets[2].reps == Reps(12));
    CHECK(sets[3].seconds == Seconds(1200));
    CHECK(sets[4].exercise == "Deadlift, Barbell");
    CHECK(sets[4].when.day == day_from_iso("2024-03-11"));
}

TEST_CASE("Jefit: what was saved again with more sets counts once") {
    const auto found = found_by(jefit_reader, exchange_file("jefit.csv"));
    REQUIRE(found.others.size() == 3);
    CHECK(found.others[0] == std::pair{std::size_t{13}, LeftOut::duplicate});
    CHECK(found.others[1].second == LeftOut::unexplained);
    CHECK(found.others[2] == std::pair{std::size_t{16}, LeftOut::nothing_done});
}

TEST_CASE("Jefit: without a unit in its settings nothing is guessed") {
    const auto bytes = exchange_file("jefit-unitless.csv");
    REQUIRE(reader_for(bytes) == &jefit_unitless_reader);
    CHECK_FALSE(jefit_unitless_reader.units);
    const auto found = found_by(jefit_unitless_reader, bytes);
    REQUIRE(found.sets.size() == 5);
    CHECK(found.sets[1].mass == ForeignMass{65'500, std::nullopt});
}

TEST_CASE("Jefit: sets that are none are refused with file and row") {
    auto bytes = exchange_file("jefit.csv");
    bytes.replace(bytes.find("100x5"), 5, "100-5");
    CHECK(refusal_of(jefit_reader, bytes) == "file.csv, row 17: \"100-5\" is no number.");
}
