#include "hyper/training/owned_loads.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "hyper/catalogue/coach.h"
#include "support/amounts.h"

using namespace hyper;
using namespace hyper::training;

using hyper::test::kg;

namespace {

Pieces kilograms(std::initializer_list<Piece> pieces) {
    return {MassUnit::kg, pieces};
}

const Lift barbell_lift = catalogue::lift({"deadlift", "barbell"});

LoadLadder ladder_of(const Lift& lift, const OwnedLoads& owned,
                     const std::optional<EnteredMass>& now) {
    return load_ladder(lift, owned, now, catalogue::coach_numbers());
}

OwnedLoads bar_and(Pieces plates) {
    OwnedLoads owned;
    owned.things[LoadSource::plates] = std::move(plates);
    owned.bar = kg(20);
    return owned;
}

}  // namespace

TEST_CASE("plates go on a bar in pairs, beginning with the empty bar") {
    const auto ladder = ladder_of(barbell_lift, bar_and(kilograms({{10'000, 2}, {5'000, 2}})), {});
    std::vector<double> loads;
    for (const auto& one : ladder.loads) loads.push_back(one.mass.in(MassUnit::kg));
    CHECK(loads == std::vector<double>{20, 30, 40, 50});
    CHECK_FALSE(ladder.assumed);
}

TEST_CASE("a single plate is no pair") {
    const auto ladder = ladder_of(barbell_lift, bar_and(kilograms({{10'000, 3}})), {});
    CHECK(ladder.above(kg(40).mass) == std::nullopt);
}

TEST_CASE("pounds that are added stay the pounds that are typed") {
    OwnedLoads owned;
    owned.things[LoadSource::plates] = {MassUnit::lb, {{45'000, std::nullopt}}};
    owned.bar = EnteredMass{Mass::of_thousandths(45'000, MassUnit::lb), MassUnit::lb};
    const auto ladder = ladder_of(barbell_lift, owned, {});
    REQUIRE(ladder.loads.size() > 1);
    CHECK(ladder.loads[1].mass.in(MassUnit::lb) == doctest::Approx(135));
}

TEST_CASE("what cannot be made has neighbours, but is not made") {
    const auto ladder = ladder_of(barbell_lift, bar_and(kilograms({{5'000, 4}})), kg(33));
    CHECK_FALSE(ladder.makes(kg(33).mass));
    CHECK(ladder.above(kg(33).mass) == kg(40));
    CHECK(ladder.below(kg(33).mass) == kg(30));
}

TEST_CASE("below the empty bar an exercise of one's own goes on with dumbbells, no other does") {
    Lift lift = catalogue::lift({"curl", ""});
    REQUIRE(lift.own);
    auto owned = bar_and(kilograms({{5'000, 2}, {2'500, 2}}));
    CHECK_FALSE(ladder_of(lift, owned, kg(20)).below(kg(20).mass));
    owned.things[LoadSource::dumbbells] = kilograms({{22'500, {}}, {15'000, {}}, {12'500, {}}});
    const auto ladder = ladder_of(lift, owned, kg(25));
    CHECK(ladder.below(kg(25).mass) == kg(20));
    CHECK(ladder.below(kg(20).mass) == kg(15));
    CHECK(ladder.below(kg(15).mass) == kg(12.5));
    CHECK_FALSE(ladder.below(kg(12.5).mass));
    CHECK(ladder.above(kg(20).mass) == kg(25));
    CHECK_FALSE(ladder_of(barbell_lift, owned, kg(20)).below(kg(20).mass));
}

TEST_CASE("where nothing is known the usual step around the load is taken, and said so") {
    const auto ladder = ladder_of(barbell_lift, {}, kg(41));
    CHECK(ladder.assumed);
    CHECK(ladder.above(kg(41).mass) == kg(43.5));
    CHECK(ladder_of(barbell_lift, {}, {}).loads.empty());
}

TEST_CASE("two dumbbells are meant where the load is that of two") {
    const Lift lift = catalogue::lift({"romanian-deadlift", "dumbbell"});
    OwnedLoads owned;
    owned.things[LoadSource::dumbbells] = kilograms({{12'000, {}}, {10'000, {}}});
    CHECK(ladder_of(lift, owned, kg(20)).above(kg(20).mass) == kg(24));
    CHECK(ladder_of(lift, owned, kg(10)).above(kg(10).mass) == kg(12));
}

TEST_CASE("ankle weights are worn in pairs") {
    const Lift lift = catalogue::lift({"reverse-hyper", "bench"});
    OwnedLoads owned;
    owned.things[LoadSource::ankle_weights] = kilograms({{1'000, {}}, {500, {}}});
    const auto ladder = ladder_of(lift, owned, {});
    CHECK(ladder.from_nothing);
    CHECK(ladder.loads == std::vector<EnteredMass>{kg(1), kg(2), kg(3)});
}

TEST_CASE("up is never the same or lower, down never the same or higher") {
    CHECK(rc::check([] {
        Pieces plates;
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
            plates.pieces.push_back({*rc::gen::inRange<std::int64_t>(1, 80) * 250,
                                     *rc::gen::element<std::optional<int>>(std::nullopt, 2, 4)});
        const EnteredMass now{Mass(*rc::gen::inRange<std::int64_t>(0, 200'000)), MassUnit::kg};
        const auto ladder = ladder_of(barbell_lift, bar_and(plates), now);
        if (const auto up = ladder.above(now.mass)) {
            RC_ASSERT(up->mass > now.mass);
            RC_ASSERT(ladder.makes(up->mass));
        }
        if (const auto down = ladder.below(now.mass)) {
            RC_ASSERT(down->mass < now.mass);
            RC_ASSERT(ladder.makes(down->mass));
        }
    }));
}
