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

Experience any_experience(Day today) {
    Experience found;
    const int sessions = *rc::gen::inRange(0, 4);
    Day day = today;
    for (int i = 0; i < sessions; ++i) {
        day = day - std::chrono::days(*rc::gen::inRange(0, 60));
        if (i == 0) found.last_done = day;
        if (*rc::gen::arbitrary<bool>())
            found.felt.push_back({day, *rc::gen::inRange(0, 11), *rc::gen::arbitrary<bool>()});
    }
    return found;
}

/// The field as somebody's log knows it.
std::vector<SwapCandidate> known_field(Day today) {
    auto all = swap_field();
    for (auto& one : all) one.experience = any_experience(today);
    return all;
}

bool has_all(const SwapCandidate& candidate, const SwapRequest& request) {
    return !request.have ||
           std::all_of(candidate.needs.begin(), candidate.needs.end(),
                       [&](const auto& need) { return request.have->contains(need); });
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
            for (const OwnEffect& effect : option.own) sum += effect.points;
            RC_ASSERT(std::abs(std::clamp(sum, 0.0, 100.0) - option.score) <= 0.5 + 1e-9);
            RC_ASSERT(option.gains.size() <= 2U);
            RC_ASSERT(option.losses.size() <= 1U);
        }
    }));
}

TEST_CASE("never proposed: what needs gear that is not there, is avoided or hurt severely") {
    CHECK(rc::check([] {
        SwapRequest request = any_request();
        request.today = Day(std::chrono::days(20'000));
        for (const SwapCandidate& one : any_field())
            if (*rc::gen::inRange(0, 4) == 0) request.avoid.push_back(one.exercise);
        const Swap result = swap(any_original(), known_field(request.today), request);
        for (const auto& option : result.options) {
            const auto& candidate = option.candidate;
            RC_ASSERT(has_all(candidate, request));
            RC_ASSERT(std::find(request.avoid.begin(), request.avoid.end(), candidate.exercise) ==
                      request.avoid.end());
            const auto& felt = candidate.experience.felt;
            const int most = request.purpose == SwapPurpose::pain ? 3 : 6;
            RC_ASSERT((felt.empty() || felt.front().pain < most));
        }
    }));
}

TEST_CASE("more pain never brings an exercise further up") {
    CHECK(rc::check([] {
        SwapRequest request = any_request();
        request.today = Day(std::chrono::days(20'000));
        auto field = known_field(request.today);
        const SwapCandidate& original = any_original();
        const auto score = [&](const Swap& result, const ExerciseRef& exercise) {
            for (const auto& option : result.options)
                if (option.candidate.exercise == exercise) return option.score;
            return -1;
        };
        auto& one = field.at(*rc::gen::inRange<std::size_t>(0, field.size()));
        // Only the way itself is looked at: another way of the exercise may take its place.
        if (one.exercise.exercise != original.exercise.exercise || one.experience.felt.empty())
            return;
        const int before = score(swap(original, field, request), one.exercise);
        one.experience.felt.front().pain =
            std::min(10, one.experience.felt.front().pain + *rc::gen::inRange(1, 5));
        RC_ASSERT(score(swap(original, field, request), one.exercise) <= before);
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
