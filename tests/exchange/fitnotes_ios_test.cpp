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

TEST_CASE("FitNotes on iOS: decimal commas, UTC, planned sets left out, a body mass") {
    CHECK_FALSE(fitnotes_ios_reader.units);
    const auto found = found_by(fitnotes_ios_reader, exchange_file("fitnotes-ios.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 3);
    CHECK(sets[0].session == "2018-03-09 17:45:45 Strength A");
    CHECK(sets[0].when == ForeignMoment{*day_from_iso("2018-03-09"), TimeOfDay{17 * 60 + 45},
                                        std::chrono::minutes(0)});
    CHECK(sets[0].mass == ForeignMass{40'820, std::nullopt});
    CHECK(sets[0].body_mass == ForeignMass{68'040, std::nullopt});
    CHECK(sets[0].equipment == "Barbell");
    CHECK(sets[2].equipment.empty());
    CHECK(sets[0].kind == SetKind::work);
    CHECK(sets[1].kind == SetKind::failure);
    CHECK(sets[1].reps == Reps(4));
    CHECK(sets[2].when.time == TimeOfDay{5});
    CHECK(sets[2].seconds == Seconds(1500));
    CHECK(sets[2].distance == ForeignDistance{5170, std::nullopt});
    CHECK_FALSE(sets[2].body_mass);
    CHECK(found.others == std::vector{std::pair{std::size_t{3}, LeftOut::not_done}});
}

TEST_CASE("FitNotes on iOS: the later header has warm-ups, efforts and notes") {
    const auto found = found_by(fitnotes_ios_reader, exchange_file("fitnotes-ios-later.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 3);
    CHECK(sets[0].session == "2024-03-09 17:45:45 Strength A");
    CHECK(sets[0].kind == SetKind::warmup);
    CHECK(sets[1].rir == training::Rir{20});
    CHECK(sets[1].note == "belt");
    CHECK(sets[2].rir == training::Rir{10});
}

TEST_CASE("FitNotes on iOS: a status that nobody knows is refused") {
    auto bytes = exchange_file("fitnotes-ios-later.csv");
    bytes.replace(bytes.find("\"Done\""), 6, "\"Half\"");
    CHECK(refusal_of(fitnotes_ios_reader, bytes) == "file.csv, row 2: \"Half\" is no status.");
}

TEST_CASE("FitNotes 2: of two weights the kilograms count") {
    const auto found = found_by(fitnotes_2_reader, exchange_file("fitnotes-2.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 3);
    CHECK(sets[0].mass == ForeignMass{40'000, MassUnit::kg});
    CHECK(sets[1].mass == ForeignMass{90'000, MassUnit::lb});
    CHECK(sets[1].note == "low bar");
    CHECK(sets[2].seconds == Seconds(60));
    CHECK(sets[2].session == "2021-05-20");
}
