#include "hyper/view/set_text.h"

#include <doctest/doctest.h>

#include <vector>

#include "support/sets.h"

using namespace hyper;
using hyper::test::day;
using hyper::test::plain_set;

namespace {

training::Set distance(std::int64_t thousandths, DistanceUnit unit) {
    auto set = plain_set(day(22));
    set.reps.reset();
    set.distance = Distance::of_thousandths(thousandths, unit);
    return set;
}

std::string text(const std::vector<training::Set>& sets) {
    return view::sets_text(sets);
}

}  // namespace

TEST_CASE("a distance is said in its own unit, with the time it took") {
    auto run = distance(5'250, DistanceUnit::km);
    CHECK(text({run}) == "5.25 km");
    run.seconds = Seconds(1952);
    CHECK(text({run}) == "5.25 km in 32 min 32 s");
    auto carry = distance(40'000, DistanceUnit::m);
    carry.seconds = Seconds(30);
    carry.load.added = EnteredMass{Mass(60'000), MassUnit::kg};
    CHECK(text({carry, carry, carry}) == "3 × 40 m in 30 s @ 60 kg");
    CHECK(text({distance(3'370, DistanceUnit::mi)}) == "3.37 mi");
}

TEST_CASE("an attempt that failed is no set of nothing") {
    auto good = plain_set(day(22));
    good.reps = Reps(1);
    good.load.added = EnteredMass{Mass(140'000), MassUnit::kg};
    auto failed = good;
    failed.reps = Reps(0);
    CHECK(text({good, failed}) == "1, failed @ 140 kg");
}
