#include "hyper/training/band_force.h"

#include <doctest/doctest.h>

using namespace hyper;
using namespace hyper::training;

namespace {

Band flat(std::vector<ForcePoint> points, BandQuality quality = BandQuality::maker) {
    Band band;
    band.points = std::move(points);
    band.quality = quality;
    return band;
}

/// TheraBand's table: 4.6 and 6.7 lb.
const Band green = flat({{100, Force(2087)}, {200, Force(3039)}});
const Band blue = flat({{100, Force(2631)}, {200, Force(3901)}});

std::int64_t grams(const BandInUse& use, double stretch) {
    return force_at_stretch(use, stretch).value().force.grams;
}

}  // namespace

TEST_CASE("a green TheraBand pulls 2.09 kg at 100 % and 3.04 kg at 200 %") {
    CHECK(grams({&green}, 100) == 2087);
    CHECK(grams({&green}, 200) == 3039);
}

TEST_CASE("between the points of a band lie straight lines from nothing on") {
    CHECK(grams({&green}, 50) == 1044);
    CHECK(grams({&green}, 150) == 2563);
    CHECK(grams({&green}, 0) == 0);
    CHECK(grams({&green}, -20) == 0);
}

TEST_CASE("beyond the last point the estimate goes on and says so") {
    const auto far = force_at_stretch({&green}, 250).value();
    CHECK(far.force == Force(3515));
    CHECK(far.extrapolated);
    CHECK_FALSE(force_at_stretch({&green}, 200).value().extrapolated);
    CHECK_FALSE(force_at_stretch({&green}, 10).value().extrapolated);
}

TEST_CASE("one point is a straight line through nothing") {
    const Band band = flat({{100, Force(2000)}}, BandQuality::measured);
    CHECK(grams({&band}, 25) == 500);
    const auto far = force_at_stretch({&band}, 150).value();
    CHECK(far.force == Force(3000));
    CHECK(far.extrapolated);
    CHECK(far.quality == BandQuality::measured);
}

TEST_CASE("three points that lie on a parabola through nothing give it back") {
    // 30 x - 0.05 x²
    const Band band = flat({{50, Force(1375)}, {100, Force(2500)}, {200, Force(4000)}});
    CHECK(grams({&band}, 50) == 1375);
    CHECK(grams({&band}, 150) == 3375);
    CHECK(grams({&band}, 200) == 4000);
}

TEST_CASE("more points than a parabola can meet are met as nearly as can be") {
    // Worked by hand, x in resting lengths: the sums of x², x³, x⁴, xf, x²f are 14, 36, 98, 19400,
    // 47600, so a = 2468.42 and b = -421.05.
    const Band band = flat({{100, Force(2000)}, {200, Force(3300)}, {300, Force(3600)}});
    CHECK(grams({&band}, 100) == 2047);
    CHECK(grams({&band}, 300) == 3616);
}

TEST_CASE("a band whose numbers are unknown stays unknown") {
    const Band unknown = flat({});
    CHECK_FALSE(force_at_stretch({&unknown}, 100).has_value());
    const std::vector<BandInUse> both = {{&green}, {&unknown}};
    CHECK_FALSE(force_at_stretch(both, 100).has_value());
}

TEST_CASE("a folded band has half the length and twice the force") {
    Band band = green;
    band.length_mm = 500;
    CHECK(grams({&band, 1, true}, 100) == 4174);
    CHECK(stretch_at_length({&band, 1, false}, 500).value() == doctest::Approx(0));
    CHECK(stretch_at_length({&band, 1, true}, 500).value() == doctest::Approx(100));
    CHECK(stretch_at_length({&band, 1, false}, 300).value() == doctest::Approx(0));
    const std::vector<BandInUse> folded = {{&band, 1, true}};
    CHECK(force_at_length(folded, 500).value().force == Force(4174));
}

TEST_CASE("a band between the legs and a low anchor pulls as worked by hand") {
    // 25 cm at rest, 48.75 cm at the top: stretched by 95 %.
    Band band = green;
    band.length_mm = 250;
    const std::vector<BandInUse> uses = {{&band}};
    CHECK(force_at_length(uses, 487.5).value().force == Force(1983));
    CHECK(force_at_length(uses, 240).value().force == Force(0));
}

TEST_CASE("bands side by side add up, and the worst quality counts") {
    Band guessed = blue;
    guessed.quality = BandQuality::guess;
    const std::vector<BandInUse> uses = {{&green, 2, false}, {&guessed, 1, false}};
    const auto sum = force_at_stretch(uses, 100).value();
    CHECK(sum.force == Force(2 * 2087 + 2631));
    CHECK(sum.quality == BandQuality::guess);
    CHECK_FALSE(sum.extrapolated);
}

TEST_CASE("bands of different lengths stretch differently between the same ends") {
    Band short_one = green;
    short_one.length_mm = 250;
    Band long_one = green;
    long_one.length_mm = 500;
    const std::vector<BandInUse> uses = {{&short_one}, {&long_one}};
    CHECK(force_at_length(uses, 500).value().force == Force(2087));
    const std::vector<BandInUse> without = {{&short_one}, {&green}};
    CHECK_FALSE(force_at_length(without, 500).has_value());
}
