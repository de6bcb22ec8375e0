#include <doctest/doctest.h>

#include "hyper/exchange/formats.h"
#include "support/collected.h"
#include "support/database_bytes.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::database_bytes;
using hyper::test::found_by;
using hyper::test::refusal_of;

namespace {

std::string backup_of(const std::string& session) {
    return database_bytes(
        "CREATE TABLE session (id TEXT PRIMARY KEY, payload TEXT NOT NULL);"
        "CREATE TABLE feed_identity (id TEXT, aesKey BLOB, privateKey BLOB);"
        "INSERT INTO session VALUES ('s1', '" +
        session + "');");
}

std::string session_with(const std::string& exercises) {
    return R"({"id":"8f14e45f","date":"2025-07-24","blueprint":{"name":"Push "},)"
           R"("bodyweight":{"unit":"kilograms","value":"85.5"},"recordedExercises":[)" +
           exercises + "]}";
}

const std::string bench =
    R"({"type":"RecordedWeightedExercise","notes":"slow","blueprint":{"name":"Bench Press",)"
    R"("supersetWithNext":true,"restBetweenSets":{"minRest":"PT1M30S"}},"potentialSets":[)"
    R"({"set":{"completionDateTime":"2025-07-24T23:58:01.668+10:00","repsCompleted":12},)"
    R"("weight":{"value":"45.5","unit":"kilograms"}},)"
    R"({"set":{"completionDateTime":"2025-07-25T00:03:11+10:00","repsCompleted":0},)"
    R"("weight":{"value":"100","unit":"pounds"}},)"
    R"({"weight":{"value":"45.5","unit":"kilograms"}}]})";

const std::string pull_up =
    R"({"type":"RecordedWeightedExercise","blueprint":{"name":"Pull Up","supersetWithNext":false},)"
    R"("potentialSets":[{"set":{"completionDateTime":"2025-07-25T00:05+10:00","repsCompleted":6},)"
    R"("weight":{"value":"-20","unit":"kilograms"}},{"set":{"completionDateTime":)"
    R"("2025-07-25T00:07+10:00","repsCompleted":5},"weight":{"value":"0","unit":"nil"}}]})";

const std::string run =
    R"({"type":"RecordedCardioExercise","blueprint":{"name":"Run"},"sets":[)"
    R"({"completionDateTime":"2025-07-25T00:30+10:00","duration":"PT20M","distance":)"
    R"({"value":"5.25","unit":"kilometre"}},{"distance":{"value":"100","unit":"yard"}},{}]})";

}  // namespace

TEST_CASE(
    "LiftLog backup: decimals are texts, times have their offset, planned sets are left out") {
    const auto found = found_by(liftlog_database_reader, backup_of(session_with(bench)));
    REQUIRE(found.sets.size() == 2);
    const auto& first = found.sets[0];
    CHECK(first.row == 1);
    CHECK(first.session == "8f14e45f");
    CHECK(first.workout == "Push");
    CHECK(first.when.day == day_from_iso("2025-07-24"));
    CHECK(first.when.time == TimeOfDay{23 * 60 + 58});
    CHECK(first.when.offset == std::chrono::minutes(600));
    CHECK(first.mass == ForeignMass{45'500, MassUnit::kg});
    CHECK(first.reps == Reps(12));
    CHECK(first.note == "slow");
    CHECK(first.rest == Seconds(90));
    CHECK(first.body_mass == ForeignMass{85'500, MassUnit::kg});
    const auto& second = found.sets[1];
    CHECK(second.when.day == day_from_iso("2025-07-25"));
    CHECK(second.session == "8f14e45f");
    CHECK(second.mass == ForeignMass{100'000, MassUnit::lb});
    CHECK(second.reps == Reps(0));
    CHECK(second.note.empty());
    REQUIRE(found.others.size() == 1);
    CHECK(found.others[0].second == LeftOut::not_done);
}

TEST_CASE("LiftLog backup: a superset is the exercises that are tied together") {
    const auto found = found_by(liftlog_database_reader,
                                backup_of(session_with(bench + "," + pull_up + "," + run)));
    REQUIRE(found.sets.size() == 6);
    CHECK(found.sets[0].superset == 0);
    CHECK(found.sets[2].superset == 0);
    CHECK_FALSE(found.sets[4].superset);
}

TEST_CASE("LiftLog backup: a weight below nothing helps, and none is none") {
    const auto found = found_by(liftlog_database_reader, backup_of(session_with(pull_up)));
    REQUIRE(found.sets.size() == 2);
    CHECK(found.sets[0].assists);
    CHECK(found.sets[0].mass == ForeignMass{20'000, MassUnit::kg});
    CHECK_FALSE(found.sets[1].assists);
    CHECK_FALSE(found.sets[1].mass);
}

TEST_CASE("LiftLog backup: endurance has times and distances") {
    const auto found = found_by(liftlog_database_reader, backup_of(session_with(run)));
    REQUIRE(found.sets.size() == 2);
    CHECK(found.sets[0].seconds == Seconds(1200));
    CHECK(found.sets[0].distance == ForeignDistance{5'250, DistanceUnit::km});
    CHECK_FALSE(found.sets[0].reps);
    CHECK(found.sets[1].distance == ForeignDistance{91'440, DistanceUnit::m});
    CHECK(found.sets[1].when.day == day_from_iso("2025-07-24"));
    CHECK_FALSE(found.sets[1].when.time);
    CHECK(found.others.size() == 1);
}

TEST_CASE("LiftLog backup: lists within lists do not end the program") {
    // A weight was copied, list by list, until there was no room for more.
    constexpr std::size_t deep = 200'000;
    const std::string weight = std::string(deep, '[') + std::string(deep, ']');
    const auto found = found_by(
        liftlog_database_reader,
        backup_of(session_with(
            R"({"blueprint":{"name":"A"},"potentialSets":[{"set":{"repsCompleted":3},"weight":)" +
            weight + "}]}")));
    REQUIRE(found.sets.size() == 1);
    CHECK_FALSE(found.sets.front().mass);
}

TEST_CASE("LiftLog backup: what is no session is refused with its row") {
    const auto refused = [](const std::string& session) {
        return refusal_of(liftlog_database_reader, backup_of(session));
    };
    CHECK(refused("{") == "file.csv, row 1: The session is no JSON.");
    CHECK(refused(R"({"date":"2025-07-24"})") == "file.csv, row 1: The session has no id.");
    CHECK(refused(R"({"id":"1","date":"yesterday"})").starts_with("file.csv, row 1: "));
    CHECK(refused(R"({"id":"1","date":"2025-07-24","recordedExercises":[{}]})") ==
          "file.csv, row 1: An exercise has no name.");
    CHECK(refused(session_with(
              R"({"blueprint":{"name":"A"},"potentialSets":[{"set":{"repsCompleted":"x"}}]})")) ==
          "file.csv, row 1: A set does not say its repetitions.");
}
