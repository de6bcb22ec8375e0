#include "hyper/training/volume.h"

#include <doctest/doctest.h>
#include "support/amounts.h"

using namespace hyper;
using namespace hyper::training;

using hyper::test::on;

namespace {

Set volume_set(int reps, std::optional<std::int64_t> grams) {
    Set set;
    set.reps = Reps(reps);
    if (grams) set.load.added = EnteredMass{Mass(*grams), MassUnit::kg};
    return set;
}

}  // namespace

TEST_CASE("volume is mass by repetitions where kilograms mean something") {
    std::vector<Set> sets = {volume_set(12, 40'000), volume_set(10, 40'000)};
    CHECK(volume(sets) == Mass(880'000));
    sets.push_back(volume_set(15, std::nullopt));
    CHECK(volume(sets) == Mass(880'000));
    sets[1].kind = SetKind::warmup;
    CHECK(volume(sets) == Mass(480'000));
    sets[0].load.bands.push_back({BandId(), "red", 1, false, false});
    CHECK_FALSE(volume(sets));
}

TEST_CASE("the best set is named only where loads differ") {
    const std::vector<Set> mixed = {volume_set(8, 40'000), volume_set(5, 50'000),
                                    volume_set(6, 50'000)};
    CHECK(best_set(mixed) == &mixed[2]);
    const std::vector<Set> same = {volume_set(8, 40'000), volume_set(5, 40'000)};
    CHECK(best_set(same) == nullptr);
    const std::vector<Set> other = {volume_set(8, 40'000), volume_set(5, std::nullopt)};
    CHECK(best_set(other) == nullptr);
}

TEST_CASE("a week is Monday to Sunday, a month is the calendar's") {
    CHECK(period_of(on(22), PeriodKind::week).from == on(16));
    CHECK(period_of(on(22), PeriodKind::week).to == on(22));
    CHECK(period_of(on(16), PeriodKind::week).from == on(16));
    CHECK(period_of(on(1), PeriodKind::week).from == on(26, 10));
    CHECK(period_of(on(22), PeriodKind::month).to == on(30));
    const Day leap = Day(std::chrono::year(2028) / 2 / 5);
    CHECK(iso(period_of(leap, PeriodKind::month).to) == "2028-02-29");
}

TEST_CASE("a period sums its sessions and names the hardest day") {
    Set hurting = volume_set(12, 40'000);
    hurting.pain = 2;
    Set warmup = volume_set(20, 10'000);
    warmup.kind = SetKind::warmup;
    const std::vector<Session> sessions = {{on(22), {volume_set(12, 40'000), hurting}},
                                           {on(20), {volume_set(15, std::nullopt), warmup}},
                                           {on(12), {volume_set(10, 40'000)}}};
    const auto weeks = periods(sessions, PeriodKind::week);
    REQUIRE(weeks.size() == 2);
    CHECK(weeks[0].sessions == 2);
    CHECK(weeks[0].sets == 3);
    CHECK(weeks[0].reps == 39);
    CHECK(weeks[0].volume == Mass(960'000));
    CHECK(weeks[0].hardest == on(22));
    CHECK(weeks[0].hardest_sets == 2);
    CHECK(weeks[0].most_pain == 2);
    CHECK_FALSE(weeks[1].most_pain);
}
