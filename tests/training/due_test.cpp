#include "hyper/training/due.h"

#include <doctest/doctest.h>

#include "hyper/catalogue/coach.h"
#include "support/sets.h"

using namespace hyper;
using namespace hyper::training;
using hyper::test::day;

namespace {

Trained trained(const char* exercise, const char* variation, std::initializer_list<unsigned> days) {
    Trained one{catalogue::lift({exercise, variation}), {}};
    for (const unsigned on : days) one.days.push_back(day(on));
    return one;
}

std::vector<Due> due_on(unsigned on, std::vector<Trained> all,
                        std::optional<Day> last_hard = std::nullopt) {
    return due(all, last_hard, day(on), catalogue::coach_numbers());
}

}  // namespace

TEST_CASE("an exercise is due by the user's own rhythm, else twice a week") {
    CHECK(due_on(22, {trained("reverse-hyper", "bench", {20})}).front().on == day(23));
    CHECK(due_on(22, {trained("reverse-hyper", "bench", {8, 12, 16, 20})}).front().on == day(24));
    CHECK(due_on(22, {trained("lumbar-extension-machine", "machine", {20})}).front().on == day(27));
}

TEST_CASE("what was not done for four weeks is not due") {
    CHECK(due_on(30, {trained("deadlift", "barbell", {1})}).empty());
}

TEST_CASE("what is hard on the lower back waits two days for what was hard on it") {
    const auto all = due_on(22,
                            {trained("deadlift", "barbell", {21}),
                             trained("good-morning", "barbell", {10, 13, 16, 19})},
                            day(21));
    REQUIRE(all.size() == 2);
    CHECK(all[0].exercise.exercise == "good-morning");
    CHECK(all[0].on == day(23));
    CHECK(all[0].rests_from == day(21));
    CHECK(all[1].on > all[0].on);
}

TEST_CASE("what was done easily asks for no rest") {
    const auto all = due_on(22, {trained("deadlift", "barbell", {21}),
                                 trained("good-morning", "barbell", {10, 13, 16, 19})});
    CHECK(all[0].on == day(22));
    CHECK_FALSE(all[0].rests_from.has_value());
}

TEST_CASE("of two hard ones that are due the one due longer comes first, the other waits") {
    const auto all = due_on(
        22, {trained("deadlift", "barbell", {18}), trained("romanian-deadlift", "barbell", {17})});
    CHECK(all[0].exercise.exercise == "romanian-deadlift");
    CHECK(all[0].on <= day(22));
    CHECK(all[1].rests_from == day(22));
    CHECK(all[1].on == day(24));
}

TEST_CASE("what is easy on the back waits for nothing") {
    const auto all =
        due_on(22, {trained("deadlift", "barbell", {21}), trained("reverse-hyper", "bench", {18})},
               day(21));
    CHECK(all[0].exercise.exercise == "reverse-hyper");
    CHECK(all[0].on <= day(22));
    CHECK_FALSE(all[0].rests_from.has_value());
}
