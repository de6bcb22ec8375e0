#include <doctest/doctest.h>

#include <string>

#include "hyper/exchange/formats.h"
#include "support/collected.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::found_by;
using hyper::test::refusal_of;

namespace {

const std::string liftlog_header =
    "SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes\r\n";

}  // namespace

TEST_CASE("LiftLog, CSV: the moment of each set, its unit, help below nothing") {
    const std::string bytes = liftlog_header +
                              "a1,2025-07-24T12:17:01.668+10:00,Bench,45.5,kg,12,12,slow\r\n"
                              "a1,2025-07-24T12:20:01,Bench,100,lbs,0,12,slow\r\n"
                              "a1,2025-07-24T12:25:01+10:00,Pull Up,-20,kg,6,8,\r\n"
                              "a1,2025-07-24T12:30:01+10:00,Dip,,,6,8,\r\n";
    const auto found = found_by(liftlog_reader, bytes);
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 4);
    CHECK(sets[0].session == "a1");
    CHECK(sets[0].when.time == TimeOfDay{12 * 60 + 17});
    CHECK(sets[0].when.offset == std::chrono::minutes(600));
    CHECK_FALSE(sets[1].when.offset);
    CHECK(sets[0].note == "slow");
    CHECK(sets[1].note.empty());
    CHECK(sets[1].mass == ForeignMass{100'000, MassUnit::lb});
    CHECK(sets[1].reps == Reps(0));
    CHECK(sets[2].assists);
    CHECK(sets[2].mass == ForeignMass{20'000, MassUnit::kg});
    CHECK_FALSE(sets[3].mass);
    CHECK_FALSE(sets[3].assists);
}

TEST_CASE("LiftLog, CSV: what cannot be is refused with its row") {
    const auto with = [](const std::string& row) {
        return refusal_of(liftlog_reader, liftlog_header + row);
    };
    CHECK(with(",2025-07-24,Bench,45,kg,5,5,\n") == "file.csv, row 2: The session has no id.");
    CHECK(with("a,2025-07-24,Bench,45,kg,5.5,5,\n") ==
          "file.csv, row 2: 5.5 repetitions cannot be.");
    CHECK(with("a,2025-07-24,Bench,45,stone,5,5,\n") ==
          "file.csv, row 2: \"stone\" is no unit of weight.");
}
