// Each rule by itself, on both sides of where it begins. The plan of the machine is three sets of 8
// to 15.

#include "hyper/training/coach_rules.h"

#include <doctest/doctest.h>

#include "support/coach_history.h"

namespace hyper::training {
namespace {

using test::history;
using test::on;
using Rows = std::vector<test::Done>;

const CoachNumbers& the_numbers = catalogue::coach_numbers();

using LookAt = Verdict (*)(const Situation&);

Verdict look(LookAt rule, const CoachCase& asked) {
    return rule(situation_of(asked, the_numbers));
}

bool applies(LookAt rule, const CoachCase& asked) {
    return std::holds_alternative<Applies>(look(rule, asked));
}

Applies applied(LookAt rule, const CoachCase& asked) {
    const auto verdict = look(rule, asked);
    REQUIRE(std::holds_alternative<Applies>(verdict));
    return std::get<Applies>(verdict);
}

double load_of(const Applies& verdict) {
    return verdict.dose.value().load.value().added.value().mass.in(MassUnit::kg);
}

/// Four sessions of so many repetitions in all.
CoachCase four(const std::vector<int>& totals, unsigned apart = 3, std::optional<int> rir = 2) {
    Rows rows;
    unsigned day = 1;
    for (const int total : totals) {
        rows.push_back({day, 40, {total - 20, 10, 10}, 0, rir});
        day += apart;
    }
    auto asked = history(rows, rows.back().day + 3);
    asked.skill = 1;
    return asked;
}

}  // namespace

TEST_CASE("STOP begins at pain of six, in the sets or on the day after") {
    CHECK_FALSE(applies(stop_rule, history({{10, 40, {12, 12, 12}, 5}}, 13)));
    CHECK(applies(stop_rule, history({{10, 40, {12, 12, 12}, 6}}, 13)));
    auto asked = history({{10, 40, {12, 12, 12}}}, 13);
    asked.pain.reports = {{on(11), 5}};
    CHECK_FALSE(applies(stop_rule, asked));
    asked.pain.reports = {{on(11), 6}};
    CHECK(applies(stop_rule, asked));
}

TEST_CASE("STOP holds for the days that pain is remembered, and no longer") {
    const Rows rows = {{1, 40, {12, 12, 12}, 8}};
    auto asked = history(rows, 29);
    CHECK(applies(stop_rule, asked));
    asked.day = on(30);
    CHECK_FALSE(applies(stop_rule, asked));
    const auto eased = applied(ease_rule, asked);
    CHECK(eased.ground == Ground::pain_long_ago);
    CHECK(load_of(eased) <= 40 * 0.8);
}

TEST_CASE("a second severe session is a reason to be seen within two weeks") {
    const auto seen = [](unsigned first) {
        const auto found =
            applied(stop_rule, history({{first, 40, {12}, 6}, {20, 40, {12}, 6}}, 21));
        return !found.remarks.empty() && found.remarks.front() == Remark::see_clinician;
    };
    CHECK(seen(7));
    CHECK_FALSE(seen(6));
}

TEST_CASE("EASE begins at pain of three and takes a tenth to a fifth off") {
    CHECK_FALSE(applies(ease_rule, history({{10, 40, {12, 12, 12}, 2}}, 13)));
    const auto eased = applied(ease_rule, history({{10, 40, {12, 12, 12}, 3}}, 13));
    CHECK(load_of(eased) < 40);
    CHECK(load_of(eased) >= 30);
}

TEST_CASE("EASE takes as much off as a break that came after the pain") {
    const Rows rows = {{1, 40, {12, 12, 12}, 4}};
    CHECK(load_of(applied(ease_rule, history(rows, 14))) > 32);
    CHECK(load_of(applied(ease_rule, history(rows, 22))) <= 32);
}

TEST_CASE("EASE never asks for more repetitions than last time had") {
    const auto eased = applied(ease_rule, history({{10, 0, {5, 5, 5}, 4}}, 13, "bench"));
    for (const int amount : eased.dose->amounts) CHECK(amount < 5);
}

TEST_CASE("pain on the day after eases from one above what is usual") {
    auto asked = history({{5, 40, {12, 12, 12}, 1}, {10, 40, {12, 12, 12}, 1}}, 13);
    asked.pain.reports = {{on(6), 1}, {on(11), 1}};
    CHECK_FALSE(applies(ease_rule, asked));
    asked.pain.reports.back().pain = 2;
    CHECK(applies(ease_rule, asked));
}

TEST_CASE("RESUME begins at fourteen days without the pattern") {
    const Rows rows = {{1, 40, {12, 12, 12}}};
    CHECK_FALSE(applies(resume_rule, history(rows, 14)));
    CHECK(load_of(applied(resume_rule, history(rows, 15))) <= 36);
    auto trained = history(rows, 15);
    trained.pattern_days.push_back(on(2));
    CHECK_FALSE(applies(resume_rule, trained));
}

TEST_CASE("RESUME never asks for more repetitions than last time had") {
    const auto found = applied(resume_rule, history({{1, 40, {5, 5, 5}}}, 15));
    for (const int amount : found.dose->amounts) CHECK(amount == 5);
}

TEST_CASE("START begins where nothing was done, at the bottom with three in reserve") {
    const auto found = applied(start_rule, history({}, 10));
    CHECK(found.dose->amounts == std::vector{8, 8, 8});
    CHECK(found.dose->rir.low == 3);
    CHECK_FALSE(applies(start_rule, history({{1, 40, {8}}}, 3)));
}

TEST_CASE("DELOAD needs three sessions without progress") {
    CHECK(applies(deload_rule, four({31, 31, 31, 31})));
    CHECK_FALSE(applies(deload_rule, four({31, 31, 31})));
    CHECK_FALSE(applies(deload_rule, four({31, 31, 31, 32})));
    auto trained = four({31, 31, 31, 31});
    trained.skill = 3;
    CHECK_FALSE(applies(deload_rule, trained));
}

TEST_CASE("a stall is explained by more than ten days between sessions, and by four in reserve") {
    CHECK(applies(deload_rule, four({31, 31, 31, 31}, 8, 3)));
    const auto seldom = [](unsigned apart) {
        Rows rows;
        CoachCase found = history({}, 1);
        Day day = on(1, 9);
        for (int i = 0; i < 4; ++i, day = day + std::chrono::days(apart)) {
            auto session = test::session_of({1, 40, {11, 10, 10}, 0, 2}, found.lift.exercise);
            session.day = day;
            for (Set& set : session.sets) set.day = day;
            found.sessions.push_back(session);
            found.pattern_days.push_back(day);
        }
        found.day = day - std::chrono::days(apart - 1);
        found.skill = 1;
        return found;
    };
    CHECK(applies(deload_rule, seldom(10)));
    CHECK_FALSE(applies(deload_rule, seldom(11)));
    CHECK(applies(deload_rule, four({31, 31, 31, 31}, 3, 3)));
    CHECK_FALSE(applies(deload_rule, four({31, 31, 31, 31}, 3, 4)));
}

TEST_CASE("REDUCE needs two sets below the bottom on two days running") {
    const test::Done two_below{4, 50, {8, 7, 7}};
    CHECK(applies(reduce_rule, history({{1, 50, {8, 7, 7}}, two_below}, 7)));
    CHECK_FALSE(applies(reduce_rule, history({{1, 50, {8, 8, 7}}, two_below}, 7)));
    CHECK_FALSE(applies(reduce_rule, history({two_below}, 7)));
    const auto found = applied(reduce_rule, history({{1, 50, {8, 7, 7}}, two_below}, 7));
    CHECK(load_of(found) <= 47.5);
    CHECK(load_of(found) >= 42.5);
}

TEST_CASE("ADD LOAD needs the top twice, or two beyond it in the last set twice") {
    CHECK(applies(add_load_rule, history({{1, 40, {15, 15, 15}}, {4, 40, {15, 15, 15}}}, 7)));
    CHECK_FALSE(applies(add_load_rule, history({{1, 40, {15, 15, 14}}, {4, 40, {15, 15, 15}}}, 7)));
    CHECK(applies(add_load_rule, history({{1, 40, {14, 14, 17}}, {4, 40, {14, 14, 17}}}, 7)));
    CHECK_FALSE(applies(add_load_rule, history({{1, 40, {14, 14, 16}}, {4, 40, {14, 14, 17}}}, 7)));
}

TEST_CASE("ADD LOAD takes a step of a tenth and no more; beyond it EXTEND does") {
    const auto with_steps = [](std::int64_t grams) {
        auto asked = history({{1, 40, {15, 15, 15}}, {4, 40, {15, 15, 15}}}, 7);
        // 80 kg of body are 11.64 kg at the ankles: 5.164 kg are a tenth.
        Pieces stack{MassUnit::kg, {{40'000 + grams, {}}, {40'000, {}}}};
        asked.owned.things[LoadSource::reverse_hyper_machine] = stack;
        return asked;
    };
    CHECK(applies(add_load_rule, with_steps(5'100)));
    CHECK_FALSE(applies(extend_rule, with_steps(5'100)));
    CHECK_FALSE(applies(add_load_rule, with_steps(5'200)));
    CHECK(applies(extend_rule, with_steps(5'200)));
}

TEST_CASE("LOAD IT is for the legs alone at the top") {
    CHECK(applies(load_it_rule, history({{1, 0, {15, 15, 15}}}, 4, "bench")));
    CHECK_FALSE(applies(load_it_rule, history({{1, 0, {15, 15, 14}}}, 4, "bench")));
    CHECK_FALSE(applies(load_it_rule, history({{1, 1, {15, 15, 15}}}, 4, "bench")));
}

TEST_CASE("ADD REPS adds one to the weakest set, from the bottom to below the top") {
    CHECK(applied(add_reps_rule, history({{1, 40, {9, 8, 9}}}, 4)).dose->amounts ==
          std::vector{9, 9, 9});
    CHECK_FALSE(applies(add_reps_rule, history({{1, 40, {9, 7, 9}}}, 4)));
    CHECK(applied(add_reps_rule, history({{1, 40, {15, 14, 15}}}, 4)).dose->amounts ==
          std::vector{15, 15, 15});
    CHECK_FALSE(applies(add_reps_rule, history({{1, 40, {15, 15, 15}}}, 4)));
}

TEST_CASE("HOLD asks for the same again, also where that is below the range") {
    CHECK(applied(hold_rule, history({{1, 40, {12, 9, 7}}}, 4)).dose->amounts ==
          std::vector{12, 9, 7});
}

TEST_CASE("what a set has less in reserve than asked for holds: two below the middle") {
    // The machine asks for 1 to 3.
    CHECK(applies(add_reps_rule, history({{1, 40, {12, 12, 12}, 0, 1}}, 4)));
    CHECK_FALSE(applies(add_reps_rule, history({{1, 40, {12, 12, 12}, 0, 0}}, 4)));
}

TEST_CASE("after pain two rated sessions without make it rise again") {
    const Rows one = {{1, 40, {12, 12, 12}, 4}, {4, 35, {12, 12, 12}, 2}};
    CHECK_FALSE(applies(add_reps_rule, history(one, 7)));
    Rows two = one;
    two.push_back({7, 35, {12, 12, 12}, 2});
    CHECK(applies(add_reps_rule, history(two, 10)));
    two.back().pain.reset();
    CHECK_FALSE(applies(add_reps_rule, history(two, 10)));
}

TEST_CASE("repetitions before a jump are those of Epley's formula turned round") {
    CHECK(reps_before_jump(0.10, 8) == 12);
    CHECK(reps_before_jump(0.25, 12) == 23);
}

}  // namespace hyper::training
