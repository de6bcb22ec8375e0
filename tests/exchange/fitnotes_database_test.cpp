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

const std::string first_schema =
    "CREATE TABLE exercise (_id INTEGER PRIMARY KEY, name TEXT NOT NULL, category_id INTEGER);"
    "CREATE TABLE training_log (_id INTEGER PRIMARY KEY, exercise_id INTEGER NOT NULL, "
    "date DATE NOT NULL, metric_weight INTEGER NOT NULL, reps INTEGER NOT NULL);";

const std::string schema =
    "PRAGMA user_version = 22;"
    "CREATE TABLE exercise (_id INTEGER PRIMARY KEY, name TEXT NOT NULL, category_id INTEGER, "
    "exercise_type_id INTEGER NOT NULL DEFAULT 0, weight_unit_id INTEGER NOT NULL DEFAULT 0);"
    "CREATE TABLE training_log (_id INTEGER PRIMARY KEY, exercise_id INTEGER NOT NULL, "
    "date DATE NOT NULL, metric_weight INTEGER NOT NULL, reps INTEGER NOT NULL, "
    "unit INTEGER NOT NULL DEFAULT 0, is_complete INTEGER NOT NULL DEFAULT 0, "
    "distance INTEGER NOT NULL DEFAULT 0, duration_seconds INTEGER NOT NULL DEFAULT 0);"
    "CREATE TABLE Comment (_id INTEGER PRIMARY KEY, date DATE NOT NULL, "
    "owner_type_id INTEGER NOT NULL, owner_id INTEGER NOT NULL, comment TEXT NOT NULL);"
    "CREATE TABLE WorkoutComment (_id INTEGER PRIMARY KEY, date TEXT, comment TEXT);"
    "CREATE TABLE WorkoutGroupExercise (_id INTEGER PRIMARY KEY, exercise_id INTEGER, date TEXT, "
    "routine_section_id INTEGER, workout_group_id INTEGER);"
    "CREATE TABLE WorkoutTime (_id INTEGER PRIMARY KEY, workout_date TEXT, start_date_time TEXT, "
    "end_date_time TEXT);"
    "CREATE TABLE BodyWeight (_id INTEGER PRIMARY KEY, date TEXT, body_weight_metric REAL, "
    "body_fat REAL, comments TEXT);"
    "CREATE TABLE settings (_id INTEGER PRIMARY KEY, metric INTEGER NOT NULL DEFAULT 0);"
    "INSERT INTO exercise VALUES (1, 'Deadlift', 5, 0, 0), (2, 'Plank', 7, 3, 0), "
    "(3, 'Running', 8, 1, 0), (4, 'Cable Row ', 5, 0, 1);";

const std::string kilograms = "INSERT INTO settings VALUES (1, 1);";
const std::string pounds = "INSERT INTO settings VALUES (1, 0);";

}  // namespace

