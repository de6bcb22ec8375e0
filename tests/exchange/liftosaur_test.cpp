#include <doctest/doctest.h>

#include <string>

#include "hyper/exchange/formats.h"
#include "support/collected.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::found_by;
using hyper::test::refusal_of;

namespace {

const std::string liftosaur_header =
    "Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,"
    "Is AMRAP?,Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,"
    "Completed Weight Value,Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,"
    "Synergist Muscles,Notes\n";
const std::string start = "2025-05-20T05:00:00.000Z,GZCLP,Day 1,";

}  // namespace

TEST_CASE("Liftosaur: instants in UTC, units by set, planned sets left out") {
    const std::string bytes =
        liftosaur_header + start +
        "Squat,1,5,5,0,,,0,50,lb,50,lb,0,2025-05-20T13:15:52.559Z,\"Glutes,Quads\",Calves,\n" +
        start +
        "\"Romanian Deadlift, Barbell\",0,5,6,1,8,8.5,1,60,kg,62.5,kg,0,2025-05-20T13:20:00.000Z,"
        ",,\"belt, \"\"tight\"\"\"\n" +
        start +
        "\"Romanian Deadlift, Barbell\",0,5,4,1,8,,1,60,kg,,,0,,,,\"belt, \"\"tight\"\"\"\n" +
        start + "\"Romanian Deadlift, Barbell\",0,5,,1,8,,1,60,kg,,,0,,,,\"belt, \"\"tight\"\"\"";
    const auto found = found_by(liftosaur_reader, bytes);
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 3);
    CHECK(sets[0].session == "2025-05-20T05:00:00.000Z");
    CHECK(sets[0].workout == "Day 1");
    CHECK(sets[0].when.time == TimeOfDay{13 * 60 + 15});
    CHECK(sets[0].when.offset == std::chrono::minutes(0));
    CHECK(sets[0].kind == training::SetKind::warmup);
    CHECK(sets[0].mass == ForeignMass{50'000, MassUnit::lb});
    CHECK(sets[1].exercise == "Romanian Deadlift, Barbell");
    CHECK(sets[1].reps == Reps(6));
    CHECK(sets[1].rir == training::Rir{15});
    CHECK(sets[1].mass == ForeignMass{62'500, MassUnit::kg});
    CHECK(sets[1].note == "belt, \"tight\"");
    CHECK(sets[2].note.empty());
    CHECK(sets[2].mass == ForeignMass{60'000, MassUnit::kg});
    CHECK(sets[2].when.time == TimeOfDay{5 * 60});
    REQUIRE(found.others.size() == 1);
    CHECK(found.others[0] == std::pair<std::size_t, LeftOut>(5, LeftOut::not_done));
}

TEST_CASE("Liftosaur: what cannot be is refused with its row") {
    const auto with = [](const std::string& row) {
        return refusal_of(liftosaur_reader, liftosaur_header + row);
    };
    CHECK(with(start + "Squat,0,5,5\n") ==
          "file.csv, row 2: The row has 7 cells, and the header 20.");
    CHECK(with(start + ",0,5,5,0,,,0,50,lb,50,lb,0,,,,\n") ==
          "file.csv, row 2: There is no exercise.");
    CHECK(with(start + "Squat,0,5,5,0,,,0,50,lb,50,,0,,,,\n") ==
          "file.csv, row 2: The weight has no unit.");
    CHECK(with("someday,A,B,Squat,0,5,5,0,,,0,50,lb,50,lb,0,,,,\n")
              .starts_with("file.csv, row 2: \"someday\""));
}

TEST_CASE("Liftosaur: the equipment that a name leaves out is the usual one of the app") {
    // "Back Extension" is done in a machine there, and was taken for one on a bench.
    const std::string done = ",0,5,5,0,,,0,60,kg,60,kg,0,,,,\n";
    const auto found =
        found_by(liftosaur_reader, liftosaur_header + start + "Back Extension" + done + start +
                                       "Romanian Deadlift" + done + start + "Squat" + done);
    REQUIRE(found.sets.size() == 3);
    CHECK(found.sets[0].exercise == "Back Extension");
    CHECK(found.sets[0].equipment == "Leverage Machine");
    CHECK(found.sets[1].equipment == "Dumbbell");
    CHECK(found.sets[2].equipment.empty());
}
