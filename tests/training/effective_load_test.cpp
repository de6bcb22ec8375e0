#include "hyper/training/effective_load.h"

#include <doctest/doctest.h>

#include <array>

#include "hyper/catalogue/coach.h"
#include "support/amounts.h"

using namespace hyper;
using namespace hyper::training;

using hyper::test::grams;
using hyper::test::on;

namespace {

const BodyNumbers& body_shares = catalogue::coach_numbers().body;

}  // namespace

TEST_CASE("straight legs weigh a known share of the body at the ankles") {
    Physique man{Sex::male, {{on(1), grams(80'000)}}};
    CHECK(effective_ankle_load(body_shares, man, on(5), Mass()) == doctest::Approx(11.84));
    CHECK(effective_ankle_load(body_shares, man, on(5), Mass(40'000)) == doctest::Approx(51.84));
    Physique woman{Sex::female, {{on(1), grams(60'000)}}};
    CHECK(effective_ankle_load(body_shares, woman, on(5), Mass()) == doctest::Approx(8.58));
    Physique unsaid{Sex::unspecified, {{on(1), grams(100'000)}}};
    CHECK(effective_ankle_load(body_shares, unsaid, on(5), Mass()) == doctest::Approx(14.55));
}

TEST_CASE("a body mass counts from its day on, and before the first it is unknown") {
    const std::array weighings = {BodyMass{on(20), grams(82'000)}, BodyMass{on(10), grams(80'000)}};
    CHECK_FALSE(body_mass_on(weighings, on(9)));
    CHECK(body_mass_on(weighings, on(10)) == Mass(80'000));
    CHECK(body_mass_on(weighings, on(19)) == Mass(80'000));
    CHECK(body_mass_on(weighings, on(25)) == Mass(82'000));
    CHECK_FALSE(effective_ankle_load(body_shares, {Sex::male, {}}, on(9), Mass(5'000)));
}

namespace {

using hyper::training::effective_load;
using hyper::training::Knees;
using hyper::training::Load;
using hyper::training::Movement;

constexpr Movement legs{.body_is_load = true, .legs_are_load = true};

Load with(std::int64_t grams) {
    Load load;
    load.added = hyper::EnteredMass{hyper::Mass(grams), hyper::MassUnit::kg};
    return load;
}

}  // namespace

TEST_CASE("bent knees take about a quarter off the legs, not off what is added") {
    const hyper::Mass body(80'000);
    const auto man = hyper::training::Sex::male;
    CHECK(effective_load(body_shares, legs, man, body, {}).kilograms == doctest::Approx(11.84));
    CHECK(effective_load(body_shares, legs, man, body, {}, {.knees = Knees::bent}).kilograms ==
          doctest::Approx(11.84 * 0.77));
    CHECK(effective_load(body_shares, legs, man, body, with(5000)).kilograms ==
          doctest::Approx(16.84));
}

TEST_CASE("head up at 45 degrees everything counts by the cosine") {
    Movement inclined = legs;
    inclined.incline = 45;
    const auto load = effective_load(body_shares, inclined, hyper::training::Sex::male,
                                     hyper::Mass(80'000), with(2000));
    CHECK(load.kilograms == doctest::Approx(13.84 * 0.70711).epsilon(0.001));
}

TEST_CASE("a torso is worth a plate of 48 % of the body") {
    const Movement torso{.body_is_load = true, .torso_is_load = true};
    const auto load = effective_load(body_shares, torso, hyper::training::Sex::female,
                                     hyper::Mass(60'000), with(10'000));
    CHECK(load.kilograms == doctest::Approx(38.8));
    CHECK(load.low == doctest::Approx(38.8 - 0.15 * 28.8));
    CHECK(load.high == doctest::Approx(38.8 + 0.15 * 28.8));
}

TEST_CASE("help takes off what is lifted, and a bar alone needs no body mass") {
    Load helped;
    helped.assist = hyper::EnteredMass{hyper::Mass(20'000), hyper::MassUnit::kg};
    CHECK(effective_load(body_shares, {.body_is_load = true}, {}, hyper::Mass(80'000), helped)
              .kilograms == doctest::Approx(60));
    const auto bar =
        effective_load(body_shares, {}, hyper::training::Physique{}, hyper::Day(), with(100'000));
    REQUIRE(bar);
    CHECK(bar->kilograms == doctest::Approx(100));
    CHECK_FALSE(
        effective_load(body_shares, legs, hyper::training::Physique{}, hyper::Day(), with(1000)));
}

TEST_CASE("a band adds at most its pull") {
    const auto load = effective_load(body_shares, legs, hyper::training::Sex::male,
                                     hyper::Mass(80'000), {}, {.band_top = hyper::Force(4000)});
    CHECK(load.kilograms == doctest::Approx(15.84));
    CHECK(load.low == doctest::Approx(11.84 * 0.85));
}
