#include "hyper/training/band_ladder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "hyper/catalogue/coach.h"
#include "support/bands.h"

namespace hyper::training {
namespace {

const CoachNumbers& ladder_numbers = catalogue::coach_numbers();

std::vector<BandUse> alone(const Band& band) {
    return {{band.id, band.label, 1, false, false}};
}

std::string labels(const std::vector<BandUse>& uses) {
    std::string text;
    for (const BandUse& use : uses) {
        if (!text.empty()) text += "+";
        text += use.label + (use.folded ? ":folded" : "");
    }
    return text;
}

BandLadder ladder_of(const std::vector<Band>& bands, const std::vector<BandUse>& now = {}) {
    return band_ladder(bands, now, std::nullopt, ladder_numbers);
}

}  // namespace

TEST_CASE("the ladder has every combination, each rung harder than the one before") {
    const Band red = test::measured_band("red", 3000);
    const Band black = test::measured_band("black", 5000);
    const auto ladder = ladder_of({red, black});
    CHECK(ladder.place_of(alone(red)).has_value());
    CHECK(ladder.place_of(alone(black)).has_value());
    CHECK(std::any_of(ladder.rungs.begin(), ladder.rungs.end(),
                      [](const Rung& rung) { return labels(rung.uses) == "black+red"; }));
    for (std::size_t i = 1; i < ladder.rungs.size(); ++i)
        CHECK(ladder.rungs[i].top->grams > ladder.rungs[i - 1].top->grams);
}

TEST_CASE("rungs closer than five per cent are one, what is in use stays") {
    const Band red = test::measured_band("red", 4000);
    const Band near = test::measured_band("near", 4190);
    const Band apart = test::measured_band("apart", 4210);
    CHECK_FALSE(ladder_of({red, near}).place_of(alone(near)));
    CHECK(ladder_of({red, near}, alone(near)).place_of(alone(near)));
    CHECK(ladder_of({red, apart}).place_of(alone(apart)));
}

TEST_CASE("up is harder and down is easier, and the ladder ends") {
    const Band red = test::measured_band("red", 4000);
    const Band black = test::measured_band("black", 4600);
    const auto ladder = ladder_of({red, black});
    const auto up = rung_up(ladder, alone(red), ladder_numbers).value();
    CHECK(labels(up.to.uses) == "black");
    CHECK(up.gap.value() == doctest::Approx(0.15));
    CHECK(up.verified);
    const auto down = rung_down(ladder, alone(black)).value();
    CHECK(labels(down.to.uses) == "red");
    CHECK_FALSE(rung_down(ladder, alone(red)));
    CHECK_FALSE(rung_up(ladder, ladder.rungs.back().uses, ladder_numbers));
}

TEST_CASE(
    "bands that nobody measured go by the number in the label, without one nothing is harder") {
    Band light = test::measured_band("10kg", 1);
    Band heavy = test::measured_band("15kg", 1);
    for (Band* band : {&light, &heavy}) {
        band->points.clear();
        band->quality = BandQuality::guess;
    }
    const auto up = rung_up(ladder_of({light, heavy}), alone(light), ladder_numbers).value();
    CHECK(labels(up.to.uses) == "15kg");
    CHECK_FALSE(up.gap);
    CHECK_FALSE(up.verified);
    Band plain = light;
    plain.label = "soft";
    CHECK_FALSE(rung_up(ladder_of({plain, heavy}), alone(plain), ladder_numbers));
}

TEST_CASE("a label speaks of the number in it") {
    CHECK(number_in("15kg") == doctest::Approx(15));
    CHECK(number_in("level-2") == doctest::Approx(2));
    CHECK_FALSE(number_in("red"));
}

}  // namespace hyper::training
