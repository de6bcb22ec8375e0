#include "hyper/training/lumbar_spacing.h"

#include <doctest/doctest.h>
#include "support/amounts.h"

using namespace hyper;
using namespace hyper::training;

using hyper::test::on;

namespace {

constexpr HardRule hard_rule{2, 5, 48};

int moment(const ExerciseRef& exercise) {
    return exercise.exercise == "deadlift" ? 3 : 1;
}

Session session_of(unsigned day, std::optional<int> hour,
                   const std::string& exercise = "deadlift") {
    Set set;
    set.exercise.exercise = exercise;
    set.day = on(day);
    if (hour) set.at = TimeOfDay{*hour * 60};
    set.reps = Reps(5);
    return {on(day), {set}};
}

std::vector<ClosePair> close(const std::vector<Session>& newest_first) {
    return close_pairs(hard_days(newest_first, moment, hard_rule), hard_rule);
}

}  // namespace

TEST_CASE("two hard days less than 48 hours apart are close, with the hours where they are known") {
    const auto pairs = close({session_of(26, 18), session_of(24, 7), session_of(22, 18)});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].first == on(22));
    CHECK(pairs[0].second == on(24));
    CHECK(pairs[0].hours == 37);
    CHECK(close({session_of(24, 18), session_of(22, 18)}).empty());
}

TEST_CASE("where a time is not known, only days that follow each other are close") {
    CHECK(close({session_of(24, std::nullopt), session_of(22, 18)}).empty());
    const auto pairs = close({session_of(23, std::nullopt), session_of(22, 18)});
    REQUIRE(pairs.size() == 1);
    CHECK_FALSE(pairs[0].hours);
}

TEST_CASE("the hours are those that passed, whatever the clocks of two places said") {
    auto before = session_of(22, 18);
    before.sets.front().offset = std::chrono::hours(1);
    auto after = session_of(24, 18);
    after.sets.front().offset = std::chrono::hours(9);
    const auto pairs = close({after, before});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].hours == 40);
}

TEST_CASE("what is easy on the back is no hard day") {
    CHECK(close({session_of(23, 18, "bench"), session_of(22, 18)}).empty());
    auto easy = session_of(23, 18);
    easy.sets.front().rir = Rir{50};
    CHECK(close({easy, session_of(22, 18)}).empty());
    easy.sets.front().rir = Rir{40};
    CHECK(close({easy, session_of(22, 18)}).size() == 1);
    auto warmup = session_of(23, 18);
    warmup.sets.front().kind = SetKind::warmup;
    CHECK(close({warmup, session_of(22, 18)}).empty());
}