TEST_CASE("FitNotes backup: a set is what its columns say, and a day is a session") {
    const auto found = found_by(
        fitnotes_database_reader,
        database_bytes(
            schema + kilograms +
            "INSERT INTO training_log (_id, exercise_id, date, metric_weight, reps) VALUES "
            "(7, 1, '2026-01-06', 100.5, 5), (5, 1, '2026-01-05', 100, 5), (6, 4, '2026-01-05', 0, "
            "8);"
            "INSERT INTO Comment VALUES (1, '2026-01-06', 1, 7, 'slow'), "
            "(2, '2026-01-05', 2, 1767571200000, 'old note');"
            "INSERT INTO WorkoutComment VALUES (1, '2026-01-05', 'slept badly');"
            "INSERT INTO WorkoutTime VALUES (1, '2026-01-05', '2026-01-05 18:30:21', '');"));
    REQUIRE(found.sets.size() == 3);
    const auto& first = found.sets[0];
    CHECK(first.row == 5);
    CHECK(first.session == "2026-01-05");
    CHECK(first.when.day == day_from_iso("2026-01-05"));
    CHECK(first.when.time == TimeOfDay{18 * 60 + 30});
    CHECK(first.workout_note == "slept badly\nold note");
    CHECK(first.exercise == "Deadlift");
    CHECK(first.mass == ForeignMass{100'000, MassUnit::kg});
    CHECK(first.reps == Reps(5));
    CHECK(found.sets[1].exercise == "Cable Row");
    CHECK_FALSE(found.sets[1].mass);
    CHECK(found.sets[1].workout_note.empty());
    CHECK(found.sets[2].note == "slow");
    CHECK_FALSE(found.sets[2].when.time);
    CHECK(found.sets[2].mass == ForeignMass{100'500, MassUnit::kg});
}

TEST_CASE("FitNotes backup: pounds that the app turned into kilograms are pounds again") {
    const auto found = found_by(
        fitnotes_database_reader,
        database_bytes(
            schema + pounds +
            "INSERT INTO training_log (_id, exercise_id, date, metric_weight, reps, unit) VALUES "
            "(1, 1, '2026-01-05', 40.8233618492076, 5, 2), (2, 1, '2026-01-05', 1.13398, 5, 2), "
            "(3, 4, '2026-01-05', 20, 5, 0), (4, 1, '2026-01-05', 3.4926653935817, 5, 2);"));
    REQUIRE(found.sets.size() == 4);
    CHECK(found.sets[0].mass == ForeignMass{90'000, MassUnit::lb});
    CHECK(found.sets[1].mass == ForeignMass{2'500, MassUnit::lb});
    CHECK(found.sets[2].mass == ForeignMass{20'000, MassUnit::kg});  // that exercise is in kg
    CHECK(found.sets[3].mass == ForeignMass{7'700, MassUnit::lb});
}

TEST_CASE("FitNotes backup: times and distances have their own unit") {
    const auto found = found_by(
        fitnotes_database_reader,
        database_bytes(
            schema + kilograms +
            "INSERT INTO training_log (_id, exercise_id, date, metric_weight, reps, unit, "
            "distance, "
            "duration_seconds) VALUES (1, 2, '2026-01-05', 0, 0, 0, 0, 90), "
            "(2, 3, '2026-01-05', 0, 0, 3, 5500, 1800), (3, 3, '2026-01-05', 0, 0, 5, 1609.344, "
            "600), "
            "(4, 3, '2026-01-05', 0, 0, 2, 400, 0), (7, 3, '2026-01-05', 0, 0, 2, 3.37, 0), (5, 1, "
            "'2026-01-05', 0, 0, 0, 0, 0), "
            "(6, 1, '2026-01-05', 140, 0, 0, 0, 0);"));
    REQUIRE(found.sets.size() == 6);
    CHECK(found.sets[0].seconds == Seconds(90));
    CHECK_FALSE(found.sets[0].reps);
    CHECK(found.sets[1].distance == ForeignDistance{5'500, DistanceUnit::km});
    CHECK(found.sets[2].distance == ForeignDistance{1'000, DistanceUnit::mi});
    CHECK(found.sets[3].distance == ForeignDistance{400'000, DistanceUnit::m});
    CHECK(found.sets[4].reps == Reps(0));                                   // an attempt
    CHECK(found.sets[5].distance == ForeignDistance{3'370, std::nullopt});  // miles, most likely
    REQUIRE(found.others.size() == 1);
    CHECK(found.others[0] == std::pair<std::size_t, LeftOut>(5, LeftOut::nothing_done));
}

TEST_CASE(
    "FitNotes backup: decimals of a distance are metres where it is too long for anything else") {
    // 5423.48 became kilometres, which no log takes.
    const std::string distances =
        "INSERT INTO training_log (_id, exercise_id, date, metric_weight, reps, distance) VALUES "
        "(1, 3, '2026-01-05', 0, 0, 5423.48), (2, 3, '2026-01-05', 0, 0, 3.37);";
    const auto found =
        found_by(fitnotes_database_reader, database_bytes(schema + pounds + distances));
    REQUIRE(found.sets.size() == 2);
    CHECK(found.sets[0].distance == ForeignDistance{5'423'480, DistanceUnit::m});
    CHECK(found.sets[1].distance == ForeignDistance{3'370, DistanceUnit::mi});
}

TEST_CASE("FitNotes backup: a comment on a day is known by the midnight that owns it") {
    // It was only found by a column that some schemas do not have.
    const auto found = found_by(
        fitnotes_database_reader,
        database_bytes(
            first_schema +
            "CREATE TABLE Comment (_id INTEGER PRIMARY KEY, owner_type_id INTEGER, "
            "owner_id INTEGER, comment TEXT);"
            "INSERT INTO exercise VALUES (1, 'Squat', 6);"
            "INSERT INTO training_log VALUES (1, 1, '2026-01-05', 60, 10), "
            "(2, 1, '2026-01-06', 60, 10), (3, 1, '2026-01-07', 60, 10);"
            // midnight in London, Vienna and New York
            "INSERT INTO Comment VALUES (1, 2, 1767571200000, 'tired'), "
            "(2, 2, 1767654000000, 'fresh'), (3, 2, 1767762000000, 'late'), (4, 1, 2, 'deep');"));
    REQUIRE(found.sets.size() == 3);
    CHECK(found.sets[0].workout_note == "tired");
    CHECK(found.sets[1].workout_note == "fresh");
    CHECK(found.sets[1].note == "deep");
    CHECK(found.sets[2].workout_note == "late");
}

TEST_CASE("FitNotes backup: what is not ticked was not done, on days where somebody ticks") {
    const auto found =
        found_by(fitnotes_database_reader,
                 database_bytes(schema + kilograms +
                                "INSERT INTO training_log (_id, exercise_id, date, metric_weight, "
                                "reps, is_complete) VALUES "
                                "(1, 1, '2026-01-05', 100, 5, 1), (2, 1, '2026-01-05', 100, 5, 0), "
                                "(3, 1, '2026-01-06', 100, 5, 0);"));
    REQUIRE(found.sets.size() == 2);
    CHECK(found.sets[1].row == 3);
    REQUIRE(found.others.size() == 1);
    CHECK(found.others[0] == std::pair<std::size_t, LeftOut>(2, LeftOut::not_done));
}

TEST_CASE("FitNotes backup: supersets and weigh-ins come along") {
    const auto found = found_by(
        fitnotes_database_reader,
        database_bytes(
            schema + pounds +
            "INSERT INTO training_log (_id, exercise_id, date, metric_weight, reps) VALUES "
            "(1, 1, '2026-01-05', 100, 5), (2, 2, '2026-01-05', 10, 5), (3, 1, '2026-01-06', 100, "
            "5);"
            "INSERT INTO WorkoutGroupExercise VALUES (1, 1, '2026-01-05', 0, 4), "
            "(2, 2, '2026-01-05', 0, 4);"
            "INSERT INTO BodyWeight VALUES (9, '2026-01-05', 81.6467236984153, 0, NULL);"));
    REQUIRE(found.sets.size() == 3);
    CHECK(found.sets[0].superset == 4);
    CHECK(found.sets[1].superset == 4);
    CHECK_FALSE(found.sets[2].superset);
    CHECK(found.sets[0].body_mass == ForeignMass{180'000, MassUnit::lb});
    CHECK_FALSE(found.sets[2].body_mass);
    REQUIRE(found.others.size() == 1);
    CHECK(found.others[0] == std::pair<std::size_t, LeftOut>(9, LeftOut::body_mass));
}

TEST_CASE("FitNotes backup: the first schemas lack most of it and are read all the same") {
    const auto found =
        found_by(fitnotes_database_reader,
                 database_bytes(first_schema +
                                "INSERT INTO exercise VALUES (1, 'Squat', 6);"
                                "INSERT INTO training_log VALUES (1, 1, '2014-02-03', 60, 10);"));
    REQUIRE(found.sets.size() == 1);
    CHECK(found.sets[0].mass == ForeignMass{60'000, MassUnit::kg});
}

TEST_CASE("FitNotes backup: what cannot be is refused with its row") {
    const auto with = [](const std::string& values) {
        return refusal_of(fitnotes_database_reader,
                          database_bytes(schema + kilograms +
                                         "INSERT INTO training_log (_id, exercise_id, date, "
                                         "metric_weight, reps) VALUES " +
                                         values));
    };
    CHECK(with("(3, 1, '2026-02-30', 60, 10)") == "file.csv, row 3: \"2026-02-30\" is no day.");
    CHECK(with("(3, 1, '2026-02-03', 60000, 10)") ==
          "file.csv, row 3: A weight of 60000 cannot be.");
    CHECK(with("(3, 1, '2026-02-03', 60, 5000)") == "file.csv, row 3: 5000 repetitions cannot be.");
    CHECK(with("(3, 99, '2026-02-03', 60, 5)") == "file.csv, row 3: The exercise is missing.");
    const auto bytes = database_bytes(schema);
    CHECK(refusal_of(fitnotes_database_reader, std::string_view(bytes).substr(0, 5000)) ==
          "file.csv is a damaged database.");
}
