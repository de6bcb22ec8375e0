#include "hyper/training/swap.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "support/swap_field.h"

namespace hyper::training {

using test::ranking;
using test::swap_because;
using test::swap_field;

namespace {

SwapRequest any_request() {
    const auto purpose = static_cast<SwapPurpose>(*rc::gen::inRange(0, 4));
    SwapRequest request = swap_because(purpose);
    request.skill = *rc::gen::inRange(1, 6);
    if (*rc::gen::arbitrary<bool>())
        request.have = *rc::gen::container<std::set<std::string>>(rc::gen::element<std::string>(
            "bench", "ball", "band", "barbell", "rack", "dumbbells", "chair", "incline", "medb"));
    for (int by = 0; by < 4; ++by)
        if (*rc::gen::inRange(0, 4) == 0)
            request.provoked_by.push_back(static_cast<Provocation>(by));
    return request;
}

const std::vector<SwapCandidate>& any_field() {
    static const std::vector<SwapCandidate> all = swap_field();
    return all;
}

const SwapCandidate& any_original() {
    return any_field().at(*rc::gen::inRange<std::size_t>(0, any_field().size()));
}

std::set<std::string> exercises_of(const Swap& result) {
    std::set<std::string> ids;
    for (const SwapOption& option : result.options) {
        const ExerciseRef& exercise = option.candidate.exercise;
        ids.insert(exercise.exercise == result.original.exercise.exercise
                       ? exercise.exercise + "/" + exercise.variation
                       : exercise.exercise);
    }
    return ids;
}

}  // namespace

TEST_CASE("the same question has the same answer, in whatever order the candidates come") {
    CHECK(rc::check([] {
        const SwapRequest request = any_request();
        const SwapCandidate& original = any_original();
        auto turned = any_field();
        // The order of the variations of one exercise matters; the order of the exercises does not.
        std::stable_sort(turned.begin(), turned.end(), [](const auto& a, const auto& b) {
            return a.exercise.exercise > b.exercise.exercise;
        });
        RC_ASSERT(ranking(swap(original, any_field(), request)) ==
                  ranking(swap(original, turned, request)));
    }));
}

TEST_CASE("every score is from 0 to 100 and is the sum of its parts") {
    CHECK(rc::check([] {
        for (const auto& option : swap(any_original(), any_field(), any_request()).options) {
            RC_ASSERT(option.score >= 0);
            RC_ASSERT(option.score <= 100);
            double sum = 0;
            for (const PartScore& part : option.parts) sum += part.points();
            RC_ASSERT(std::abs(sum - option.score) <= 0.5 + 1e-9);
            RC_ASSERT(option.gains.size() <= 2U);
            RC_ASSERT(option.losses.size() <= 1U);
        }
    }));
}

TEST_CASE("every other exercise is listed once, ranked or left out, never both") {
    CHECK(rc::check([] {
        const SwapCandidate& original = any_original();
        const Swap result = swap(original, any_field(), any_request());
        std::multiset<std::string> listed;
        for (const auto& option : result.options) listed.insert(option.candidate.exercise.exercise);
        for (const auto& removal : result.removed) listed.insert(removal.exercise.exercise);
        for (const SwapCandidate& one : any_field()) {
            const std::string& id = one.exercise.exercise;
            if (id == original.exercise.exercise) continue;
            RC_ASSERT(listed.count(id) == 1U);
        }
    }));
}

TEST_CASE("what is left out is not among the options, and the original is in neither") {
    CHECK(rc::check([] {
        const SwapCandidate& original = any_original();
        const Swap result = swap(original, any_field(), any_request());
        std::set<ExerciseRef> seen = {original.exercise};
        for (const auto& option : result.options)
            RC_ASSERT(seen.insert(option.candidate.exercise).second);
        for (const auto& removal : result.removed) RC_ASSERT(seen.insert(removal.exercise).second);
    }));
}

TEST_CASE("more equipment never takes an option away") {
    CHECK(rc::check([] {
        SwapRequest request = any_request();
        const SwapCandidate& original = any_original();
        request.have = request.have.value_or(std::set<std::string>{"bench"});
        const auto before = exercises_of(swap(original, any_field(), request));
        request.have->insert(*rc::gen::element<std::string>("bench", "ball", "barbell", "chair"));
        const auto after = exercises_of(swap(original, any_field(), request));
        RC_ASSERT(std::includes(after.begin(), after.end(), before.begin(), before.end()));
    }));
}

}  // namespace hyper::training
