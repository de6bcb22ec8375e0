#include <doctest/doctest.h>

#include "hyper/exchange/decoded.h"
#include "hyper/exchange/formats.h"
#include "support/collected.h"
#include "support/exchange_file.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::exchange_file;
using hyper::test::found_by;
using hyper::test::Left;
using hyper::test::refusal_of;

TEST_CASE("StrongLifts: a row is an exercise, its sets stand side by side") {
    const auto bytes = exchange_file("stronglifts.csv");
    const auto text = decoded("file.csv", bytes);
    const auto found = found_by(stronglifts_reader, text.bytes());
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 8);
    CHECK(sets[0].session == "2024-05-25 19:37:00 Workout A");
    CHECK(sets[0].when.time == TimeOfDay{19 * 60 + 37});
    CHECK(sets[0].workout_note == "Went well");
    CHECK(sets[1].workout_note.empty());
    CHECK(sets[0].body_mass == ForeignMass{87'000, MassUnit::kg});
    CHECK(sets[2].reps == Reps(4));
    CHECK(sets[2].mass == ForeignMass{60'000, MassUnit::kg});
    CHECK(sets[2].row == 2);
    CHECK(sets[5].exercise == "Deadlift");
    CHECK_FALSE(sets[5].body_mass);
    CHECK(sets[6].seconds == Seconds(60));
    CHECK_FALSE(sets[6].reps);
    CHECK(found.others == Left{{3, LeftOut::not_done}, {6, LeftOut::nothing_done}});
}

TEST_CASE("StrongLifts: pounds stand in the header") {
    const auto found = found_by(stronglifts_reader, exchange_file("stronglifts-lb.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 2);
    CHECK(sets[1].mass == ForeignMass{17'500, MassUnit::lb});
    CHECK(sets[1].body_mass == ForeignMass{175'000, MassUnit::lb});
    CHECK(sets[1].session == "2026-03-03 Workout A");
    CHECK_FALSE(sets[1].when.time);
}

TEST_CASE("StrongLifts: what cannot be is refused with file and row") {
    auto bytes = exchange_file("stronglifts-lb.csv");
    CHECK(refusal_of(stronglifts_reader, bytes + "2026/03/04,1,A,S,175,Row,,5,20,5\n") ==
          "file.csv, row 3: The row has 10 cells, and the header 11.");
    CHECK(refusal_of(stronglifts_reader, bytes + "2026/03/04,1,A,S,175,Row,,5,20,5,x\n") ==
          "file.csv, row 3: \"x\" is no number.");
}

TEST_CASE("StrongLifts: notes that are not those of the whole workout are their exercise's") {
    // Only the first ones of a workout were kept.
    const std::string start = "2024/05/25,Workout A,";
    const auto found = found_by(
        stronglifts_reader,
        "Date (yyyy/mm/dd),Workout Name,Exercise,Notes,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),"
        "Set 2 (KG)\n" +
            start + "Squat,Went well,5,60,5,60\n" + start + "Bench Press,Went well,5,40,5,40\n" +
            start + "Row,\"hurt, a bit\",5,40,5,40\n");
    REQUIRE(found.sets.size() == 6);
    CHECK(found.sets[0].workout_note == "Went well");
    for (const std::size_t i : {0U, 1U, 2U, 3U, 5U}) CHECK(found.sets[i].note.empty());
    CHECK(found.sets[2].workout_note.empty());
    CHECK(found.sets[4].note == "hurt, a bit");
}
