#include "hyper/training/taken_swap.h"

#include <doctest/doctest.h>

#include <array>

#include "hyper/catalogue/coach.h"
#include "support/sets.h"

namespace hyper::training {

using test::day;

namespace {

const ExerciseRef machine_way{"reverse-hyper", "machine"};
const ExerciseRef band_way{"reverse-hyper", "band"};
const ExerciseRef bench_way{"reverse-hyper", "bench"};

/// From the 3rd to before the 24th.
TakenSwap swap_from(const ExerciseRef& original, const ExerciseRef& substitute) {
    return {original, substitute, SwapPurpose::pain, day(3), day(24)};
}

const std::array machine_to_band = {swap_from(machine_way, band_way)};

std::vector<Day> days_in(const std::vector<Trained>& all, const ExerciseRef& exercise) {
    for (const Trained& one : all)
        if (one.lift.exercise == exercise) return one.days;
    return {};
}

std::vector<Trained> rhythm_on(unsigned on, std::vector<Day> machine_days,
                               std::vector<Day> band_days) {
    std::vector<Trained> all = {{catalogue::lift(machine_way), std::move(machine_days)},
                                {catalogue::lift(band_way), std::move(band_days)}};
    keep_rhythm(all, machine_to_band, day(on));
    return all;
}

}  // namespace

TEST_CASE("a swap is in force from its first day on and no longer on the day it is over") {
    CHECK_FALSE(swap_of(machine_to_band, machine_way, day(2)));
    CHECK(swap_of(machine_to_band, machine_way, day(3)) == machine_to_band.front());
    CHECK(swap_of(machine_to_band, machine_way, day(23)));
    CHECK_FALSE(swap_of(machine_to_band, machine_way, day(24)));
    CHECK_FALSE(swap_of(machine_to_band, band_way, day(10)));
    CHECK(swaps_to(machine_to_band, band_way, day(10)).size() == 1);
    CHECK(swaps_to(machine_to_band, band_way, day(24)).empty());
}

TEST_CASE("what stands in for two names both, the newest first") {
    auto newer = swap_from(bench_way, band_way);
    newer.since = day(5);
    const std::array two = {machine_to_band.front(), newer};
    const auto found = swaps_to(two, band_way, day(10));
    REQUIRE(found.size() == 2);
    CHECK(found.front().original == bench_way);
    CHECK(found.back().original == machine_way);
    CHECK(swaps_to(two, band_way, day(4)).size() == 1);
}

TEST_CASE("that a swap is over is news until the exercise was done again, and for four weeks") {
    const auto news = [](std::optional<Day> last, Day on) {
        return swap_over(machine_to_band, machine_way, last, on, 28).has_value();
    };
    CHECK_FALSE(news(day(1), day(23)));
    CHECK(news(day(1), day(24)));
    CHECK(news(std::nullopt, day(24)));
    CHECK_FALSE(news(day(24), day(25)));
    CHECK_FALSE(news(day(1), day(22, 12)));
}

TEST_CASE("what was swapped on is followed to its end, and a circle ends as well") {
    const std::array on = {swap_from(machine_way, band_way), swap_from(band_way, bench_way)};
    CHECK(followed(on, machine_way, day(10)) == bench_way);
    CHECK(followed(on, bench_way, day(10)) == bench_way);
    CHECK(followed(on, machine_way, day(24)) == machine_way);
    const std::array circle = {swap_from(machine_way, band_way), swap_from(band_way, machine_way)};
    CHECK(followed(circle, machine_way, day(10)).exercise == "reverse-hyper");
}

TEST_CASE("the substitute is due when the original would have been") {
    const auto all = rhythm_on(4, {day(1)}, {});
    CHECK(days_in(all, band_way) == std::vector{day(1)});
    CHECK(days_in(all, machine_way).empty());
}

TEST_CASE("back, the original is due by what was done instead, and the substitute no longer is") {
    const auto all = rhythm_on(24, {day(1)}, {day(5), day(21)});
    CHECK(days_in(all, machine_way) == std::vector{day(1), day(5), day(21)});
    CHECK(days_in(all, band_way).empty());
}

TEST_CASE("back from a swap in which nothing was done it is due all the same, for four weeks") {
    const auto due_on = [](Day on, std::vector<Day> machine_days) {
        std::vector<Trained> all = {{catalogue::lift(machine_way), std::move(machine_days)},
                                    {catalogue::lift(band_way), {}}};
        keep_rhythm(all, machine_to_band, on);
        const auto found = due(all, std::nullopt, on, catalogue::coach_numbers());
        return found.empty() ? std::nullopt : std::optional(found.front().exercise);
    };
    const Day long_ago = day(1, 10);
    CHECK_FALSE(due_on(day(23), {long_ago}));
    CHECK(due_on(day(24), {long_ago}) == machine_way);
    CHECK(due_on(day(22, 12), {long_ago}) == machine_way);
    CHECK_FALSE(due_on(day(23, 12), {long_ago}));
    CHECK_FALSE(due_on(day(24), {}));
}

TEST_CASE("what the substitute was before and after the swap it remains") {
    const auto all = rhythm_on(26, {}, {day(1), day(5), day(25)});
    CHECK(days_in(all, band_way) == std::vector{day(1), day(25)});
}

}  // namespace hyper::training
