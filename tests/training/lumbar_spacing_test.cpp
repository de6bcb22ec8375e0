#include "hyper/training/lumbar_spacing.h"

#include <doctest/doctest.h>

#include "hyper/catalogue/coach.h"
#include "support/amounts.h"

using namespace hyper;
using namespace hyper::training;

using hyper::test::on;

namespace {

const CoachNumbers& spacing_numbers = catalogue::coach_numbers();

int moment(const ExerciseRef& exercise) {
    return exercise.exercise == "deadlift" ? 3 : 1;
}

Session session_of(unsigned day, const std::string& exercise = "deadlift") {
    Set set;
    set.exercise.exercise = exercise;
    set.day = on(day);
    set.reps = Reps(5);
    return {on(day), {set}};
}

std::vector<ClosePair> close(const std::vector<Session>& newest_first) {
    return close_pairs(hard_days(newest_first, moment, spacing_numbers), spacing_numbers);
}

}  // namespace

TEST_CASE("hard days that follow each other are close, with a day between them they are not") {
    const auto pairs = close({session_of(25), session_of(23), session_of(22)});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].first == on(22));
    CHECK(pairs[0].second == on(23));
}

TEST_CASE("what is easy on the back is no hard day") {
    CHECK(close({session_of(23, "bench"), session_of(22)}).empty());
    auto easy = session_of(23);
    easy.sets.front().rir = Rir{50};
    CHECK(close({easy, session_of(22)}).empty());
    easy.sets.front().rir = Rir{40};
    CHECK(close({easy, session_of(22)}).size() == 1);
    auto warmup = session_of(23);
    warmup.sets.front().kind = SetKind::warmup;
    CHECK(close({warmup, session_of(22)}).empty());
}
