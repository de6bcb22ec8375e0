#include "hyper/training/layoff.h"

#include <doctest/doctest.h>

#include <array>

#include "hyper/catalogue/coach.h"
#include "support/amounts.h"

namespace hyper::training {
namespace {

using test::on;

const CoachNumbers& layoff_numbers = catalogue::coach_numbers();

}  // namespace

TEST_CASE("each row of the table begins on its day") {
    CHECK(layoff_after(13, layoff_numbers) == nullptr);
    CHECK(layoff_after(14, layoff_numbers)->load == doctest::Approx(0.90));
    CHECK(layoff_after(20, layoff_numbers)->load == doctest::Approx(0.90));
    CHECK(layoff_after(21, layoff_numbers)->load == doctest::Approx(0.80));
    CHECK(layoff_after(41, layoff_numbers)->load == doctest::Approx(0.80));
    CHECK(layoff_after(42, layoff_numbers)->load == doctest::Approx(0.70));
    CHECK(layoff_after(83, layoff_numbers)->load == doctest::Approx(0.70));
    CHECK(layoff_after(84, layoff_numbers)->load == doctest::Approx(0.55));
    CHECK(layoff_after(2000, layoff_numbers)->begins_anew);
}

TEST_CASE("the sets come back week by week, and are all there after the last row") {
    const std::array days = {on(1), on(22)};
    const auto back = last_return(days, on(30), layoff_numbers).value();
    CHECK(back.last == on(1));
    CHECK(back.back == on(22));
    CHECK(back.sets(on(22)) == doctest::Approx(0.5));
    CHECK(back.sets(on(28)) == doctest::Approx(0.5));
    CHECK(back.sets(on(29)) == doctest::Approx(0.7));
    CHECK(back.sets(on(6, 12)) == doctest::Approx(0.9));
    CHECK(back.sets(on(13, 12)) == doctest::Approx(1));
    CHECK(back.sets(on(21)) == doctest::Approx(1));
}

TEST_CASE("a break that is not over yet is no return, nor is a short one") {
    CHECK_FALSE(last_return(std::array{on(1), on(22)}, on(21), layoff_numbers));
    CHECK_FALSE(last_return(std::array{on(1), on(14)}, on(20), layoff_numbers));
    CHECK_FALSE(last_return({}, on(20), layoff_numbers));
}

TEST_CASE("a share of the sets is rounded, but one is left") {
    CHECK(share_of_sets(0.67, 3) == 2);
    CHECK(share_of_sets(0.5, 3) == 2);
    CHECK(share_of_sets(0.5, 1) == 1);
    CHECK(share_of_sets(0.1, 3) == 1);
}

}  // namespace hyper::training
