#include "hyper/exchange/foreign_row.h"

#include <doctest/doctest.h>

#include "support/collected.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::refusal;
using training::Rir;

namespace {

const ForeignFile file{"file.csv", ""};
const ForeignRow row(file, 7);

template <typename Act>
std::string refused_with(Act act) {
    return refusal([&] { static_cast<void>(act()); });
}

}  // namespace

TEST_CASE("a number is decimal, whole and finite, and an empty cell is none") {
    CHECK(row.number("42.5") == 42.5);
    CHECK(row.number(" 0 ") == 0);
    CHECK(row.number("68,04", ',') == 68.04);
    CHECK_FALSE(row.number(""));
    for (const auto* cell :
         {"12x", "nan", "inf", "-", "-inf", "1.2.3", "1,5", "0x10", "1e999", "+1"}) {
        INFO(cell);
        CHECK(refused_with([&] { return row.number(cell); }) ==
              "file.csv, row 7: \"" + std::string(cell) + "\" is no number.");
    }
    CHECK(refused_with([] { return row.number("1.5", ','); }) != "");
}

TEST_CASE("numbers that cannot be are refused with file and row") {
    CHECK(row.reps(1000.0) == Reps(1000));
    CHECK(refused_with([] { return row.reps(1001.0); }) ==
          "file.csv, row 7: 1001 repetitions cannot be.");
    CHECK(refused_with([] { return row.reps(-1.0); }) != "");
    CHECK(refused_with([] { return row.reps(7.5); }) != "");
    CHECK(row.seconds(29.6) == Seconds(30));
    CHECK(refused_with([] { return row.seconds(36001.0); }) ==
          "file.csv, row 7: 36001 seconds cannot be.");
    CHECK(refused_with([] { return row.mass(2000.5, MassUnit::kg); }) ==
          "file.csv, row 7: A weight of 2000.5 cannot be.");
    CHECK(refused_with([] { return row.mass(-1.0, MassUnit::kg); }) != "");
    CHECK(row.mass(2500.0, std::nullopt) == ForeignMass{2'500'000, std::nullopt});
    CHECK(refused_with([] { return row.distance(1001.0, DistanceUnit::km); }) ==
          "file.csv, row 7: A distance of 1001 cannot be.");
    CHECK(refused_with([] { return row.rir_of_rpe(10.5); }) ==
          "file.csv, row 7: An RPE of 10.5 cannot be.");
    CHECK(refused_with([] { return row.day(day_from_iso("1949-12-31"), ""); }) ==
          "file.csv, row 7: 1949-12-31 cannot be the day of a session.");
    CHECK(refused_with([] { return row.day(std::nullopt, "soon"); }) ==
          "file.csv, row 7: \"soon\" is no day.");
}

TEST_CASE("RPE is what was left undone") {
    CHECK(row.rir_of_rpe(9.5) == Rir{5});
    CHECK(row.rir_of_rpe(3.0) == Rir{70});
    CHECK_FALSE(row.rir_of_rpe(0.0));
    CHECK_FALSE(row.rir_of_rpe(std::nullopt));
}

TEST_CASE("pounds that a program keeps as kilograms become pounds again, kilograms stay") {
    CHECK(row.converted_mass(6.80388555, exact_pounds) == ForeignMass{15'000, MassUnit::lb});
    CHECK(row.converted_mass(52.163122550000004, exact_pounds) ==
          ForeignMass{115'000, MassUnit::lb});
    CHECK(row.converted_mass(45.359237, exact_pounds) == ForeignMass{100'000, MassUnit::lb});
    CHECK(row.converted_mass(40.8233618492076, 2.20462) == ForeignMass{90'000, MassUnit::lb});
    for (int quarters = 0; quarters <= 1600; ++quarters) {
        CHECK(row.converted_mass(quarters / 4.0, exact_pounds) ==
              ForeignMass{quarters * 250, MassUnit::kg});
        if (quarters > 0)
            CHECK(row.converted_mass(quarters / 4.0 * 0.45359237, exact_pounds) ==
                  ForeignMass{quarters * 250, MassUnit::lb});
    }
}

TEST_CASE("units are words that are known") {
    CHECK(row.mass_unit("kgs") == MassUnit::kg);
    CHECK(row.mass_unit("lbs") == MassUnit::lb);
    CHECK_FALSE(row.mass_unit(""));
    CHECK(refused_with([] { return row.mass_unit("stone"); }) ==
          "file.csv, row 7: \"stone\" is no unit of weight.");
    CHECK(row.distance(2.5, "mi.") == ForeignDistance{2500, DistanceUnit::mi});
    CHECK(row.distance(5.5, "km") == ForeignDistance{5500, DistanceUnit::km});
    CHECK(row.distance(100.0, "ft") == ForeignDistance{30480, DistanceUnit::m});
    CHECK(row.distance(5.5, "") == ForeignDistance{5500, std::nullopt});
    CHECK_FALSE(row.distance(0.0, "kg"));
}

TEST_CASE("nothing done is no set, and no repetition with a load is an attempt that failed") {
    ForeignSet set;
    CHECK_FALSE(settle(set));
    set.seconds = Seconds(0);
    set.reps = Reps(0);
    CHECK_FALSE(settle(set));
    set.reps = Reps(0);
    set.mass = ForeignMass{100'000, MassUnit::kg};
    CHECK(settle(set));
    CHECK(set.kind == training::SetKind::failure);
    CHECK(set.reps == Reps(0));
}

TEST_CASE("0 of assistance is no load") {
    ForeignSet set;
    set.reps = Reps(8);
    set.assists = true;
    set.mass = ForeignMass{0, MassUnit::kg};
    CHECK(settle(set));
    CHECK_FALSE(set.mass);
    CHECK_FALSE(set.assists);
}
