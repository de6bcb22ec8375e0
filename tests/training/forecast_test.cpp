#include "hyper/training/forecast.h"

#include <doctest/doctest.h>

#include "hyper/catalogue/coach.h"

using namespace hyper;
using namespace hyper::training;

namespace {

using Sets = std::vector<DoneSet>;

/// A forecaster that saw `sessions` of a squat.
Forecaster after(const std::vector<Sets>& sessions) {
    Forecaster forecaster(forecast_model(catalogue::coach_numbers()));
    for (const Sets& session : sessions) forecaster.learn("squat", session);
    return forecaster;
}

int reps(const Forecaster& forecaster, double load, std::size_t position = 0) {
    return forecaster.of("squat", load, position).value().reps.value;
}

Sets sets_of(double load, const std::vector<int>& amounts) {
    Sets sets;
    for (const int amount : amounts) sets.push_back({load, Reps(amount)});
    return sets;
}

}  // namespace

TEST_CASE("the same load as ever brings the same repetitions as ever") {
    const auto forecaster = after({sets_of(40, {12, 12, 12}), sets_of(40, {12, 12, 12})});
    for (std::size_t position = 0; position < 5; ++position)
        CHECK(reps(forecaster, 40, position) == 12);
}

TEST_CASE("of an exercise that was never done nothing is said") {
    CHECK(!after({}).of("squat", 40, 0));
    const auto forecaster = after({sets_of(40, {12})});
    CHECK(!forecaster.of("deadlift", 40, 0));
    CHECK(!after({{}}).of("squat", 40, 0));
}

TEST_CASE("each load is expected to go as it went with that load") {
    const Sets pyramid = {{40, Reps(12)}, {60, Reps(8)}, {80, Reps(4)}};
    const auto forecaster = after({pyramid, pyramid, pyramid});
    CHECK(reps(forecaster, 40, 0) == 12);
    CHECK(reps(forecaster, 60, 1) == 8);
    CHECK(reps(forecaster, 80, 2) == 4);
}

TEST_CASE("sets that tire within a session are expected to tire again") {
    const auto session = sets_of(40, {12, 10, 8});
    const auto forecaster = after({session, session, session});
    CHECK(reps(forecaster, 40, 0) == 12);
    CHECK(reps(forecaster, 40, 1) == 10);
    CHECK(reps(forecaster, 40, 2) == 8);
}

TEST_CASE("one odd session does not move what is expected") {
    const auto usual = sets_of(40, {12, 12, 12});
    const auto forecaster = after({usual, usual, usual, usual, sets_of(40, {3, 3, 3}), usual});
    CHECK(reps(forecaster, 40) == 12);
}

TEST_CASE("a lifter who goes to the limit is expected to do fewer with more") {
    // 30 (1 + reps / 30) x load is the same in every session.
    std::vector<Sets> sessions;
    for (int round = 0; round < 6; ++round) {
        sessions.push_back(sets_of(60, {20, 20}));
        sessions.push_back(sets_of(75, {10, 10}));
    }
    const auto forecaster = after(sessions);
    CHECK(reps(forecaster, 60) == 20);
    CHECK(reps(forecaster, 75) == 10);
    CHECK(reps(forecaster, 90) < 10);
}

TEST_CASE("help is a load below nothing: more of it is easier") {
    const auto forecaster = after({sets_of(-20, {6, 6}), sets_of(-20, {6, 6})});
    CHECK(reps(forecaster, -20) == 6);
    CHECK(reps(forecaster, -40) >= 6);
    CHECK(reps(forecaster, -5) <= 6);
}

TEST_CASE("each view says what it sees, and what it missed so far") {
    const auto forecaster = after({sets_of(40, {12, 12}), sets_of(40, {10, 10})});
    const auto forecast = forecaster.of("squat", 40, 0).value();
    REQUIRE(forecast.views.size() == 6);
    CHECK(forecast.views[1].view == "last time");
    CHECK(forecast.views[1].reps == 10);
    for (const ViewedReps& one : forecast.views) CHECK(one.missed == doctest::Approx(2));
}

TEST_CASE("how the whole log went decides for an exercise that is new") {
    const auto forecast_of_press = [](const std::vector<Sets>& squats) {
        Forecaster forecaster = after(squats);
        forecaster.learn("press", sets_of(40, {10, 10}));
        return forecaster.of("press", 60, 0)->reps.value;
    };
    std::vector<Sets> planner;
    std::vector<Sets> to_the_limit;
    for (int round = 0; round < 10; ++round) {
        planner.push_back(sets_of(60.0 + 10 * (round % 3), {10, 10}));
        const double ratio = round % 2 == 0 ? 1 : 1.25;
        to_the_limit.push_back(sets_of(60 * ratio, {ratio > 1 ? 10 : 20, ratio > 1 ? 10 : 20}));
    }
    CHECK(forecast_of_press(planner) == 10);
    CHECK(forecast_of_press(to_the_limit) < 10);
}
