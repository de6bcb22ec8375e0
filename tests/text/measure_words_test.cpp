#include "hyper/text/measure_words.h"

#include <doctest/doctest.h>

using namespace hyper;
using namespace hyper::text;

TEST_CASE("a length is read in metres, inches and feet") {
    CHECK(parse_length("180cm").value() == 1800);
    CHECK(parse_length("1.8 m").value() == 1800);
    CHECK(parse_length("1,8m").value() == 1800);
    CHECK(parse_length("1040mm").value() == 1040);
    CHECK(parse_length("41in").value() == 1041);
    CHECK(parse_length("41 inches").value() == 1041);
    CHECK(parse_length("5ft11").value() == 1803);
    CHECK(parse_length("5 ft 11 in").value() == 1803);
    CHECK(parse_length("5'11\"").value() == 1803);
    CHECK(parse_length("6ft").value() == 1829);
}

TEST_CASE("what is no length is refused whole") {
    for (const auto* words : {"", "180", "cm", "180cmx", "5ft13", "5ft11cm", "-3cm", "0cm",
                              "99999999cm", "1.2345m", "5ft11in2", "\xff", "1\x1b[m"}) {
        INFO(words);
        CHECK_FALSE(parse_length(words).ok());
    }
    CHECK(parse_length("180").problem().sentence == "\"180\" has no unit of length.");
}

TEST_CASE("a mass keeps its unit, and a bare number is in the user's") {
    CHECK(parse_mass("82.4kg", MassUnit::lb).value() == EnteredMass{Mass(82400), MassUnit::kg});
    CHECK(parse_mass("82,4", MassUnit::kg).value() == EnteredMass{Mass(82400), MassUnit::kg});
    CHECK(parse_mass("180 lbs", MassUnit::kg).value() == EnteredMass{Mass(81647), MassUnit::lb});
    for (const auto* words : {"", "0kg", "kg", "82stone", "82.4.1", "82 4", "12345678kg"}) {
        INFO(words);
        CHECK_FALSE(parse_mass(words, MassUnit::kg).ok());
    }
}

TEST_CASE("a scale may show nothing, in kg or lb") {
    CHECK(parse_force("0", MassUnit::kg).value() == Force(0));
    CHECK(parse_force("4.6lb", MassUnit::kg).value() == Force(2087));
    CHECK(parse_force("2.1 kgf", MassUnit::lb).value() == Force(2100));
    CHECK_FALSE(parse_force("20N", MassUnit::kg).ok());
}

TEST_CASE("points of force are put in order") {
    const auto points = parse_force_points("200%:3.0kg, 100:2.1kg", MassUnit::kg).value();
    REQUIRE(points.size() == 2);
    CHECK(points[0] == training::ForcePoint{100, Force(2100)});
    CHECK(points[1] == training::ForcePoint{200, Force(3000)});
}

TEST_CASE("a decimal comma in a force does not end its point") {
    const auto points = parse_force_points("100%:2,1kg,200%:3,5kg", MassUnit::kg).value();
    REQUIRE(points.size() == 2);
    CHECK(points[0].force == Force(2100));
    CHECK(points[1].force == Force(3500));
}

TEST_CASE("points that cannot be are refused, with their place where there is one") {
    CHECK(parse_force_points("100%:2kg,200%", MassUnit::kg).problem().start == 9);
    CHECK(parse_force_points("100%:2kg,100%:3kg", MassUnit::kg).problem().sentence ==
          "There are two forces at 100 %.");
    CHECK(parse_force_points("100%:3kg,200%:2kg", MassUnit::kg).problem().sentence ==
          "A band pulls harder at 200 % than at 100 %.");
    for (const auto* words : {"", ",", "0%:1kg", "501%:1kg", "100%:0kg", "100%", "10.5%:2kg",
                              "10:1,20:2,30:3,40:4,50:5,60:6,70:7,80:8,90:9"}) {
        INFO(words);
        CHECK_FALSE(parse_force_points(words, MassUnit::kg).ok());
    }
}
