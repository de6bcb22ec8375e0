#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "hyper/catalogue/exercise.h"
#include "hyper/text/exercise_name.h"

using hyper::text::match_exercise;
using hyper::training::ExerciseRef;
namespace catalogue = hyper::catalogue;

namespace {

/// Every source that a value names is known, or it is a judgement.
bool is_backed(std::string_view source) {
    if (source.empty()) return false;
    while (!source.empty()) {
        const auto end = std::min(source.find(", "), source.size());
        const auto key = source.substr(0, end);
        if (key != "judgement" && catalogue::source(key) == nullptr) return false;
        source.remove_prefix(std::min(end + 2, source.size()));
    }
    return true;
}

template <typename... Values>
bool are_backed(const Values&... values) {
    return (is_backed(values.source) && ...);
}

/// Checks that typing `name` means `expected` and nothing else.
void check_means(std::string_view name, const ExerciseRef& expected) {
    CAPTURE(name);
    const auto match = match_exercise(name, {});
    CHECK_FALSE(match.ambiguous());
    REQUIRE(match.found());
    CHECK(match.meaning.front().exercise == expected.exercise);
    CHECK(match.meaning.front().variation == expected.variation);
}

}  // namespace

TEST_CASE("the catalogue has the seven exercises and their variations, the reverse hyper first") {
    std::string all;
    for (const auto& exercise : catalogue::exercises()) {
        all += std::string(exercise.id) + ":";
        for (const auto& variation : exercise.variations) all += " " + std::string(variation.id);
        all += "\n";
    }
    CHECK(all ==
          "reverse-hyper: bench ball-on-bench swiss-ball medicine-ball machine incline-45 band\n"
          "good-morning: barbell\n"
          "back-extension-45: bodyweight weighted\n"
          "deadlift: barbell\n"
          "romanian-deadlift: barbell dumbbell\n"
          "back-extension-90: bodyweight weighted\n"
          "lumbar-extension-machine: machine\n");
}

TEST_CASE("every variation of every exercise has a guide as complete as the main exercise") {
    for (const auto& exercise : catalogue::exercises()) {
        CAPTURE(exercise.id);
        CHECK(exercise.muscles.size() >= 3);
        CHECK(exercise.safety.size() >= 2);
        CHECK_FALSE(exercise.aliases.empty());
        CHECK_FALSE(exercise.contrast.empty());
        CHECK(exercise.replacements.size() >= 2);
        CHECK_FALSE(exercise.sources.empty());
        CHECK(std::any_of(exercise.muscles.begin(), exercise.muscles.end(),
                          [](const auto& muscle) { return muscle.region == "lower back"; }));
        for (const auto& variation : exercise.variations) {
            CAPTURE(variation.id);
            const auto& guide = variation.guide;
            CHECK(guide.setup.size() >= 4);
            CHECK(guide.movement.size() >= 4);
            CHECK(guide.breathing.size() >= 2);
            CHECK(guide.tips.size() >= 4);
            CHECK(guide.mistakes.size() >= 3);
            CHECK(guide.harder.size() >= 2);
            CHECK(guide.safety.size() + exercise.safety.size() >= 3);
            CHECK_FALSE(guide.intro.empty());
        }
    }
}

TEST_CASE("every value of every variation names its source") {
    for (const auto& exercise : catalogue::exercises())
        for (const auto& variation : exercise.variations) {
            CAPTURE(exercise.id);
            CAPTURE(variation.id);
            const auto& a = variation.attributes;
            CHECK(are_backed(a.erector, a.glutes, a.hamstrings, a.quadriceps, a.upper_body, a.axial,
                             a.moment, a.range_of_motion, a.skill, a.grip, a.progress, a.home,
                             a.lumbar_evidence));
            CHECK((!a.peak || are_backed(*a.peak)));
            const auto& p = variation.prescription;
            CHECK(are_backed(p.sets, p.reps, p.rir, p.rest_seconds, p.tempo, p.progression,
                             p.first_load));
            CHECK((!p.rep_cap || are_backed(*p.rep_cap)));
            CHECK((!p.step_grams || are_backed(*p.step_grams)));
        }
}

TEST_CASE("every name and alias means exactly one thing") {
    for (const auto& exercise : catalogue::exercises()) {
        const ExerciseRef ref{std::string(exercise.id), ""};
        check_means(exercise.id, ref);
        check_means(exercise.name, ref);
        for (const auto alias : exercise.aliases) check_means(alias, ref);
        for (const auto& variation : exercise.variations) {
            const ExerciseRef way{ref.exercise, std::string(variation.id)};
            check_means(ref.exercise + "/" + way.variation, way);
            for (const auto alias : variation.aliases) check_means(alias, way);
        }
    }
}

TEST_CASE("the two pictures of the set-up are there and fit beside a text") {
    const auto& main = catalogue::exercises().front();
    CHECK_FALSE(catalogue::variation(main, "bench")->guide.picture.empty());
    CHECK_FALSE(catalogue::variation(main, "ball-on-bench")->guide.picture.empty());
}

TEST_CASE("likeness is symmetric and a pattern is like itself") {
    using catalogue::Pattern;
    CHECK(catalogue::likeness(Pattern::hinge, Pattern::hinge) == 1.0);
    CHECK(catalogue::likeness(Pattern::hinge, Pattern::deadlift) ==
          catalogue::likeness(Pattern::deadlift, Pattern::hinge));
    CHECK(catalogue::likeness(Pattern::reverse_hyper, Pattern::back_extension) < 1.0);
}

TEST_CASE("what has no such name is nothing") {
    CHECK(catalogue::exercise("leg-press") == nullptr);
    CHECK(catalogue::variation(catalogue::exercises().front(), "trampoline") == nullptr);
    CHECK(catalogue::source("nobody-1999") == nullptr);
}

TEST_CASE(
    "what is only like an exercise of the catalogue is led to its guide and never logged as it") {
    for (const auto& exercise : catalogue::exercises())
        for (const auto related : exercise.related) {
            CAPTURE(related);
            const auto match = hyper::text::match_exercise(related, {});
            CHECK_FALSE(match.found());
            REQUIRE(match.like);
            CHECK(match.like->exercise == exercise.id);
        }
}
