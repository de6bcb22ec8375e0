#include <doctest/doctest.h>

#include <string>

#include "hyper/exchange/formats.h"
#include "support/collected.h"
#include "support/exchange_file.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::exchange_file;
using hyper::test::found_by;
using hyper::test::Left;
using hyper::test::refusal_of;
using training::SetKind;

namespace {

const std::string strong_header =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
    "Workout Notes,RPE\n";

}  // namespace

TEST_CASE("Strong: a classic file says no unit, and zeros in it are nothing") {
    CHECK_FALSE(strong_reader.units);
    const auto found = found_by(strong_reader, exchange_file("strong.csv"));
    const auto& sets = found.sets;
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
    const auto found = found_by(strong_reader, exchange_file("strong-ten-columns.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 3);
    CHECK(sets[0].assists);
    CHECK(sets[0].mass == ForeignMass{30'000, std::nullopt});
    CHECK_FALSE(sets[2].assists);
    CHECK_FALSE(sets[2].mass);
    CHECK(sets[2].rir == training::Rir{0});
}

TEST_CASE("Strong: an attempt without a repetition is kept, and named failure") {
    const auto found =
        found_by(strong_reader,
                 strong_header + "2021-03-01 18:05:09,A,1h,Squat (Barbell),1,140,0,0,0,,,10\n");
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 1);
    CHECK(sets[0].reps == Reps(0));
    CHECK(sets[0].kind == SetKind::failure);
}

TEST_CASE("Strong: what cannot be is refused with file and row") {
    const auto refused = [](const std::string& row) {
        return refusal_of(strong_reader, strong_header + row);
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
    // A name of control characters alone became an exercise without a name.
    CHECK(refused("2021-03-01 18:05:09,A,1h,\x7f,1,140,5,0,0,,,") ==
          "file.csv, row 2: There is no exercise.");
}

TEST_CASE("Strong: where units stand in the rows, nothing is not zero") {
    CHECK(strong_units_reader.units);
    const auto found = found_by(strong_units_reader, exchange_file("strong-units.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 6);
    CHECK(sets[0].mass == ForeignMass{14'000, MassUnit::kg});
    CHECK(sets[0].rir == training::Rir{5});
    CHECK(sets[0].note == "slow; strict");
    CHECK(sets[1].mass == ForeignMass{30'000, MassUnit::lb});
    CHECK_FALSE(sets[2].mass);
    CHECK(sets[3].mass == ForeignMass{0, MassUnit::kg});
    CHECK(sets[4].seconds == Seconds(30));
    CHECK_FALSE(sets[4].reps);
    CHECK(sets[5].distance == ForeignDistance{2500, DistanceUnit::mi});
    CHECK(found.others.empty());
}

TEST_CASE("Strong: units are read with 13 columns, and between commas") {
    for (const auto* name : {"strong-units-13.csv", "strong-comma-units.csv"}) {
        INFO(name);
        const auto found = found_by(strong_units_reader, exchange_file(name));
        const auto& sets = found.sets;
        REQUIRE(sets.size() == 1);
        CHECK(sets[0].mass == ForeignMass{14'000, MassUnit::kg});
        CHECK(sets[0].session.ends_with("-05-02 16:49:28 Arms"));
    }
}

TEST_CASE("Strong: a weight without its unit is refused where units are given") {
    const auto bytes = exchange_file("strong-units.csv");
    CHECK(refusal_of(strong_units_reader, bytes + "2023-05-02 16:49:28;A;B;1;14;;8;;;;0;;;44m\n") ==
          "file.csv, row 8: The weight has no unit.");
    CHECK(
        refusal_of(strong_units_reader, bytes + "2023-05-02 16:49:28;A;B;1;14;st;8;;;;0;;;44m\n") ==
        "file.csv, row 8: \"st\" is no unit of weight.");
}

TEST_CASE("Strong: since 2025 rests and notes have rows of their own") {
    const auto found = found_by(strong_one_unit_reader, exchange_file("strong-2025.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 5);
    CHECK(sets[0].note == "Rep range 11-15");
    CHECK(sets[0].workout_note == "Without legs");
    CHECK(sets[0].rest == Seconds(120));
    CHECK(sets[1].note.empty());
    CHECK(sets[1].workout_note.empty());
    CHECK(sets[1].rest == Seconds(90));
    CHECK_FALSE(sets[2].rest);
    CHECK(found.others == Left{{2, LeftOut::note},
                               {4, LeftOut::rest_timer},
                               {6, LeftOut::rest_timer},
                               {10, LeftOut::unkept},
                               {11, LeftOut::nothing_done}});
}

TEST_CASE("Strong: a rest or words that no set can have are not said to be kept") {
    std::string file =
        "Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;Weight (kg);Reps;RPE;"
        "Distance (meters);Seconds;Notes;Workout Notes\n";
    for (const auto* row :
         {"Row;Rest Timer;;;;;60;", "Row;1;40;8;;;;", "Row;Rest Timer;;;;;90;",
          "Row;Rest Timer;;;;;30;", "Row;Note;;;;;;said behind", "Curl;Note;;;;;;no"})
        file += "1;2026-08-20 17:59:34;W;60;" + std::string(row) + ";\n";
    const auto found = found_by(strong_one_unit_reader, file);
    REQUIRE(found.sets.size() == 1);
    CHECK(found.sets[0].rest == Seconds(90));
    CHECK(found.sets[0].note == "said behind");
    CHECK(found.others == Left{{2, LeftOut::unkept},
                               {4, LeftOut::rest_timer},
                               {5, LeftOut::unkept},
                               {6, LeftOut::note},
                               {7, LeftOut::unkept}});
}

TEST_CASE("Strong: a rest may be called so in the place of an exercise") {
    const auto found =
        found_by(strong_reader, strong_header +
                                    "2021-03-01 18:05:09,A,1h,Squat,1,140,5,0,0,,,\n"
                                    "2021-03-01 18:05:09,A,1h,Rest Timer,1,0,0,0,90,,,\n"
                                    "2021-03-01 18:05:09,A,1h,Squat,2,140,5,0,0,,,\n");
    REQUIRE(found.sets.size() == 2);
    CHECK(found.sets[0].rest == Seconds(90));
    CHECK(found.sets[1].exercise == "Squat");
}

TEST_CASE("Strong: pounds that were written as kilograms are pounds again") {
    const auto found = found_by(strong_one_unit_reader, exchange_file("strong-2025.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 5);
    CHECK(sets[0].mass == ForeignMass{15'000, MassUnit::lb});
    CHECK(sets[1].mass == ForeignMass{115'000, MassUnit::lb});
    CHECK_FALSE(sets[2].mass);
    CHECK(sets[3].mass == ForeignMass{22'500, MassUnit::kg});
    CHECK(sets[3].seconds == Seconds(90));
    CHECK(sets[4].distance == ForeignDistance{2'000'000, DistanceUnit::m});
}

TEST_CASE("Strong: a session has the same key in every shape") {
    const auto first = found_by(
        strong_reader, strong_header + "2026-02-03 17:59:34,Upper ,1h,Row,1,50,8,0,0,,,\n");
    const auto later = found_by(strong_one_unit_reader, exchange_file("strong-2025.csv"));
    CHECK(first.sets[0].session == later.sets[0].session);
}

TEST_CASE("Strong: a translated header is recognised by its columns, which is not sure") {
    const auto french = exchange_file("strong-french.csv");
    CHECK_FALSE(strong_translated_reader.sure);
    CHECK_FALSE(strong_translated_reader.units);
    const auto found = found_by(strong_translated_reader, french);
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 2);
    CHECK(sets[0].kind == SetKind::warmup);
    CHECK(sets[0].workout_note == "fatigué");
    CHECK(sets[1].mass == ForeignMass{102'500, std::nullopt});
    CHECK(sets[1].rir == training::Rir{10});

    const auto german = exchange_file("strong-german-units.csv");
    REQUIRE(reader_for(german) == &strong_translated_units_reader);
    const auto more = found_by(strong_translated_units_reader, german);
    REQUIRE(more.sets.size() == 1);
    CHECK(more.sets[0].mass == ForeignMass{14'000, MassUnit::kg});

    const auto spanish = exchange_file("strong-spanish-2025.csv");
    REQUIRE(reader_for(spanish) == &strong_translated_one_unit_reader);
    const auto newest = found_by(strong_translated_one_unit_reader, spanish);
    REQUIRE(newest.sets.size() == 1);
    CHECK(newest.sets[0].mass == ForeignMass{15'000, MassUnit::lb});
    CHECK(newest.sets[0].rest == Seconds(60));
}

TEST_CASE(
    "Strong: a note behind the last set of an exercise goes to it, a rest of another does not") {
    // The note was dropped.
    const std::string heading =
        "\"Workout #\";\"Date\";\"Workout Name\";\"Duration (sec)\";\"Exercise Name\";\"Set "
        "Order\";"
        "\"Weight (kg)\";\"Reps\";\"RPE\";\"Distance (meters)\";\"Seconds\";\"Notes\";"
        "\"Workout Notes\"\n";
    const auto row = [](const std::string& exercise, const std::string& rest) {
        return "\"7\";\"2026-02-03 17:59:34\";\"A\";\"60\";\"" + exercise + "\";" + rest +
               ";\"\"\n";
    };
    const auto found = found_by(strong_one_unit_reader,
                                heading + row("Squat", R"("Note";"";"";"";"";"";"before")") +
                                    row("Squat", R"("1";"60.0";"5";"";"";"";"")") +
                                    row("Squat", R"("Rest Timer";"";"";"";"";"90.0";"")") +
                                    row("Squat", R"("Note";"";"";"";"";"";"behind")") +
                                    row("Curl", R"("Rest Timer";"";"";"";"";"30.0";"")") +
                                    row("Curl", R"("1";"10.0";"5";"";"";"";"")") +
                                    row("Curl", R"("Note";"";"";"";"";"";"last")"));
    REQUIRE(found.sets.size() == 2);
    CHECK(found.sets[0].note == "before\nbehind");
    CHECK(found.sets[0].rest == Seconds(90));
    CHECK(found.sets[1].note == "last");
    CHECK_FALSE(found.sets[1].rest);
}
