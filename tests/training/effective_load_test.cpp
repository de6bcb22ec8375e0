#include "hyper/training/effective_load.h"

#include <doctest/doctest.h>

#include <array>

using namespace hyper;
using namespace hyper::training;

namespace {

Day on(unsigned day) {
    return Day(std::chrono::year(2026) / 11 / std::chrono::day(day));
}

EnteredMass kg(std::int64_t grams) {
    return {Mass(grams), MassUnit::kg};
}

}  // namespace

TEST_CASE("straight legs weigh a known share of the body at the ankles") {
    Physique man{Sex::male, {{on(1), kg(80'000)}}};
    CHECK(effective_ankle_load(man, on(5), Mass()) == doctest::Approx(11.84));
    CHECK(effective_ankle_load(man, on(5), Mass(40'000)) == doctest::Approx(51.84));
    Physique woman{Sex::female, {{on(1), kg(60'000)}}};
    CHECK(effective_ankle_load(woman, on(5), Mass()) == doctest::Approx(8.58));
    Physique unsaid{Sex::unspecified, {{on(1), kg(100'000)}}};
    CHECK(effective_ankle_load(unsaid, on(5), Mass()) == doctest::Approx(14.55));
}

TEST_CASE("a body mass counts from its day on, and before the first it is unknown") {
    const std::array weighings = {BodyMass{on(20), kg(82'000)}, BodyMass{on(10), kg(80'000)}};
    CHECK_FALSE(body_mass_on(weighings, on(9)));
    CHECK(body_mass_on(weighings, on(10)) == Mass(80'000));
    CHECK(body_mass_on(weighings, on(19)) == Mass(80'000));
    CHECK(body_mass_on(weighings, on(25)) == Mass(82'000));
    CHECK_FALSE(effective_ankle_load({Sex::male, {}}, on(9), Mass(5'000)));
}
