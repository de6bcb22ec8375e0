#include <doctest/doctest.h>

#include <string>

#include "hyper/exchange/formats.h"
#include "support/collected.h"
#include "support/exchange_file.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::exchange_file;
using hyper::test::found_by;
using hyper::test::refusal_of;

namespace {

test::Found found_in(const std::string& name) {
    return found_by(fitnotes_android_reader, exchange_file(name));
}

}  // namespace

TEST_CASE("FitNotes: names with commas are put together again in every header") {
    const auto found = found_in("fitnotes-2014.csv");
    const auto& old = found.sets;
    REQUIRE(old.size() == 2);
    CHECK(old[0].exercise == "Press, Flat (Dumbbells, Incline)");
    CHECK(old[0].mass == ForeignMass{35'000, MassUnit::kg});
    CHECK(old[0].reps == Reps(10));
    CHECK(old[0].session == "2015-08-04");
    CHECK_FALSE(old[0].when.time);
    CHECK(old[1].seconds == Seconds(90));
    CHECK_FALSE(old[1].distance);

    const auto newer = found_in("fitnotes-2023.csv");
    const auto& sets = newer.sets;
    REQUIRE(sets.size() == 3);
    CHECK(sets[1].exercise == "Press, Flat (Dumbbells)");
    CHECK(sets[2].exercise == "Rowing, Machine");
}

TEST_CASE("FitNotes: equal rows are sets of their own") {
    const auto found = found_in("fitnotes-2023.csv");
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 3);
    CHECK(sets[0].exercise == sets[1].exercise);
    CHECK(sets[0].mass == sets[1].mass);
}

TEST_CASE("FitNotes: pounds by header, hours, and miles that are called metres") {
    const auto found = found_in("fitnotes-2017.csv");
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 2);
    CHECK(sets[0].seconds == Seconds(1952));
    CHECK(sets[0].distance == ForeignDistance{3370, DistanceUnit::mi});
    CHECK(sets[1].mass == ForeignMass{225'000, MassUnit::lb});
}

TEST_CASE("FitNotes: units by row, comments, marks in names") {
    const auto found = found_in("fitnotes.csv");
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 4);
    CHECK(sets[0].assists);
    CHECK(sets[1].exercise == "Box Jump 24\", Step");
    CHECK(sets[1].note == "high, \"very\" high");
    CHECK(sets[1].mass == ForeignMass{0, MassUnit::kg});
    CHECK(sets[2].mass == ForeignMass{77'160, MassUnit::lb});
    CHECK(sets[2].kind == training::SetKind::failure);
    CHECK(sets[3].distance == ForeignDistance{5200, DistanceUnit::km});
    CHECK(sets[3].note == "hot");
    CHECK(found.others == std::vector{std::pair{std::size_t{6}, LeftOut::nothing_done}});
}

TEST_CASE("FitNotes: too few and too many cells are refused with file and row") {
    const std::string header =
        "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n";
    CHECK(refusal_of(fitnotes_android_reader, header + "2023-08-04,Squat,Legs,35.0,kgs,10,,") ==
          "file.csv, row 2: The row has 8 cells, and the header 9.");
    CHECK(refusal_of(fitnotes_android_reader, header + "2023-08-04,Squat,Legs,35.0,kgs,10,,,,x") ==
          "file.csv, row 2: The row has 10 cells, and the header 9.");
    CHECK(refusal_of(fitnotes_android_reader, header + "soon,Squat,Legs,35.0,kgs,10,,,") ==
          "file.csv, row 2: \"soon\" is no day.");
    CHECK(refusal_of(fitnotes_android_reader, header + ",Squat,Legs,35.0,kgs,10,,,") ==
          "file.csv, row 2: \"\" is no day.");
    CHECK(refusal_of(fitnotes_android_reader, header + "2023-08-04,,Legs,35.0,kgs,10,,,") ==
          "file.csv, row 2: There is no exercise.");
}

TEST_CASE("FitNotes: days of another country are read when the file tells their order") {
    const std::string header =
        "Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time\n";
    const std::string either = "03/04/2023,Squat,Legs,35.0,10,,,\n";
    const auto found =
        found_by(fitnotes_android_reader, header + either + "23/04/2023,Squat,Legs,35.0,10,,,\n");
    REQUIRE(found.sets.size() == 2);
    CHECK(found.sets[0].session == "2023-04-03");
    CHECK(refusal_of(fitnotes_android_reader, header + either) ==
          "file.csv, row 2: Nothing in the file tells days from months in its dates.");
}

TEST_CASE("FitNotes: a comment that the end of the file cuts off is refused") {
    const std::string row = "2026-08-04,Row,Back,35.0,kgs,10,,,,\"slow, ";
    const std::string header =
        "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n";
    CHECK(refusal_of(fitnotes_android_reader, header + row) ==
          "file.csv, row 2: The file ends within a text.");
}
