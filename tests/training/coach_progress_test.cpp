// NEXT BAND and EXTEND at each number that decides them: one below it, at it, one above it. Bands
// are dosed from 12 to 20, the machine from 8 to 15; both with 1 to 3 in reserve.

#include <doctest/doctest.h>

#include "hyper/training/coach_rules.h"
#include "support/bands.h"
#include "support/coach_history.h"

namespace hyper::training {
namespace {

const CoachNumbers& step_numbers = catalogue::coach_numbers();

/// Sets with the first of `bands`, three days ago.
CoachCase on_band(const std::vector<Band>& bands, const std::vector<int>& reps,
                  std::optional<int> rir = 2) {
    auto asked = test::history({{10, 0, reps, 0, rir}}, 13, "band");
    for (Set& set : asked.sessions.front().sets)
        set.load.bands = {{bands.front().id, bands.front().label, 1, false, false}};
    asked.bands = bands;
    return asked;
}

std::string next_band(const CoachCase& asked) {
    const auto verdict = next_band_rule(situation_of(asked, step_numbers));
    if (!std::holds_alternative<Applies>(verdict)) return "";
    return std::get<Applies>(verdict).dose.value().load.value().bands.front().label;
}

/// Red pulls 4 kg, black so many grams.
CoachCase red_and_black(std::int64_t black, const std::vector<int>& reps) {
    return on_band({test::measured_band("red", 4000), test::measured_band("black", black)}, reps);
}

/// Twice `reps` on the machine at 40 kg, which 80 kg of body make 51.64 kg; so many grams more is
/// what there is.
CoachCase on_machine(std::int64_t more, const std::vector<int>& reps) {
    auto asked = test::history({{1, 40, reps}, {4, 40, reps}}, 7);
    asked.owned.things[LoadSource::reverse_hyper_machine] = {MassUnit::kg,
                                                             {{40'000 + more, {}}, {40'000, {}}}};
    return asked;
}

/// A back extension with the body alone, where nothing heavier is known: 10 to 15, at most 20.
CoachCase on_roman_chair(const std::vector<int>& reps) {
    auto asked = test::history({}, 13);
    asked.lift = catalogue::lift({"back-extension-90", "bodyweight"});
    asked.sessions = {test::session_of({10, 0, reps}, asked.lift.exercise)};
    asked.pattern_days = {asked.sessions.front().day};
    return asked;
}

std::optional<Applies> extended(const CoachCase& asked) {
    const auto verdict = extend_rule(situation_of(asked, step_numbers));
    if (!std::holds_alternative<Applies>(verdict)) return std::nullopt;
    return std::get<Applies>(verdict);
}

/// The weakest set that EXTEND asks for; 0 where it asks for a longer hold or does not apply.
int extended_to(const CoachCase& asked) {
    const auto found = extended(asked);
    if (!found || found->ground == Ground::extended_fully) return 0;
    const auto& amounts = found->dose.value().amounts;
    return *std::max_element(amounts.begin(), amounts.end());
}

bool holds_longer(const CoachCase& asked) {
    const auto found = extended(asked);
    return found && found->ground == Ground::extended_fully &&
           found->dose->tempo.top == asked.lift.usual.tempo.top.value_or(0) + 1;
}

}  // namespace

TEST_CASE("NEXT BAND needs every set at the top, once") {
    CHECK(next_band(red_and_black(4600, {20, 20, 19})) == "");
    CHECK(next_band(red_and_black(4600, {20, 20, 20})) == "black");
    CHECK(next_band(red_and_black(4600, {21, 20, 20})) == "black");
    CHECK(next_band(red_and_black(4600, {20, 20})) == "");
}

TEST_CASE("NEXT BAND may be earned by two beyond the top in the last set") {
    // 19 in the weakest set are enough for a jump of 15 %: 18.3 are needed.
    CHECK(next_band(red_and_black(4600, {19, 19, 21})) == "");
    CHECK(next_band(red_and_black(4600, {19, 19, 22})) == "black");
    CHECK(next_band(red_and_black(4600, {19, 19, 23})) == "black");
}

TEST_CASE("NEXT BAND needs one in reserve, where that is known") {
    const auto left = [](int rir) {
        return next_band(
            on_band({test::measured_band("red", 4000), test::measured_band("black", 4600)},
                    {20, 20, 20}, rir));
    };
    CHECK(left(0) == "");
    CHECK(left(1) == "black");
    CHECK(left(2) == "black");
}

TEST_CASE("NEXT BAND takes the first rung that is a tenth harder, or the last before a quarter") {
    const auto with = [](std::int64_t near, std::int64_t far) {
        return next_band(
            on_band({test::measured_band("red", 4000), test::measured_band("near", near),
                     test::measured_band("far", far)},
                    {25, 25, 25}));
    };
    CHECK(with(4396, 4900) == "far");
    CHECK(with(4400, 4900) == "near");
    CHECK(with(4404, 4900) == "near");
    CHECK(with(4396, 5000) == "far");
    CHECK(with(4396, 5004) == "near");
}

TEST_CASE("NEXT BAND takes a jump of a quarter and no more; beyond it EXTEND does") {
    for (const std::int64_t black : {4996, 5000}) {
        CHECK(next_band(red_and_black(black, {23, 23, 23})) == "black");
        CHECK_FALSE(extended(red_and_black(black, {23, 23, 23})));
    }
    CHECK(next_band(red_and_black(5004, {25, 25, 25})) == "");
    CHECK(holds_longer(red_and_black(5004, {25, 25, 25})));
}

TEST_CASE("NEXT BAND waits for the repetitions that its jump needs") {
    // 25 % and 12 afterwards: 30 × (1.25 × 1.4 - 1) is 22.5.
    CHECK(next_band(red_and_black(5000, {23, 23, 22})) == "");
    CHECK(extended_to(red_and_black(5000, {23, 23, 22})) == 23);
    CHECK(next_band(red_and_black(5000, {23, 23, 23})) == "black");
    CHECK(next_band(red_and_black(5000, {24, 24, 24})) == "black");
}

TEST_CASE("EXTEND begins where the step is more than a tenth of what is lifted") {
    for (const std::int64_t tenth : {5'163, 5'164}) {
        CHECK_FALSE(extended(on_machine(tenth, {15, 15, 15})));
    }
    CHECK(extended(on_machine(5'165, {15, 15, 15})));
}

TEST_CASE("EXTEND is earned like a step: at the top, in two sessions") {
    CHECK(extended_to(on_machine(15'490, {15, 15, 14})) == 0);
    CHECK(extended_to(on_machine(15'490, {15, 15, 15})) == 16);
    auto once = on_machine(15'490, {15, 15, 15});
    once.sessions.erase(once.sessions.begin());
    CHECK_FALSE(extended(once));
}

TEST_CASE("EXTEND ends at the repetitions that the jump needs, then the hold grows") {
    // 30 % and 8 afterwards: 30 × (1.3 × 1.267 - 1) is 19.4.
    CHECK(extended_to(on_machine(15'490, {19, 19, 18})) == 19);
    CHECK(extended_to(on_machine(15'490, {19, 19, 19})) == 20);
    CHECK(holds_longer(on_machine(15'490, {20, 20, 20})));
    CHECK(holds_longer(on_machine(15'490, {21, 21, 21})));
}

TEST_CASE("EXTEND never asks for more than 25") {
    // Half as much again: 27 would be needed.
    CHECK(extended_to(on_machine(25'820, {24, 24, 24})) == 25);
    CHECK(holds_longer(on_machine(25'820, {25, 25, 25})));
    CHECK(holds_longer(on_machine(25'820, {26, 26, 26})));
}

TEST_CASE("EXTEND ends at the cap of the exercise where there is nothing heavier") {
    CHECK(extended_to(on_roman_chair({19, 19, 19})) == 20);
    CHECK(holds_longer(on_roman_chair({20, 20, 20})));
    CHECK(holds_longer(on_roman_chair({21, 21, 21})));
}

TEST_CASE("EXTEND is not for holds, which have no repetitions to extend") {
    auto asked = on_machine(15'490, {60, 60, 60});
    for (Session& session : asked.sessions)
        for (Set& set : session.sets) {
            set.seconds = Seconds(60);
            set.reps.reset();
        }
    CHECK_FALSE(extended(asked));
}

TEST_CASE("the repetitions before a jump are rounded up, not to the nearest") {
    const double exactly_19 = 49.0 / 38 - 1;
    CHECK(reps_before_jump(exactly_19 - 0.001, 8) == 19);
    CHECK(reps_before_jump(exactly_19, 8) == 19);
    CHECK(reps_before_jump(exactly_19 + 0.001, 8) == 20);
}

}  // namespace hyper::training
