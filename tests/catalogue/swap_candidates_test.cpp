#include "hyper/catalogue/swap_candidates.h"

#include <doctest/doctest.h>

#include <numeric>
#include <utility>

#include "hyper/catalogue/coach.h"

namespace hyper::catalogue {

using training::SwapPurpose;

namespace {

constexpr std::array purposes = {SwapPurpose::equipment, SwapPurpose::pain, SwapPurpose::variety,
                                 SwapPurpose::lumbar_strength};

using Ranking = std::vector<std::pair<std::string, int>>;

/// What stands instead of the machine: of the reverse hyper the variation, else the exercise.
Ranking instead_of_machine(SwapPurpose purpose) {
    const Way original = way({"reverse-hyper", "machine"}).value();
    training::SwapRequest request;
    request.numbers = coach_numbers();
    request.skill = request.numbers.usual_skill;
    request.purpose = purpose;
    request.weights = score_weights(purpose).value;
    const auto ranked =
        training::swap(swap_candidate(original, original), swap_candidates(original), request);
    Ranking names;
    for (const auto& option : ranked.options) {
        const auto& id = option.candidate.exercise;
        names.emplace_back(id.exercise == "reverse-hyper" ? id.variation : id.exercise,
                           option.score);
    }
    return names;
}

}  // namespace

TEST_CASE("the shipped attributes give the published order instead of the machine") {
    CHECK(instead_of_machine(SwapPurpose::equipment) == Ranking{{"band", 92},
                                                                {"bench", 89},
                                                                {"medicine-ball", 89},
                                                                {"ball-on-bench", 88},
                                                                {"back-extension-90", 87},
                                                                {"incline-45", 86},
                                                                {"swiss-ball", 85},
                                                                {"back-extension-45", 80},
                                                                {"romanian-deadlift", 61},
                                                                {"good-morning", 58},
                                                                {"lumbar-extension-machine", 49},
                                                                {"deadlift", 48}});
    CHECK(instead_of_machine(SwapPurpose::pain) == Ranking{{"band", 90},
                                                           {"medicine-ball", 89},
                                                           {"bench", 88},
                                                           {"ball-on-bench", 88},
                                                           {"incline-45", 87},
                                                           {"swiss-ball", 86},
                                                           {"back-extension-90", 78},
                                                           {"back-extension-45", 76},
                                                           {"lumbar-extension-machine", 59},
                                                           {"romanian-deadlift", 46},
                                                           {"good-morning", 35},
                                                           {"deadlift", 29}});
    CHECK(instead_of_machine(SwapPurpose::lumbar_strength).front() ==
          std::pair<std::string, int>("lumbar-extension-machine", 75));
}

TEST_CASE("the weights of every purpose add up to one and say where they come from") {
    for (const auto purpose : purposes) {
        const auto weights = score_weights(purpose);
        CHECK(std::accumulate(weights.value.begin(), weights.value.end(), 0.0) ==
              doctest::Approx(1));
        CHECK_FALSE(weights.source.empty());
    }
}

TEST_CASE("every variation of every exercise is a candidate for every other") {
    std::size_t variations = 0;
    for (const auto& exercise : exercises()) variations += exercise.variations.size();
    for (const auto& exercise : exercises())
        for (const auto& variation : exercise.variations)
            CHECK(swap_candidates({&exercise, &variation}).size() == variations);
}

TEST_CASE("without a variation the first is meant, and what is not shipped is nothing") {
    CHECK(way({"reverse-hyper", ""})->variation->id == "bench");
    CHECK_FALSE(way({"pull-up", ""}).has_value());
    CHECK_FALSE(way({"reverse-hyper", "chair"}).has_value());
}

TEST_CASE("the body alone weighs more in a back extension than in a reverse hyper") {
    const auto heavier = [](const training::ExerciseRef& to, const training::ExerciseRef& from) {
        return swap_candidate(way(to).value(), way(from).value()).heavier_body;
    };
    CHECK(heavier({"back-extension-90", "bodyweight"}, {"reverse-hyper", "bench"}));
    CHECK(heavier({"back-extension-45", "bodyweight"}, {"reverse-hyper", "swiss-ball"}));
    CHECK_FALSE(heavier({"back-extension-90", "bodyweight"}, {"reverse-hyper", "machine"}));
    CHECK_FALSE(heavier({"reverse-hyper", "bench"}, {"back-extension-90", "bodyweight"}));
}

}  // namespace hyper::catalogue
