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
using training::SetKind;

namespace {

const std::string hevy_header =
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,"
    "set_type,weight_kg,reps,distance_km,duration_seconds,rpe\n";

}  // namespace

TEST_CASE("Hevy: kinds, supersets from 0, halves of RPE, notes said once") {
    const auto found = found_by(hevy_reader, exchange_file("hevy.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 7);
    CHECK(sets[0].session == "2026-04-07 10:14:00 Pull ☀️");
    CHECK(sets[0].when.time == TimeOfDay{10 * 60 + 14});
    CHECK(sets[0].workout_note == "Felt \"good\"\nall day");
    CHECK(sets[1].workout_note.empty());
    CHECK(sets[0].note == "grip\nwide");
    CHECK(sets[1].note.empty());
    CHECK(sets[0].kind == SetKind::warmup);
    CHECK(sets[1].rir == training::Rir{15});
    CHECK(sets[1].superset == 0);
    CHECK(sets[2].kind == SetKind::drop);
    CHECK(sets[2].superset == 0);
    CHECK_FALSE(sets[3].superset);
    CHECK(sets[3].seconds == Seconds(60));
    CHECK(sets[4].distance == ForeignDistance{5200, DistanceUnit::km});
    CHECK(sets[4].row == 6);
    CHECK(found.others == std::vector{std::pair{std::size_t{8}, LeftOut::nothing_done}});
}

TEST_CASE("Hevy: no weight is not a weight of 0, and assistance is not load") {
    const auto found = found_by(hevy_reader, exchange_file("hevy.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 7);
    CHECK(sets[0].assists);
    CHECK(sets[0].mass == ForeignMass{20'000, MassUnit::kg});
    CHECK_FALSE(sets[1].mass);
    CHECK_FALSE(sets[1].assists);
    CHECK(sets[2].mass == ForeignMass{0, MassUnit::kg});
    CHECK_FALSE(sets[2].seconds);
    CHECK_FALSE(sets[3].mass);
    CHECK(sets[5].kind == SetKind::failure);
    CHECK(sets[5].reps == Reps(0));
    CHECK(sets[6].assists);
}

TEST_CASE("Hevy: pounds beside kilometres, months in Portuguese, a new note for a new block") {
    const auto found = found_by(hevy_reader, exchange_file("hevy-lbs-portuguese.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 5);
    CHECK(sets[0].mass == ForeignMass{132'500, MassUnit::lb});
    CHECK(sets[0].when.day == day_from_iso("2025-05-05"));
    CHECK(sets[0].note == "devagar");
    CHECK(sets[1].note.empty());
    CHECK(sets[2].note == "de novo");
    CHECK(sets[3].distance == ForeignDistance{3500, DistanceUnit::km});
    CHECK(sets[4].assists);
    CHECK(sets[4].when.day == day_from_iso("2025-02-02"));
}

TEST_CASE("Hevy: the same workout has the same key in another language of the app") {
    const auto key = [](const std::string& day) {
        const std::string row = "A,\"" + day + "\",,,Squat,,,0,normal,100,5,,,\n";
        return found_by(hevy_reader, hevy_header + row).sets.at(0).session;
    };
    CHECK(key("5 May 2025, 07:34") == key("5 mai 2025, 07:34"));
}

TEST_CASE("Hevy: what cannot be is refused with file and row") {
    const auto refused = [](const std::string& row) {
        return refusal_of(hevy_reader, hevy_header + row);
    };
    CHECK(refused("A,\"5 Foo 2025, 07:34\",,,Squat,,,0,normal,100,5,,,") ==
          "file.csv, row 2: \"5 Foo 2025, 07:34\" is no day.");
    CHECK(refused("A,\"5 May 2025, 07:34\",,,Squat,,,0,myo,100,5,,,") ==
          "file.csv, row 2: \"myo\" is no kind of set.");
    CHECK(refused("A,\"5 May 2025, 07:34\",,,Squat,,,0,normal,100,5000,,,") ==
          "file.csv, row 2: 5000 repetitions cannot be.");
    CHECK(refused("A,\"5 May 2025, 07:34\",,,Squat,,,0,normal,-100,5,,,") ==
          "file.csv, row 2: A weight of -100 cannot be.");
    CHECK(refused("A,\"5 May 1925, 07:34\",,,Squat,,,0,normal,100,5,,,") ==
          "file.csv, row 2: 1925-05-05 cannot be the day of a session.");
    CHECK(refused("A,\"5 May 2025, 07:34\",,,Squat,,,0,nor") ==
          "file.csv, row 2: The row has 9 cells, and the header 14.");
    // A name of control characters alone became an exercise without a name.
    CHECK(refused("A,\"5 May 2025, 07:34\",,,\x7f,,,0,normal,100,5,,,") ==
          "file.csv, row 2: There is no exercise.");
}

TEST_CASE("Hevy: months before days, and of two weights the one that is there") {
    const auto found =
        found_by(hevy_reader,
                 "title,start_time,exercise_title,set_index,set_type,weight_kg,weight_lbs,reps\n"
                 "A,\"May 15, 2026, 7:26 PM\",Squat,0,normal,100,,5\n"
                 "A,\"May 15, 2026, 7:26 PM\",Squat,1,normal,,225,5\n");
    REQUIRE(found.sets.size() == 2);
    CHECK(found.sets[0].session == "2026-05-15 19:26:00 A");
    CHECK(found.sets[0].mass == ForeignMass{100'000, MassUnit::kg});
    CHECK(found.sets[1].mass == ForeignMass{225'000, MassUnit::lb});
}
