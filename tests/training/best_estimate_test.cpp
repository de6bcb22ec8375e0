#include "hyper/training/best_estimate.h"

#include <doctest/doctest.h>

#include "hyper/catalogue/coach.h"
#include "support/amounts.h"

using namespace hyper;
using namespace hyper::training;

using hyper::test::on;

namespace {

const ExerciseRef deadlift{"deadlift", "barbell"};

Set deadlift_set(unsigned day, std::int64_t kilograms, int reps, std::optional<int> reserve = 0) {
    Set set;
    set.exercise = deadlift;
    set.day = on(day);
    set.reps = Reps(reps);
    if (reserve) set.rir = Rir{*reserve * 10};
    set.load.added = EnteredMass{Mass(kilograms * 1000), MassUnit::kg};
    return set;
}

}  // namespace

TEST_CASE("the highest estimate of each set-up is kept, with its day") {
    Set other_side = deadlift_set(20, 50, 5);
    other_side.side = Side::left;
    const std::vector<Session> sessions = {{on(22), {deadlift_set(22, 100, 5)}},
                                           {on(20), {deadlift_set(20, 110, 5), other_side}}};
    const auto found =
        best_estimates(sessions, deadlift, {}, 2, catalogue::coach_numbers().strength);
    REQUIRE(found.best.size() == 2);
    CHECK(found.best[0].day == on(20));
    CHECK(found.best[0].estimate.kilograms == doctest::Approx(128.333).epsilon(0.0001));
    CHECK(found.best[1].setup.side == Side::left);
    CHECK(found.reasons.empty());
}

TEST_CASE("of equal estimates the one with fewer effective repetitions is kept") {
    const std::vector<Session> sessions = {
        {on(22), {deadlift_set(22, 90, 10), deadlift_set(22, 100, 6), deadlift_set(22, 90, 8, 2)}}};
    const auto found =
        best_estimates(sessions, deadlift, {}, 2, catalogue::coach_numbers().strength);
    CHECK(found.best.front().estimate.kilograms == doctest::Approx(120));
    CHECK(found.best.front().estimate.effective_reps == 6);
}

TEST_CASE("the first two sessions give none, and the reasons are said once each") {
    const std::vector<Session> sessions = {{on(22), {deadlift_set(22, 100, 5)}},
                                           {on(20), {deadlift_set(20, 100, 5)}},
                                           {on(18), {deadlift_set(18, 200, 5)}}};
    const auto third =
        best_estimates(sessions, deadlift, {}, 0, catalogue::coach_numbers().strength);
    REQUIRE(third.best.size() == 1);
    CHECK(third.best[0].day == on(22));
    const std::vector<Session> unknown = {
        {on(22), {deadlift_set(22, 100, 5, std::nullopt), deadlift_set(22, 100, 5, std::nullopt)}}};
    const auto none = best_estimates(unknown, deadlift, {}, 2, catalogue::coach_numbers().strength);
    CHECK(none.best.empty());
    CHECK(none.reasons == std::vector{NoEstimate::reserve_unknown});
}

TEST_CASE("warm-ups and other exercises are no reason") {
    Set warmup = deadlift_set(22, 60, 5);
    warmup.kind = SetKind::warmup;
    Set other = deadlift_set(22, 60, 5);
    other.exercise = {"bench-press", ""};
    const std::vector<Session> sessions = {{on(22), {warmup, other}}};
    const auto found =
        best_estimates(sessions, deadlift, {}, 2, catalogue::coach_numbers().strength);
    CHECK(found.best.empty());
    CHECK(found.reasons.empty());
}
