#include "hyper/training/forecast.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>

#include "hyper/catalogue/coach.h"

namespace hyper::training {
namespace {

struct Workout {
    std::string exercise;
    std::vector<DoneSet> sets;
};

/// Loads in half kilograms; help and the body alone are among them.
DoneSet any_set() {
    const int load = *rc::gen::inRange(-40, 200);
    return {load * 0.5, Reps(*rc::gen::inRange(0, 30))};
}

std::vector<Workout> any_log() {
    std::vector<Workout> log(*rc::gen::inRange<std::size_t>(1, 20));
    for (Workout& session : log) {
        session.exercise = *rc::gen::element<std::string>("squat", "press");
        session.sets.resize(*rc::gen::inRange<std::size_t>(1, 5));
        for (DoneSet& set : session.sets) set = any_set();
    }
    return log;
}

std::optional<Reps> forecast_of(const Forecaster& forecaster, const std::string& exercise,
                                double load, std::size_t position) {
    const auto forecast = forecaster.of(exercise, load, position);
    return forecast ? std::optional(forecast->reps) : std::nullopt;
}

/// What is said of each set before its session, each load taken `unit` times.
std::vector<std::optional<Reps>> forecasts(const std::vector<Workout>& log, double unit = 1) {
    Forecaster forecaster(forecast_model(catalogue::coach_numbers()));
    std::vector<std::optional<Reps>> found;
    for (const Workout& session : log) {
        auto sets = session.sets;
        for (DoneSet& set : sets) set.load *= unit;
        for (std::size_t i = 0; i < sets.size(); ++i)
            found.push_back(forecast_of(forecaster, session.exercise, sets[i].load, i));
        forecaster.learn(session.exercise, sets);
    }
    return found;
}

}  // namespace

TEST_CASE("a forecast knows nothing of what came later") {
    CHECK(rc::check([] {
        const auto log = any_log();
        auto longer = log;
        for (const Workout& later : any_log()) longer.push_back(later);
        const auto before = forecasts(log);
        auto all = forecasts(longer);
        all.resize(before.size());
        RC_ASSERT(all == before);
    }));
}

TEST_CASE("kilograms and pounds bring the same forecasts") {
    CHECK(rc::check([] {
        const auto log = any_log();
        RC_ASSERT(forecasts(log) == forecasts(log, 1 / 0.45359237));
    }));
}

TEST_CASE("where all was done with one load, a heavier one never brings more repetitions") {
    CHECK(rc::check([] {
        auto log = any_log();
        Forecaster forecaster(forecast_model(catalogue::coach_numbers()));
        for (Workout& session : log) {
            for (DoneSet& set : session.sets) set.load = 40;
            forecaster.learn(session.exercise, session.sets);
        }
        const auto& exercise = log.front().exercise;
        Reps least = most_reps;
        for (int load = 1; load < 100; load += *rc::gen::inRange(1, 10)) {
            const auto reps = forecast_of(forecaster, exercise, load, 1);
            RC_ASSERT(reps.has_value());
            RC_ASSERT(*reps <= least);
            least = *reps;
        }
    }));
}

TEST_CASE("no forecast lies far outside of what was done") {
    CHECK(rc::check([] {
        const auto log = any_log();
        Forecaster forecaster(forecast_model(catalogue::coach_numbers()));
        std::map<std::string, int> most;
        for (const Workout& session : log) {
            forecaster.learn(session.exercise, session.sets);
            for (const DoneSet& set : session.sets)
                most[session.exercise] = std::max(most[session.exercise], set.reps.value);
        }
        for (const auto& [exercise, reps] : most) {
            const auto set = any_set();
            const auto forecast = forecast_of(forecaster, exercise, set.load, 0).value();
            RC_ASSERT(forecast.value >= 0);
            RC_ASSERT(forecast.value <= 2 * reps + 3);
        }
    }));
}

}  // namespace hyper::training
