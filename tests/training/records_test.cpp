#include "hyper/training/records.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "hyper/catalogue/coach.h"
#include "support/amounts.h"

using namespace hyper;
using namespace hyper::training;

using hyper::test::kg;
using hyper::test::on;

namespace {

const StrengthNumbers& record_limits = catalogue::coach_numbers().strength;
const Circumstances usual{{}, {}, catalogue::coach_numbers().body, record_limits};

Set set_on(unsigned day, int reps, std::optional<double> kilograms = 40) {
    Set set;
    set.exercise = {"reverse-hyper", "machine"};
    set.day = on(day);
    set.reps = Reps(reps);
    if (kilograms) set.load.added = kg(*kilograms);
    return set;
}

std::vector<SetupMarks> marks_of(const std::vector<Set>& sets) {
    std::vector<SetupMarks> all;
    for (const Set& set : sets) add(all, set, {}, usual.strength);
    return all;
}

/// What `today` breaks after `before`; both of one set-up.
std::vector<Record> broken(const std::vector<Set>& before, const std::vector<Set>& today,
                           const Circumstances& known = usual) {
    const auto old = marks_of(before);
    const auto now = marks_of(today);
    const std::vector<Mark> none;
    return records_broken(now.front().setup, old.empty() ? none : old.front().marks,
                          now.front().marks, known);
}

const Record* find(const std::vector<Record>& records, Metric metric) {
    for (const Record& one : records)
        if (one.metric == metric) return &one;
    return nullptr;
}

}  // namespace

TEST_CASE("the first session of a set-up breaks no record") {
    CHECK(broken({}, {set_on(2, 12)}).empty());
}

TEST_CASE("more repetitions of a day at a load are a record with what was before") {
    const auto records = broken({set_on(1, 11), set_on(1, 11), set_on(1, 11)},
                                {set_on(2, 12), set_on(2, 12), set_on(2, 11)});
    REQUIRE(records.size() == 2);
    CHECK(records[0].metric == Metric::session_reps);
    CHECK(records[0].value == 35);
    CHECK(records[0].previous == PreviousBest{33, on(1)});
    CHECK(records[1].metric == Metric::set_reps);
    CHECK(records[1].previous == PreviousBest{11, on(1)});
}

TEST_CASE("as much as before is no record") {
    CHECK(broken({set_on(1, 12)}, {set_on(2, 12)}).empty());
}

TEST_CASE("more repetitions with less than was done for as many are no record") {
    CHECK(broken({set_on(1, 12, 42.5)}, {set_on(2, 12, 40)}).empty());
}

TEST_CASE("the heaviest load is a record, told with what was heaviest before") {
    const auto records = broken({set_on(1, 12, 40)}, {set_on(2, 8, 42.5), set_on(2, 6, 45)});
    REQUIRE(records.size() == 1);
    CHECK(records[0].metric == Metric::load);
    CHECK(records[0].value == 45);
    CHECK(records[0].reps == Reps(6));
    CHECK(records[0].previous == PreviousBest{40, on(1)});
}

TEST_CASE("less assistance is heavier") {
    const auto assisted = [](unsigned day, int reps, double kilograms) {
        Set set = set_on(day, reps, std::nullopt);
        set.load.assist = kg(kilograms);
        return set;
    };
    const auto less = broken({assisted(1, 6, 20)}, {assisted(2, 6, 15)});
    REQUIRE(less.size() == 1);
    CHECK(less[0].metric == Metric::load);
    CHECK(less[0].value == 15);
    CHECK(broken({assisted(1, 6, 20)}, {assisted(2, 6, 25)}).empty());
}

TEST_CASE("warm-ups, drop sets and sets that hurt set no record") {
    for (const auto change :
         {+[](Set& set) { set.kind = SetKind::warmup; },
          +[](Set& set) { set.kind = SetKind::drop; }, +[](Set& set) { set.pain = 3; }}) {
        Set set = set_on(2, 30);
        change(set);
        CHECK(marks_of({set}).empty());
    }
}

TEST_CASE("set-ups with other loads, sides, words or tempos do not compare") {
    const Setup plain = setup_of(set_on(1, 12));
    Set left = set_on(1, 12);
    left.side = Side::left;
    CHECK_FALSE(comparable(plain, setup_of(left), record_limits));
    Set high = set_on(1, 12);
    high.setup = "hole 3";
    CHECK_FALSE(comparable(plain, setup_of(high), record_limits));
    CHECK_FALSE(comparable(plain, setup_of(set_on(1, 12, std::nullopt)), record_limits));
    Set slow = set_on(1, 12);
    slow.tempo = Tempo{2, 1, 2, {}};
    CHECK_FALSE(comparable(plain, setup_of(slow), record_limits));
    Set slower = slow;
    slower.tempo->lower = 3;
    CHECK(comparable(setup_of(slow), setup_of(slower), record_limits));
    slower.tempo->lower = 4;
    CHECK_FALSE(comparable(setup_of(slow), setup_of(slower), record_limits));
}

