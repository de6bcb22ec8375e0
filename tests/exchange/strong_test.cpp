#include <doctest/doctest.h>

#include <string>

#include "hyper/exchange/formats.h"
#include "support/collected.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::Collected;
using hyper::test::read_into;
using hyper::test::refusal_of;
using training::SetKind;

namespace {

const std::string header =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
    "Workout Notes,RPE\n";

}  // namespace

TEST_CASE("Strong: a classic file says no unit, and zeros in it are nothing") {
    const std::string bytes =
        header +
        "2021-03-01 18:05:09,\"Legs \",1h 2m,\"Squat (Barbell)\",W,20.0,10,0,0,\"depth\\nfirst\","
        "\"slept badly\",\n"
        "2021-03-01 18:05:09,\"Legs \",1h 2m,\"Squat (Barbell)\",1,102.5,5,0,0.0,,,8.5\n"
        "2021-03-01 18:05:09,\"Legs \",1h 2m,\"Squat (Barbell)\",F,102.5,3,0,0,,,\n"
        "2021-03-01 18:05:09,\"Legs \",1h 2m,\"Squat (Barbell)\",D,60,8.0,0,0,,,\n"
        "2021-03-01 18:05:09,\"Legs \",1h 2m,\"Plank\",1,0,0,0,90.0,\"\",,\n"
        "2021-03-01 18:05:09,\"Legs \",1h 2m,\"Running\",1,0,0,5.5,1800,\"\",,\n"
        "2021-03-01 18:05:09,\"Legs \",1h 2m,\"Crunch\",1,0.0,0,0,0,\"\",,\n";
    REQUIRE(reader_for(bytes) == &strong_reader);
    CHECK_FALSE(strong_reader.units);
    Collected found;
    const auto& sets = read_into(found, strong_reader, bytes).sets;
    REQUIRE(sets.size() == 6);
    CHECK(sets[0].row == 2);
    CHECK(sets[0].session == "2021-03-01 18:05:09 Legs");
    CHECK(sets[0].workout == "Legs");
    CHECK(sets[0].workout_note == "slept badly");
    CHECK(sets[1].workout_note.empty());
    CHECK(sets[0].note == "depth\nfirst");
    CHECK(sets[1].note.empty());
    CHECK(sets[0].when.day == day_from_iso("2021-03-01"));
    CHECK(sets[0].when.time == TimeOfDay{18 * 60 + 5});
    CHECK_FALSE(sets[0].when.offset);
    CHECK(sets[0].kind == SetKind::warmup);
    CHECK(sets[1].kind == SetKind::work);
    CHECK(sets[2].kind == SetKind::failure);
    CHECK(sets[3].kind == SetKind::drop);
    CHECK(sets[1].mass == ForeignMass{102'500, std::nullopt});
    CHECK(sets[1].rir == training::Rir{15});
    CHECK_FALSE(sets[1].seconds);
    CHECK(sets[3].reps == Reps(8));
    CHECK_FALSE(sets[4].mass);
    CHECK_FALSE(sets[4].reps);
    CHECK(sets[4].seconds == Seconds(90));
    CHECK(sets[5].distance == ForeignDistance{5500, std::nullopt});
    CHECK(found.others == std::vector{std::pair{std::size_t{8}, LeftOut::nothing_done}});
}

TEST_CASE("Strong: ten columns without notes, and equal rows are sets of their own") {
    const std::string bytes =
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
        "2024-11-02 07:36:08,B,35m,Pull Up (Assisted),W,30.0,8.0,0,0.0,\n"
        "2024-11-02 07:36:08,B,35m,Pull Up (Assisted),W,30.0,8.0,0,0.0,\n"
        "2024-11-02 07:36:08,B,35m,Pull Up (Assisted),1,0.0,5.0,0,0.0,10\n";
    REQUIRE(reader_for(bytes) == &strong_reader);
    Collected found;
    const auto& sets = read_into(found, strong_reader, bytes).sets;
    REQUIRE(sets.size() == 3);
    CHECK(sets[0].assists);
    CHECK(sets[0].mass == ForeignMass{30'000, std::nullopt});
    CHECK_FALSE(sets[2].assists);
    CHECK_FALSE(sets[2].mass);
    CHECK(sets[2].rir == training::Rir{0});
}

TEST_CASE("Strong: an attempt without a repetition is kept, and named failure") {
    Collected found;
    const auto& sets =
        read_into(found, strong_reader,
                  header + "2021-03-01 18:05:09,A,1h,Squat (Barbell),1,140,0,0,0,,,10\n")
            .sets;
    REQUIRE(sets.size() == 1);
    CHECK(sets[0].reps == Reps(0));
    CHECK(sets[0].kind == SetKind::failure);
}

TEST_CASE("Strong: what cannot be is refused with file and row") {
    const auto refused = [](const std::string& row) {
        return refusal_of(strong_reader, header + row);
    };
    CHECK(refused("2021-03-01 18:05:09,A,1h,Squat,1,140,5,0,0,,") ==
          "file.csv, row 2: The row has 11 cells, and the header 12.");
    CHECK(refused("2021-03-01 18:05:09,A,1h,Squat,1,140,5,0,0,,,,,") ==
          "file.csv, row 2: The row has 14 cells, and the header 12.");
    CHECK(refused("2021-13-01 18:05:09,A,1h,Squat,1,140,5,0,0,,,") ==
          "file.csv, row 2: \"2021-13-01 18:05:09\" is no day.");
    CHECK(refused("2021-03-01 18:05:09,A,1h,Squat,X,140,5,0,0,,,") ==
          "file.csv, row 2: \"X\" is no kind of set.");
    CHECK(refused("2021-03-01 18:05:09,A,1h,Squat,1,heavy,5,0,0,,,") ==
          "file.csv, row 2: \"heavy\" is no number.");
    CHECK(refused("2021-03-01 18:05:09,A,1h,,1,140,5,0,0,,,") ==
          "file.csv, row 2: There is no exercise.");
}
