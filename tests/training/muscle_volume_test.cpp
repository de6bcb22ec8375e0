#include "hyper/training/muscle_volume.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>
#include "support/amounts.h"

using namespace hyper;
using namespace hyper::training;

using hyper::test::on;

namespace {

constexpr CountingRule counting{0.75, 0.35, 0.5};

std::optional<MuscleShares> shares(const ExerciseRef& exercise) {
    if (exercise.exercise == "hyper") return MuscleShares{0.75, 0.74, 0.35, 0.34, 0};
    return std::nullopt;
}

Set twelve_of(const std::string& exercise = "hyper") {
    Set set;
    set.exercise.exercise = exercise;
    set.reps = Reps(12);
    return set;
}

using MuscleSets = std::array<double, muscle_count>;

MuscleSets counted(const Set& set) {
    const std::vector<Session> sessions = {{on(22), {set}}};
    return muscle_weeks(sessions, on(22), on(22), shares, counting).front().sets;
}

}  // namespace

TEST_CASE("a set counts 1 for a muscle that does the work and a half for one that helps") {
    CHECK(counted(twelve_of()) == MuscleSets{1, 0.5, 0.5, 0, 0});
}

TEST_CASE("warm-ups, drop sets, failed attempts and distances count for nothing") {
    Set set = twelve_of();
    set.kind = SetKind::warmup;
    CHECK(counted(set) == MuscleSets{});
    set.kind = SetKind::drop;
    CHECK(counted(set) == MuscleSets{});
    set.kind = SetKind::failure;
    CHECK(counted(set) == MuscleSets{1, 0.5, 0.5, 0, 0});
    set.reps = Reps(0);
    CHECK(counted(set) == MuscleSets{});
    set.reps.reset();
    set.seconds = Seconds(30);
    CHECK(counted(set) == MuscleSets{1, 0.5, 0.5, 0, 0});
    set.distance = Distance{5'000'000, DistanceUnit::km};
    CHECK(counted(set) == MuscleSets{});
}

TEST_CASE("a set of each side is one set together") {
    Set left = twelve_of();
    left.side = Side::left;
    Set right = twelve_of();
    right.side = Side::right;
    const std::vector<Session> sessions = {{on(22), {left, right}}};
    const auto weeks = muscle_weeks(sessions, on(22), on(22), shares, counting);
    CHECK(weeks.front().sets == MuscleSets{1, 0.5, 0.5, 0, 0});
}

TEST_CASE("weeks go from Monday to Sunday, and one in which nothing was done is there too") {
    const std::vector<Session> sessions = {
        {on(22), {twelve_of()}}, {on(16), {twelve_of(), twelve_of()}}, {on(8), {twelve_of()}}};
    const auto weeks = muscle_weeks(sessions, on(1), on(23), shares, counting);
    REQUIRE(weeks.size() == 5);
    CHECK(weeks[0].from == on(23));
    CHECK(weeks[0].days == 0);
    CHECK(weeks[1].from == on(16));
    CHECK(weeks[1].days == 2);
    CHECK(weeks[1].sets.front() == 3);
    CHECK(weeks[2].days == 0);
    CHECK(weeks[3].sets.front() == 1);
    CHECK(weeks[4].from == on(26, 10));
}

TEST_CASE("sets whose muscles are not known are counted apart, the most first") {
    const std::vector<Session> sessions = {
        {on(22),
         {twelve_of("row"), twelve_of("bench-press"), twelve_of("bench-press"), twelve_of()}}};
    const auto week = muscle_weeks(sessions, on(22), on(22), shares, counting).front();
    CHECK(week.unknown == 3);
    CHECK(week.sets.front() == 1);
    const auto unknown = unknown_sets(sessions, shares);
    REQUIRE(unknown.size() == 2);
    CHECK(unknown[0].exercise == "bench-press");
    CHECK(unknown[0].sets == 2);
    CHECK(unknown[1].exercise == "row");
}

TEST_CASE("a level is said only where there is a floor and a target") {
    const WeekGoal goal{4, 10, {}, 20};
    CHECK(level(3.5, goal) == VolumeLevel::below_floor);
    CHECK(level(4, goal) == VolumeLevel::above_floor);
    CHECK(level(10, goal) == VolumeLevel::on_target);
    CHECK(level(20, goal) == VolumeLevel::on_target);
    CHECK(level(20.5, goal) == VolumeLevel::much);
    CHECK_FALSE(level(3, {}).has_value());
}

TEST_CASE("a set to failure says its effort; warm-ups need no rating") {
    Set rated = twelve_of();
    rated.rir = Rir{20};
    rated.pain = 0;
    Set failed = twelve_of("row");
    failed.kind = SetKind::failure;
    Set warmup = twelve_of();
    warmup.kind = SetKind::warmup;
    const std::vector<Session> sessions = {{on(22), {warmup, rated, failed, twelve_of()}}};
    const Coverage found = coverage(sessions);
    CHECK(found.sets == 3);
    CHECK(found.rir == 2);
    CHECK(found.pain == 1);
}

TEST_CASE("weeks together hold every set once, wherever they begin") {
    rc::check([] {
        std::vector<Session> sessions;
        const int count = *rc::gen::inRange(0, 20);
        Day day = on(22);
        for (int i = 0; i < count; ++i) {
            day = day - std::chrono::days(*rc::gen::inRange(1, 9));
            sessions.push_back({day, {twelve_of(), twelve_of("row")}});
        }
        const auto weeks = muscle_weeks(sessions, day, on(22), shares, counting);
        double known = 0;
        int unknown = 0;
        for (const auto& week : weeks) {
            known += week.sets.front();
            unknown += week.unknown;
        }
        RC_ASSERT(known == count);
        RC_ASSERT(unknown == count);
    });
}