TEST_CASE("bands compare by what they are, in any order and under any name") {
    const BandUse red{BandId(Uuid{1}), "red", 1, false, false};
    const BandUse black{BandId(Uuid{2}), "black", 1, false, false};
    Set one = set_on(1, 12, std::nullopt);
    one.load.bands = {red, black};
    Set other = one;
    other.load.bands = {black, red};
    other.load.bands.back().label = "light";
    CHECK(comparable(setup_of(one), setup_of(other), record_limits));
    other.load.bands.back().folded = true;
    CHECK_FALSE(comparable(setup_of(one), setup_of(other), record_limits));
}

TEST_CASE("a longer hold is a record") {
    const auto hold = [](unsigned day, int seconds) {
        Set set = set_on(day, 1, std::nullopt);
        set.reps.reset();
        set.seconds = Seconds(seconds);
        return set;
    };
    const auto records = broken({hold(1, 30)}, {hold(2, 45)});
    REQUIRE(records.size() == 1);
    CHECK(records[0].metric == Metric::hold);
    CHECK(records[0].value == 45);
}

TEST_CASE("the effective load at the ankles counts the body of that day") {
    const Circumstances known{{.legs_are_load = true},
                              {Sex::male, {{on(1), kg(80)}, {on(2), kg(90)}}},
                              usual.body,
                              record_limits};
    const auto records =
        broken({set_on(1, 12, std::nullopt)}, {set_on(2, 12, std::nullopt)}, known);
    REQUIRE(records.size() == 1);
    CHECK(records[0].metric == Metric::ankle_load_reps);
    CHECK(records[0].value == doctest::Approx(0.148 * 90 * 12));
    CHECK(broken({set_on(1, 12, std::nullopt)}, {set_on(2, 12, std::nullopt)}).empty());
}

TEST_CASE("an estimate is a record after two sessions of learning, and only beyond noise") {
    const auto five = [](unsigned day, double kilograms) {
        Set set = set_on(day, 5, kilograms);
        set.rir = Rir{10};
        return set;
    };
    const auto of = [&](std::vector<Set> before, Set today) {
        return find(broken(before, {today}), Metric::e1rm) != nullptr;
    };
    CHECK_FALSE(of({five(1, 40), five(2, 40)}, five(4, 50)));
    CHECK(of({five(1, 40), five(2, 40), five(3, 40)}, five(4, 41)));
    CHECK_FALSE(of({five(1, 40), five(2, 40), five(3, 40)}, five(4, 40.5)));
}

TEST_CASE("what the day had broken already is not broken again unless it is raised") {
    const auto before = marks_of({set_on(1, 11)}).front();
    const auto earlier = marks_of({set_on(2, 12)}).front();
    const auto same = marks_of({set_on(2, 12), set_on(2, 5, 30)}).front();
    CHECK(records_broken(before.setup, before.marks, earlier.marks, same.marks, usual).empty());
    const auto more = marks_of({set_on(2, 12), set_on(2, 12)}).front();
    const auto records =
        records_broken(before.setup, before.marks, earlier.marks, more.marks, usual);
    REQUIRE(records.size() == 1);
    CHECK(records[0].metric == Metric::session_reps);
    CHECK(records[0].value == 24);
}

TEST_CASE("what stands is what nothing heavier has matched, with the day it was first done") {
    const auto all = marks_of({set_on(1, 12, 40), set_on(2, 12, 40), set_on(3, 8, 45),
                               set_on(4, 8, 42.5), set_on(5, 15, 30)})
                         .front();
    const auto records = standing_records(all, usual);
    REQUIRE(find(records, Metric::load) != nullptr);
    CHECK(find(records, Metric::load)->value == 45);
    std::vector<std::pair<double, Day>> sets;
    for (const Record& one : records)
        if (one.metric == Metric::set_reps) sets.emplace_back(one.value, one.day);
    CHECK(sets == std::vector<std::pair<double, Day>>{{8, on(3)}, {12, on(1)}, {15, on(5)}});
}

TEST_CASE("marks come out the same in whatever order the sets went in") {
    const std::vector<Set> sets = {set_on(1, 12), set_on(1, 10, 30), set_on(3, 11), set_on(3, 9)};
    auto reversed = sets;
    std::reverse(reversed.begin(), reversed.end());
    const auto one = marks_of(sets).front().marks;
    auto other = marks_of(reversed).front().marks;
    CHECK(one.size() == 3);
    CHECK(std::is_permutation(one.begin(), one.end(), other.begin(), other.end()));
    CHECK(std::is_sorted(other.begin(), other.end(),
                         [](const Mark& a, const Mark& b) { return a.day < b.day; }));
}
