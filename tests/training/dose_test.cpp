#include "hyper/training/dose.h"

#include <doctest/doctest.h>

using hyper::Reps;
using hyper::training::Prescription;
using hyper::training::Range;
using hyper::training::start_dose;

namespace {

const Prescription usual{.sets = {3, 3},
                         .reps = {10, 15},
                         .rir = {1, 3},
                         .rest_seconds = {60, 90},
                         .tempo = {2, 1, 3, 0}};

}  // namespace

TEST_CASE("the first day is the bottom of the range with three in reserve") {
    const auto dose = start_dose(usual, {});
    CHECK(dose.sets == 3);
    CHECK(dose.reps == Reps(10));
    CHECK(dose.rir == Range{3, 3});
    CHECK(dose.rest_seconds == usual.rest_seconds);
    CHECK(dose.tempo == usual.tempo);
}

TEST_CASE("a usual reserve above three stays") {
    Prescription careful = usual;
    careful.rir = {4, 5};
    CHECK(start_dose(careful, {}).rir == Range{4, 5});
}

TEST_CASE("pain takes a set off the first day, never the last one") {
    CHECK(start_dose(usual, {.pain = true}).sets == 2);
    Prescription single = usual;
    single.sets = {1, 2};
    CHECK(start_dose(single, {.pain = true}).sets == 1);
}

TEST_CASE("where the body weighs much more the repetitions are halved") {
    CHECK(start_dose(usual, {.heavier_body = true}).reps == Reps(5));
}
