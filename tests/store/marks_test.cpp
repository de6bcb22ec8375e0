#include "hyper/store/marks.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <algorithm>

#include "hyper/catalogue/coach.h"
#include "hyper/store/query.h"
#include "support/sets.h"

using namespace hyper;
using hyper::store::Database;
using hyper::test::day;
using hyper::test::plain_set;
using hyper::test::stored;

namespace {

const training::ExerciseRef bench{"reverse-hyper", "bench"};

template <typename T>
rc::Gen<std::optional<T>> maybe(std::initializer_list<T> values) {
    std::vector<std::optional<T>> choices(values.begin(), values.end());
    choices.push_back(std::nullopt);
    return rc::gen::elementOf(choices);
}

training::Load any_load() {
    training::Load load;
    const int kind = *rc::gen::inRange(0, 5);
    const EnteredMass mass{Mass(*rc::gen::element<std::int64_t>(3'000, 20'000, 40'000)),
                           *rc::gen::element(MassUnit::kg, MassUnit::lb)};
    const training::BandUse red{BandId(Uuid{7}), "red", 1, *rc::gen::element(true, false), false};
    if (kind == 1 || kind == 4) load.added = mass;
    if (kind == 2) load.assist = mass;
    if (kind == 3 || kind == 4) load.bands = {red};
    return load;
}

training::Set marked_set() {
    training::Set set = plain_set(day(*rc::gen::inRange(1U, 4U)));
    using Kind = training::SetKind;
    set.kind = *rc::gen::element(Kind::work, Kind::work, Kind::warmup, Kind::drop, Kind::failure);
    set.side = *rc::gen::element(training::Side::both, training::Side::left);
    set.load = any_load();
    if (*rc::gen::element(true, false)) set.seconds = Seconds(*rc::gen::inRange(5, 9));
    if (set.seconds && *rc::gen::element(true, false)) set.reps.reset();
    if (set.reps) set.reps = Reps(*rc::gen::inRange(0, 15));
    if (*rc::gen::inRange(0, 4) == 0) set.distance = Distance{5'000, DistanceUnit::m};
    if (const auto rir = *maybe<int>({0, 15, 20, 50})) set.rir = training::Rir{*rir};
    set.pain = *maybe<int>({0, 2, 3, 7});
    if (const auto top = *maybe<int>({1, 4})) set.tempo = training::Tempo{{}, *top, {}, {}};
    set.setup = *maybe<std::string>({"hole 3", "it's \"high\""});
    return set;
}

/// One line a mark, in an order of their own.
std::vector<std::string> lines(const std::vector<training::SetupMarks>& all) {
    std::vector<std::string> found;
    for (const auto& [setup, marks] : all)
        for (const auto& mark : marks)
            found.push_back(fmt::format("{} {} {} {} {} {} | {} {} {} {} {} {}",
                                        training::name(setup.kind), setup.bands.size(),
                                        !setup.bands.empty() && setup.bands.front().folded,
                                        training::name(setup.side), setup.setup.value_or("-"),
                                        setup.rep_seconds.value_or(-1), iso(mark.day),
                                        training::heaviness(mark, setup.kind), mark.sets,
                                        mark.best.value * 10000 + mark.total.value, mark.hold.value,
                                        mark.effective.value_or(-1)));
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

TEST_CASE("the stored marks are those of the sets, whatever is logged, changed and removed") {
    CHECK(rc::check([] {
        auto log = Database::in_memory({test::noon(), 1});
        const auto count = *rc::gen::inRange<std::size_t>(1, 12);
        std::vector<training::Set> sets;
        for (std::size_t i = 0; i < count; ++i) sets.push_back(stored(log, marked_set()));
        store::Change change(log, test::noon(1), "edit", std::nullopt);
        auto edited = marked_set();
        edited.id = sets.front().id;
        change.put(edited);
        if (count > 1) change.remove(sets.back().id);
        change.commit();

        std::vector<training::SetupMarks> expected;
        store::for_each_set(log, {}, [&](const training::Set& set) {
            training::add(expected, set, {}, catalogue::coach_numbers().strength);
            return true;
        });
        RC_ASSERT(lines(store::marks(log, bench, {})) == lines(expected));
    }));
}

TEST_CASE("what a command brings on very many days is summed up like what comes day by day") {
    auto log = Database::in_memory({test::noon(), 1});
    constexpr int years = 3 * 365;
    store::Change change(log, test::noon(), "import", std::nullopt);
    for (int i = 0; i < years; ++i) {
        auto set = plain_set(day(1, 1) - std::chrono::days(i));
        set.id = change.new_set_id();
        change.put(set);
    }
    change.commit();
    const auto all = store::marks(log, bench, {});
    REQUIRE(all.size() == 1);
    CHECK(all.front().marks.size() == years);
    CHECK(store::session_days(log, bench, std::nullopt, std::nullopt).count == years);
}

TEST_CASE("days are counted even when nothing of them can be a record") {
    auto log = Database::in_memory({test::noon(), 1});
    auto hurting = plain_set(day(3));
    hurting.pain = 5;
    stored(log, hurting);
    stored(log, plain_set(day(9)));
    const auto days = store::session_days(log, bench, std::nullopt, std::nullopt);
    CHECK(days.count == 2);
    CHECK(days.first == day(3));
    CHECK(store::session_days(log, bench, day(4), std::nullopt).count == 1);
    CHECK(store::session_days(log, bench, day(10), std::nullopt).first == std::nullopt);
    CHECK(store::marks(log, bench, {}).size() == 1);
}

TEST_CASE("the exercises that were done are named once each") {
    auto log = Database::in_memory({test::noon(), 1});
    stored(log, plain_set(day(3), "machine"));
    stored(log, plain_set(day(4), "machine"));
    stored(log, plain_set(day(4)));
    CHECK(store::exercises_done(log) ==
          std::vector<training::ExerciseRef>{bench, {"reverse-hyper", "machine"}});
}

TEST_CASE("a ball gives no effective repetitions to estimate from") {
    auto log = Database::in_memory({test::noon(), 1});
    auto set = plain_set(day(3));
    set.load.added = EnteredMass{Mass(20'000), MassUnit::kg};
    set.rir = training::Rir{0};
    stored(log, set);
    CHECK(store::marks(log, bench, {}).front().marks.front().effective == 120);
    CHECK_FALSE(store::marks(log, bench, {.ball = true}).front().marks.front().effective);
}
