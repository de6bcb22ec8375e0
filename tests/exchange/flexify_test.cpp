#include <doctest/doctest.h>

#include <string>

#include "hyper/exchange/decoded.h"
#include "hyper/exchange/formats.h"
#include "support/collected.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::found_by;
using hyper::test::refusal_of;

namespace {

const std::string flexify_header =
    "id,name,reps,weight,created,unit,bodyWeight,duration,distance,cardio,hidden,incline\n";

}  // namespace

TEST_CASE("Flexify, CSV: local times, help below 0, weigh-ins and hidden rows") {
    const std::string bytes =
        flexify_header +
        "1,Squat,5.0,100.5,2024-05-01T18:30:00.000,kg,80.0,0.0,0.0,false,false,\n"
        "2,Pull up,6.0,-20.0,2024-05-01T18:40:00.000,lb,0.0,0.0,0.0,false,false,\n"
        "3,Run,1.0,0.0,2024-05-01T19:00:00.000,mi,0.0,30.5,3.25,true,false,2\n"
        "4,Weight,1.0,81.5,2024-05-02T07:00:00.000,kg,0.0,0.0,0.0,false,false,\n"
        "5,Lunge,0.0,0.0,2024-05-02T07:00:00.000,kg,0.0,0.0,0.0,false,true,\n";
    const auto found = found_by(flexify_reader, bytes);
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 3);
    CHECK(sets[0].row == 2);
    CHECK(sets[0].session == "2024-05-01");
    CHECK(sets[0].when.time == TimeOfDay{18 * 60 + 30});
    CHECK_FALSE(sets[0].when.offset);
    CHECK(sets[0].mass == ForeignMass{100'500, MassUnit::kg});
    CHECK(sets[0].body_mass == ForeignMass{80'000, MassUnit::kg});
    CHECK(sets[1].assists);
    CHECK(sets[2].seconds == Seconds(1830));
    CHECK(sets[2].distance == ForeignDistance{3'250, DistanceUnit::mi});
    REQUIRE(found.others.size() == 2);
    CHECK(found.others[0].second == LeftOut::body_mass);
    CHECK(found.others[1].second == LeftOut::not_done);
}

TEST_CASE("Flexify, CSV: the first versions have fewer columns and German days") {
    const auto found = found_by(flexify_reader,
                                "id,name,reps,weight,created,unit,hidden\n"
                                "1,Squat,5,100,01.05.2024,kg,0\n2,Row,5,100,01.05.2024,kg,1\n");
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 1);
    CHECK(sets[0].when.day == day_from_iso("2024-05-01"));
    CHECK_FALSE(sets[0].when.time);
}

TEST_CASE("Flexify, CSV: its letters are Latin-1") {
    const std::string bytes = flexify_header +
                              "1,\xdc"
                              "bung,5,100,2024-05-01T18:30:00,kg,0,0,0,0,0,\n";
    const auto text = decoded("graphs.csv", bytes);
    const auto found = found_by(flexify_reader, text.bytes());
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 1);
    CHECK(sets[0].exercise == "Übung");
}

TEST_CASE("Flexify, CSV: what cannot be is refused with its row") {
    CHECK(refusal_of(flexify_reader, flexify_header + "1,Squat,x,100,2024-05-01,kg,0,0,0,0,0,\n") ==
          "file.csv, row 2: \"x\" is no number.");
    CHECK(refusal_of(flexify_reader, flexify_header + "1,Squat,5\n") ==
          "file.csv, row 2: The row has 3 cells, and the header 12.");
}
