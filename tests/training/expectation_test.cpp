// What is expected after a step, from histories on the machine.

#include "hyper/training/expectation.h"

#include <doctest/doctest.h>

#include "hyper/training/coach.h"
#include "support/coach_history.h"

namespace hyper::training {
namespace {

using test::Done;
using test::on;

Decision asked_after(const std::vector<Done>& all) {
    return coach(test::history(all, all.back().day + 3), catalogue::coach_numbers());
}

}  // namespace

TEST_CASE("where one load is all there was, a step costs as many repetitions as it weighs") {
    const auto decision = asked_after({{1, 40, {15, 15, 15}}, {4, 40, {15, 15, 15}}});
    REQUIRE(decision.rule == Rule::add_load);
    const auto& expected = decision.expected.value();
    CHECK(expected.learned_sets == 0);
    CHECK(expected.from == 15);
    CHECK(expected.fewer == 2);  // 2.5 kg on 51.64 kg
    CHECK(expected.reps == std::vector{13, 13, 13});
    CHECK(decision.dose->amounts == std::vector{13, 13, 13});
}

TEST_CASE("who kept the repetitions at every step before is expected to keep them again") {
    const auto decision = asked_after({{1, 35, {15, 15, 15}},
                                       {4, 35, {15, 15, 15}},
                                       {7, 37.5, {15, 15, 15}},
                                       {10, 37.5, {15, 15, 15}}});
    REQUIRE(decision.rule == Rule::add_load);
    const auto& expected = decision.expected.value();
    CHECK(expected.learned_sets == 12);
    CHECK(expected.since == on(1));
    CHECK(expected.views.size() == 6);
    CHECK(decision.dose->amounts == std::vector{15, 15, 15});
}

TEST_CASE("two sessions are not enough to go by, three with two loads are") {
    const std::vector<Done> two = {{1, 35, {15, 15, 15}}, {4, 37.5, {17, 17, 17}}};
    const auto few = asked_after({two[0], two[1]});
    CHECK((!few.expected || few.expected->learned_sets == 0));
    const auto enough = asked_after({two[0], two[1], {7, 37.5, {17, 17, 17}}});
    REQUIRE(enough.rule == Rule::add_load);
    CHECK(enough.expected.value().learned_sets == 9);
}

TEST_CASE("a forecast never leads out of the range nor above what was done before the step") {
    const auto decision =
        asked_after({{1, 35, {22, 22, 22}}, {4, 37.5, {20, 20, 20}}, {7, 37.5, {20, 20, 20}}});
    REQUIRE(decision.rule == Rule::add_load);
    for (const int amount : decision.dose->amounts) {
        CHECK(amount >= decision.plan.amounts.low);
        CHECK(amount <= decision.plan.amounts.high);
    }
}

TEST_CASE("what was cut short by pain teaches nothing") {
    const auto decision =
        asked_after({{1, 35, {6, 6, 6}, 4}, {4, 35, {15, 15, 15}, 0}, {7, 35, {15, 15, 15}, 0}});
    REQUIRE(decision.rule == Rule::add_load);
    CHECK(decision.expected.value().learned_sets == 0);
}

}  // namespace hyper::training
