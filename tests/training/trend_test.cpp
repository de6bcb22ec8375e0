#include "hyper/training/trend.h"

#include <doctest/doctest.h>

#include "hyper/catalogue/coach.h"
#include "support/amounts.h"

using namespace hyper;
using namespace hyper::training;

using hyper::test::on;

namespace {

Set trend_set(int reps, double kilograms, std::optional<int> reserve = std::nullopt) {
    Set set;
    set.reps = Reps(reps);
    set.load.added = EnteredMass{Mass(static_cast<std::int64_t>(kilograms * 1000)), MassUnit::kg};
    if (reserve) set.rir = Rir{*reserve * 10};
    return set;
}

std::vector<std::optional<double>> values(const Trend& trend) {
    std::vector<std::optional<double>> found;
    for (const auto& point : trend.points) found.push_back(point.value);
    return found;
}

}  // namespace

TEST_CASE("a trend has one value a session, oldest first, and unknown stays unknown") {
    const std::vector<Session> sessions = {{on(22), {trend_set(12, 40, 2), trend_set(10, 40)}},
                                           {on(20), {trend_set(8, 45)}}};
    CHECK(values(trend(sessions, TrendKind::load, {}, catalogue::coach_numbers().strength)) ==
          std::vector<std::optional<double>>{45, 40});
    CHECK(values(trend(sessions, TrendKind::reps, {}, catalogue::coach_numbers().strength)) ==
          std::vector<std::optional<double>>{8, 22});
    CHECK(values(trend(sessions, TrendKind::volume, {}, catalogue::coach_numbers().strength)) ==
          std::vector<std::optional<double>>{360, 880});
    CHECK(values(trend(sessions, TrendKind::effort, {}, catalogue::coach_numbers().strength)) ==
          std::vector<std::optional<double>>{std::nullopt, 2});
    CHECK(trend(sessions, TrendKind::pain, {}, catalogue::coach_numbers().strength).empty());
}

TEST_CASE("assistance is drawn below zero, so that less help rises") {
    Set set = trend_set(6, 1);
    set.load = {};
    set.load.assist = EnteredMass{Mass(20'000), MassUnit::kg};
    const std::vector<Session> sessions = {{on(22), {set}}};
    CHECK(values(trend(sessions, TrendKind::load, {}, catalogue::coach_numbers().strength)) ==
          std::vector<std::optional<double>>{-20});
}

TEST_CASE("estimates leave out the first two sessions ever and say why sets gave none") {
    const std::vector<Session> sessions = {{on(22), {trend_set(1, 60, 0)}},
                                           {on(20), {trend_set(5, 50)}},
                                           {on(18), {trend_set(1, 40, 0)}}};
    const auto all = trend(sessions, TrendKind::e1rm, {}, catalogue::coach_numbers().strength);
    CHECK(values(all) == std::vector<std::optional<double>>{std::nullopt, std::nullopt, 60});
    CHECK(all.suppressed ==
          std::vector<NoEstimate>{NoEstimate::reserve_unknown, NoEstimate::first_sessions});
    const auto later = trend(sessions, TrendKind::e1rm, {}, catalogue::coach_numbers().strength, 2);
    CHECK(values(later) == std::vector<std::optional<double>>{40, std::nullopt, 60});
}

TEST_CASE("estimates of another set-up are not mixed in") {
    Set slow = trend_set(1, 30, 0);
    slow.tempo = Tempo{5, 5, 5, 5};
    const std::vector<Session> sessions = {{on(22), {trend_set(1, 60, 0)}}, {on(20), {slow}}};
    CHECK(values(trend(sessions, TrendKind::e1rm, {}, catalogue::coach_numbers().strength, 2)) ==
          std::vector<std::optional<double>>{std::nullopt, 60});
}
