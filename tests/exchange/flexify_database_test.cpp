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

const std::string flexify_schema =
    "CREATE TABLE gym_sets (id INTEGER PRIMARY KEY, name TEXT NOT NULL, reps REAL NOT NULL, "
    "weight REAL NOT NULL, unit TEXT NOT NULL, created INTEGER NOT NULL, body_weight REAL NOT NULL "
    "DEFAULT 0, duration REAL NOT NULL DEFAULT 0, distance REAL NOT NULL DEFAULT 0, "
    "cardio INTEGER NOT NULL DEFAULT 0, hidden INTEGER NOT NULL DEFAULT 0, notes TEXT, "
    "rest_ms INTEGER);";

}  // namespace

TEST_CASE("Flexify: seconds since 1970, help below 0, and what it keeps beside") {
    const auto found = found_by(
        flexify_database_reader,
        database_bytes(
            flexify_schema +
            "INSERT INTO gym_sets (id, name, reps, weight, unit, created, body_weight, notes, "
            "rest_ms) VALUES (1, 'Squat', 5.0, 100.5, 'kg', 1700000000, 80, 'deep', 90000), "
            "(2, 'Pull up', 6, -20, 'lb', 1700000060, 0, NULL, NULL), "
            "(3, 'Row', 8, 2, 'stone', 1700000120, 0, NULL, NULL), "
            "(4, 'Dip', 8, 0, 'kg', 1700090000, 0, NULL, NULL);"));
    REQUIRE(found.sets.size() == 4);
    CHECK(found.sets[0].when.day == day_from_iso("2023-11-14"));
    CHECK(found.sets[0].when.time == TimeOfDay{22 * 60 + 13});
    CHECK(found.sets[0].when.offset == std::chrono::minutes(0));
    CHECK(found.sets[0].mass == ForeignMass{100'500, MassUnit::kg});
    CHECK(found.sets[0].body_mass == ForeignMass{80'000, MassUnit::kg});
    CHECK(found.sets[0].note == "deep");
    CHECK(found.sets[0].rest == Seconds(90));
    CHECK(found.sets[1].assists);
    CHECK(found.sets[1].mass == ForeignMass{20'000, MassUnit::lb});
    CHECK(found.sets[2].mass == ForeignMass{28'000, MassUnit::lb});
    CHECK_FALSE(found.sets[3].mass);
    CHECK(found.sets[0].session == found.sets[1].session);
    CHECK(found.sets[0].session != found.sets[3].session);
}

TEST_CASE("Flexify: endurance is minutes and a distance") {
    const auto found = found_by(
        flexify_database_reader,
        database_bytes(flexify_schema + "INSERT INTO gym_sets (id, name, reps, weight, unit, "
                                        "created, duration, distance, cardio) "
                                        "VALUES (1, 'Run', 1, 0, 'km', 1700000000, 30.5, 5.2, 1), "
                                        "(2, 'Bike', 1, 0, 'kcal', 1700000000, 10, 300, 1);"));
    REQUIRE(found.sets.size() == 2);
    CHECK(found.sets[0].seconds == Seconds(1830));
    CHECK(found.sets[0].distance == ForeignDistance{5'200, DistanceUnit::km});
    CHECK_FALSE(found.sets[0].reps);
    CHECK_FALSE(found.sets[1].distance);
}

TEST_CASE("Flexify: a weigh-in and a row that only keeps an exercise are no sets") {
    const auto found =
        found_by(flexify_database_reader,
                 database_bytes(
                     flexify_schema +
                     "INSERT INTO gym_sets (id, name, reps, weight, unit, created, hidden) VALUES "
                     "(1, 'Weight', 1, 81.5, 'kg', 1700000000, 0), (2, 'Lunge', 0, 0, 'kg', "
                     "1700000000, 1);"));
    CHECK(found.sets.empty());
    REQUIRE(found.others.size() == 2);
    CHECK(found.others[0].second == LeftOut::body_mass);
    CHECK(found.others[1].second == LeftOut::not_done);
}

TEST_CASE("Flexify: what cannot be is refused with its row") {
    const auto with = [](const std::string& values) {
        return refusal_of(
            flexify_database_reader,
            database_bytes(flexify_schema +
                           "INSERT INTO gym_sets (id, name, reps, weight, unit, created) VALUES " +
                           values));
    };
    CHECK(with("(4, 'Squat', 5, 100, 'plates', 1700000000)") ==
          "file.csv, row 4: \"plates\" is no unit of weight.");
    CHECK(with("(4, 'Squat', 5, 1e9, 'kg', 1700000000)").starts_with("file.csv, row 4: A weight"));
    CHECK(with("(4, 'Squat', 5, 100, 'kg', -5)").starts_with("file.csv, row 4: "));
    CHECK(with("(4, ' ', 5, 100, 'kg', 1700000000)") ==
          "file.csv, row 4: The exercise is missing.");
}
