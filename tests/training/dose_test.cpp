#include "hyper/training/dose.h"

#include <doctest/doctest.h>

#include "hyper/catalogue/coach.h"

using hyper::training::eased;
using hyper::training::Prescription;
using hyper::training::Range;

namespace {

const Prescription usual_plan{.sets = {3, 3},
                              .reps = {10, 15},
                              .rir = {1, 3},
                              .rest_seconds = {60, 90},
                              .tempo = {2, 1, 3, 0}};

}  // namespace

TEST_CASE("a swap for another reason than pain changes nothing in how an exercise is dosed") {
    CHECK(eased(usual_plan, {}, hyper::catalogue::coach_numbers()) == usual_plan);
}

TEST_CASE("a swap because of pain takes a set off, never the last one") {
    CHECK(eased(usual_plan, {.pain = true}, hyper::catalogue::coach_numbers()).sets.low == 2);
    Prescription single = usual_plan;
    single.sets = {1, 2};
    CHECK(eased(single, {.pain = true}, hyper::catalogue::coach_numbers()).sets.low == 1);
}

TEST_CASE("where the body weighs much more the range begins at half the repetitions") {
    CHECK(eased(usual_plan, {.heavier_body = true}, hyper::catalogue::coach_numbers()).reps ==
          Range{5, 15});
}
