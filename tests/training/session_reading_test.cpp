#include "hyper/training/session_reading.h"

#include <doctest/doctest.h>

#include "hyper/catalogue/coach.h"
#include "support/sets.h"

using namespace hyper;
using namespace hyper::training;
using hyper::test::day;

namespace {

const Prescription machine_usual = catalogue::lift({"reverse-hyper", "machine"}).usual;
const CoachNumbers& known_numbers = catalogue::coach_numbers();

Set machine_set(int reps, double kg, SetKind kind = SetKind::work) {
    Set set = test::plain_set(day(22), "machine");
    set.reps = Reps(reps);
    set.kind = kind;
    if (kg > 0)
        set.load.added = EnteredMass{Mass(static_cast<std::int64_t>(kg * 1000)), MassUnit::kg};
    return set;
}

Session session(std::vector<int> reps, double kg = 40, unsigned on = 22) {
    Session all{day(on), {}};
    for (const int one : reps) all.sets.push_back(machine_set(one, kg));
    return all;
}

Reading read(const Session& one) {
    const auto work = work_day(one, known_numbers);
    REQUIRE(work);
    return reading(*work, {3, {8, 15}, false, false}, 3, machine_usual, known_numbers);
}

std::vector<WorkDay> days_of(const std::vector<Session>& sessions) {
    std::vector<WorkDay> days;
    for (const Session& one : sessions) days.push_back(work_day(one, known_numbers).value());
    return days;
}

}  // namespace

TEST_CASE("every planned set at the top is the top, one below the bottom a miss") {
    CHECK(read(session({15, 15, 15})).outcome == Outcome::top);
    CHECK(read(session({15, 14, 15})).outcome == Outcome::in_range);
    CHECK(read(session({15, 15, 7})).outcome == Outcome::miss);
    CHECK(read(session({15, 15})).outcome == Outcome::miss);
}

TEST_CASE("the top with nothing left is not the top") {
    Session hard = session({15, 15, 15});
    hard.sets.back().rir = Rir{0};
    CHECK(read(hard).outcome == Outcome::in_range);
    hard.sets.back().rir = Rir{10};
    CHECK(read(hard).outcome == Outcome::top);
}

TEST_CASE("a set to failure leaves nothing") {
    Session hard = session({15, 15, 15});
    hard.sets.back().kind = SetKind::failure;
    CHECK(read(hard).work.least_rir == Rir{0});
}

TEST_CASE("extra sets are not read") {
    const auto found = read(session({15, 15, 15, 5}));
    CHECK(found.outcome == Outcome::top);
    CHECK(found.total() == 45);
}

TEST_CASE("an added warm-up or drop changes nothing") {
    Session more = session({12, 11, 10});
    const auto plain = read(more);
    more.sets.insert(more.sets.begin(), machine_set(15, 20, SetKind::warmup));
    more.sets.push_back(machine_set(20, 20, SetKind::drop));
    CHECK(read(more) == plain);
}

TEST_CASE("of several loads the one with most sets counts, of equals the later") {
    Session ramp{day(22), {machine_set(10, 40), machine_set(10, 45), machine_set(8, 50)}};
    CHECK(work_day(ramp, known_numbers)->load.added->mass == Mass(50'000));
    ramp.sets.push_back(machine_set(8, 45));
    CHECK(work_day(ramp, known_numbers)->load.added->mass == Mass(45'000));
}

TEST_CASE("sets that lead up to the top count towards the plan, those on the way down do not") {
    const Session ramp{day(22), {machine_set(8, 40), machine_set(8, 45), machine_set(8, 50)}};
    CHECK(read(ramp).outcome == Outcome::in_range);
    CHECK(read(ramp).amounts == std::vector<int>{8});
    CHECK(read(ramp).led_up());
    const Session two{day(22), {machine_set(8, 45), machine_set(8, 50)}};
    CHECK(read(two).outcome == Outcome::miss);
    const Session down{day(22), {machine_set(8, 50), machine_set(8, 45), machine_set(8, 40)}};
    CHECK(read(down).outcome == Outcome::miss);
    const Session wave{day(22), {machine_set(8, 40), machine_set(8, 50), machine_set(8, 45)}};
    CHECK(read(wave).outcome == Outcome::miss);
    const Session low{day(22), {machine_set(8, 40), machine_set(8, 45), machine_set(7, 50)}};
    CHECK(read(low).outcome == Outcome::miss);
    CHECK(read(low).below == 1);
}

TEST_CASE("sets that lead up to three at one load are no part of the plan") {
    std::vector<Session> sessions;
    for (const unsigned on : {10U, 13U, 16U}) {
        Session one = session({8, 8, 8}, 50, on);
        one.sets.insert(one.sets.begin(), {machine_set(8, 30), machine_set(8, 40)});
        CHECK(read(one).outcome == Outcome::in_range);
        CHECK_FALSE(read(one).led_up());
        sessions.push_back(one);
    }
    CHECK(working_plan(machine_usual, days_of(sessions), false, known_numbers).sets == 3);
}

TEST_CASE("left and right are one set, as good as the weaker side") {
    Session sides{day(22), {}};
    for (const auto& [side, reps] : {std::pair(Side::left, 12), std::pair(Side::right, 10)}) {
        sides.sets.push_back(machine_set(reps, 0));
        sides.sets.back().side = side;
    }
    CHECK(work_day(sides, known_numbers)->amounts == std::vector<int>{10});
}

TEST_CASE("three days of other sets are the plan, two are not") {
    std::vector<Session> sessions = {session({12, 12, 12, 12}, 40, 10),
                                     session({12, 12, 12, 12}, 40, 13)};
    CHECK(working_plan(machine_usual, days_of(sessions), false, known_numbers).sets == 3);
    sessions.push_back(session({12, 12, 12, 12, 12}, 40, 16));
    const auto plan = working_plan(machine_usual, days_of(sessions), false, known_numbers);
    CHECK(plan.sets == 4);
    CHECK(plan.from_log);
    sessions.push_back(session({12, 12, 12}, 40, 19));
    CHECK(working_plan(machine_usual, days_of(sessions), false, known_numbers).sets == 4);
}

TEST_CASE("three days of other repetitions are the plan") {
    const std::vector<Session> sessions = {session({5, 5, 5}, 60, 10), session({5, 5, 5}, 60, 13),
                                           session({6, 5, 5}, 60, 16)};
    CHECK(working_plan(machine_usual, days_of(sessions), false, known_numbers).amounts ==
          Range{5, 6});
}

TEST_CASE("sets below the bottom that were stopped early by choice are not counted against it") {
    Session easy = session({6, 6, 6});
    for (Set& set : easy.sets) set.rir = Rir{50};
    CHECK(read(easy).below == 0);
    CHECK(read(session({6, 6, 6})).below == 3);
}

TEST_CASE("the worst pain of the day is read, whatever the set") {
    Session sore = session({12, 12, 12});
    sore.sets.push_back(machine_set(12, 20, SetKind::warmup));
    sore.sets.back().pain = 4;
    CHECK(read(sore).work.pain == 4);
}
