#include "hyper/training/strength.h"

#include <doctest/doctest.h>

#include <array>

#include "hyper/catalogue/coach.h"

using namespace hyper;
using namespace hyper::training;

namespace {

const StrengthNumbers& limits = catalogue::coach_numbers().strength;

Set strong_set(int reps, std::optional<int> reserve_tenths, std::int64_t grams = 100'000) {
    Set set;
    set.reps = Reps(reps);
    if (reserve_tenths) set.rir = Rir{*reserve_tenths};
    set.load.added = EnteredMass{Mass(grams), MassUnit::kg};
    return set;
}

Estimate estimate(const Set& set) {
    return std::get<Estimate>(one_rep_max(set, {}, limits));
}

std::string_view refusal(const Set& set, const Movement& movement = {}) {
    return code(std::get<NoEstimate>(one_rep_max(set, movement, limits)));
}

}  // namespace

TEST_CASE("an estimate is the load for one effective repetition and Epley's beyond it") {
    CHECK(estimate(strong_set(1, 0)).kilograms == doctest::Approx(100));
    CHECK(estimate(strong_set(5, 0)).kilograms == doctest::Approx(116.67).epsilon(0.0001));
    CHECK(estimate(strong_set(3, 20)).kilograms == doctest::Approx(116.67).epsilon(0.0001));
    CHECK(estimate(strong_set(10, 0)).kilograms == doctest::Approx(133.33).epsilon(0.0001));
}

TEST_CASE("confidence falls with the effective repetitions and ends at twelve") {
    CHECK(estimate(strong_set(3, 20)).confidence == Confidence::high);
    CHECK(estimate(strong_set(4, 15)).confidence == Confidence::medium);
    CHECK(estimate(strong_set(8, 20)).confidence == Confidence::medium);
    CHECK(estimate(strong_set(10, 15)).confidence == Confidence::low);
    CHECK(refusal(strong_set(11, 20)) == "REPS_ABOVE_12");
    CHECK(refusal(strong_set(13, std::nullopt)) == "REPS_ABOVE_12");
}

TEST_CASE("the range is what the published formulas say") {
    const Estimate at_five = estimate(strong_set(5, 0));
    CHECK(at_five.low == doctest::Approx(112.5));                  // O'Conner and Brzycki
    CHECK(at_five.high == doctest::Approx(119.0).epsilon(0.001));  // Mayhew
    const Estimate at_twelve = estimate(strong_set(12, 0));
    CHECK(at_twelve.low == doctest::Approx(128.2).epsilon(0.001));  // Lombardi
    CHECK(at_twelve.high == doctest::Approx(144));                  // Brzycki
    CHECK(estimate(strong_set(1, 0)).low == estimate(strong_set(1, 0)).high);
}

TEST_CASE("a set to failure has nothing in reserve, an unknown reserve gives no estimate") {
    Set failure = strong_set(6, std::nullopt);
    CHECK(refusal(failure) == "RIR_UNKNOWN");
    failure.kind = SetKind::failure;
    CHECK(estimate(failure).effective_reps == 6);
    CHECK(refusal(strong_set(5, 50)) == "RIR_ABOVE_4");
}

TEST_CASE("what has no honest kilograms gives no estimate") {
    Set set = strong_set(5, 0);
    set.load = {};
    CHECK(refusal(set) == "BODYWEIGHT_ONLY");
    set.load.bands.push_back({BandId(), "red", 1, false, false});
    CHECK(refusal(set) == "BAND");
    set.load = {};
    set.load.assist = EnteredMass{Mass(20'000), MassUnit::kg};
    CHECK(refusal(set) == "ASSISTED");
    CHECK(refusal(strong_set(5, 0, 3'900)) == "LIGHT_LOAD");
    CHECK(refusal(strong_set(5, 0), {.ball = true}) == "BALL");
    CHECK(refusal(strong_set(5, 0), {.body_is_load = true}) == "BODY_IN_LOAD");
    Set hold = strong_set(5, 0);
    hold.seconds = Seconds(30);
    CHECK(refusal(hold) == "TIMED");
    Set painful = strong_set(5, 0);
    painful.pain = 3;
    CHECK(refusal(painful) == "PAIN");
    Set warmup = strong_set(5, 0);
    warmup.kind = SetKind::warmup;
    CHECK(refusal(warmup) == "WARMUP");
}

TEST_CASE("a new best is more than the noise of a measurement") {
    CHECK_FALSE(is_new_best(102.4, 100, limits));
    CHECK(is_new_best(102.5, 100, limits));
}

TEST_CASE("stronger are three sessions above the three before") {
    CHECK(is_stronger(std::array{100.0, 101.0, 99.0, 103.0, 104.0, 103.0}, limits));
    CHECK_FALSE(is_stronger(std::array{100.0, 101.0, 99.0, 102.0, 104.0, 102.0}, limits));
    CHECK_FALSE(is_stronger(std::array{100.0, 110.0, 120.0, 130.0, 140.0}, limits));
}
