#include "hyper/training/swap.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "support/swap_field.h"

namespace hyper::training {

using test::ranking;
using test::Ranking;
using test::removed;
using test::swap_because;
using test::swap_field;
using test::swap_machine;

namespace {

/// Only the six exercises that are no reverse hyper.
Ranking others(const Ranking& all) {
    Ranking six;
    for (const auto& one : all)
        if (one.first.find("-") != std::string::npos || one.first == "deadlift")
            if (one.first != "ball-on-bench" && one.first != "swiss-ball" &&
                one.first != "medicine-ball" && one.first != "incline-45")
                six.push_back(one);
    return six;
}

/// The published table was computed with an upper-body share of 0.1 for the two back extensions,
/// where the published attributes say 0: with 0.1 every number comes out, with 0 these two score
/// one point less.
std::vector<SwapCandidate> published_with_arms() {
    auto all = swap_field();
    for (SwapCandidate& one : all)
        if (one.exercise.exercise.starts_with("back-extension")) one.demands.muscles[4] = .1;
    return all;
}

const Ranking published_equipment = {{"band", 92},
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
                                     {"deadlift", 48}};
const Ranking published_pain = {{"band", 90},
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
                                {"deadlift", 29}};

/// Every score within a point, the order the same but among equal scores.
void check_close(const Ranking& ours, const Ranking& theirs) {
    REQUIRE(ours.size() == theirs.size());
    std::map<std::string, int> score(ours.begin(), ours.end());
    int before = 101;
    for (const auto& one : theirs) {
        INFO(one.first);
        REQUIRE(score.contains(one.first));
        CHECK(std::abs(score[one.first] - one.second) <= 1);
        CHECK(score[one.first] <= before);
        before = score[one.first];
    }
}

}  // namespace

TEST_CASE("instead of the machine, for want of equipment: the published order") {
    check_close(ranking(swap_machine(swap_because(SwapPurpose::equipment))), published_equipment);
}

TEST_CASE("instead of the machine, because of pain: the published order") {
    check_close(ranking(swap_machine(swap_because(SwapPurpose::pain))), published_pain);
}

TEST_CASE("with arms in the back extensions the published tables come out to the point") {
    const auto all = published_with_arms();
    CHECK(ranking(swap_machine(swap_because(SwapPurpose::equipment), all)) == published_equipment);
    CHECK(ranking(swap_machine(swap_because(SwapPurpose::pain), all)) == published_pain);
}

TEST_CASE("the six replacements of the machine: the published orders") {
    check_close(others(ranking(swap_machine(swap_because(SwapPurpose::equipment)))),
                {{"back-extension-90", 87},
                 {"back-extension-45", 80},
                 {"romanian-deadlift", 61},
                 {"good-morning", 58},
                 {"lumbar-extension-machine", 49},
                 {"deadlift", 48}});
    check_close(others(ranking(swap_machine(swap_because(SwapPurpose::pain)))),
                {{"back-extension-90", 78},
                 {"back-extension-45", 76},
                 {"lumbar-extension-machine", 59},
                 {"romanian-deadlift", 46},
                 {"good-morning", 35},
                 {"deadlift", 29}});
}

TEST_CASE("for lumbar strength the lumbar machine leads by fourteen points") {
    const auto order = ranking(swap_machine(swap_because(SwapPurpose::lumbar_strength)));
    CHECK(order.at(0) == std::pair<std::string, int>("lumbar-extension-machine", 75));
    CHECK(order.at(1).second <= 61);
}

TEST_CASE("what needs missing equipment is left out and says what is missing") {
    auto request = swap_because(SwapPurpose::equipment);
    request.have = {"bench", "band"};
    const Swap result = swap_machine(request);
    CHECK(ranking(result) == Ranking{{"band", 92}, {"bench", 89}});
    CHECK(removed(result) == std::vector<std::string>{"ball-on-bench", "swiss-ball",
                                                      "medicine-ball", "incline-45", "good-morning",
                                                      "back-extension-45", "deadlift",
                                                      "romanian-deadlift", "back-extension-90",
                                                      "lumbar-extension-machine"});
    CHECK(std::get<MissingEquipment>(result.removed.at(4).obstacle).missing ==
          std::vector<std::string>{"barbell", "rack"});
    CHECK(std::get<MissingEquipment>(result.removed.at(0).obstacle).missing ==
          std::vector<std::string>{"ball"});
}

TEST_CASE("of another exercise the first variation that can be done is offered") {
    auto request = swap_because(SwapPurpose::equipment);
    request.have = {"dumbbells"};
    const Swap result = swap_machine(request);
    REQUIRE(result.options.size() == 1);
    CHECK(result.options.at(0).candidate.exercise == ExerciseRef{"romanian-deadlift", "dumbbell"});
}

TEST_CASE("each provocation takes out what provokes it") {
    auto request = swap_because(SwapPurpose::pain);
    const auto without = [&](Provocation by) {
        request.provoked_by = {by};
        return removed(swap_machine(request));
    };
    using Names = std::vector<std::string>;
    CHECK(without(Provocation::extension) == Names{"bench", "ball-on-bench", "swiss-ball",
                                                   "medicine-ball", "incline-45", "band",
                                                   "back-extension-90"});
    CHECK(without(Provocation::flexion) ==
          Names{"good-morning", "back-extension-45", "deadlift", "romanian-deadlift"});
    CHECK(without(Provocation::axial) == Names{"good-morning", "deadlift", "romanian-deadlift"});
    CHECK(without(Provocation::prone) == Names{"bench", "ball-on-bench", "swiss-ball",
                                               "medicine-ball", "incline-45", "band",
                                               "back-extension-90"});
}

TEST_CASE("what hurt the last time is no help against pain, but no obstacle otherwise") {
    auto all = swap_field();
    const hyper::Day then(std::chrono::days(100));
    all.at(0).experience = {then, 1, {{then, 3}}};
    CHECK(removed(swap_machine(swap_because(SwapPurpose::pain), all)) ==
          std::vector<std::string>{"bench"});
    CHECK(swap_machine(swap_because(SwapPurpose::variety), all).removed.empty());
    all.at(0).experience.felt = {{then, 2}};
    CHECK(swap_machine(swap_because(SwapPurpose::pain), all).removed.empty());
}

TEST_CASE("what hurt severely the last time is left out whatever the reason") {
    auto all = swap_field();
    const hyper::Day then(std::chrono::days(100));
    all.at(0).experience = {then, 1, {{then, 6, true}}};
    const Swap result = swap_machine(swap_because(SwapPurpose::equipment), all);
    CHECK(removed(result) == std::vector<std::string>{"bench"});
    CHECK(std::get<HurtLastTime>(result.removed.at(0).obstacle).felt == Felt{then, 6, true});
}

TEST_CASE("what hurt less goes down by four points for each point of pain") {
    auto all = swap_field();
    const hyper::Day then(std::chrono::days(100));
    all.at(0).experience = {then, 1, {{then, 4}}};
    const Swap result = swap_machine(swap_because(SwapPurpose::equipment), all);
    const auto& bench = *std::find_if(result.options.begin(), result.options.end(), [](auto& one) {
        return one.candidate.exercise.variation == "bench";
    });
    CHECK(bench.score == 89 - 16);
    REQUIRE(bench.own.size() == 1);
    CHECK(bench.own.at(0).points == doctest::Approx(-16));
}

TEST_CASE("what was swapped for something else itself is left out until it is back") {
    auto all = swap_field();
    all.at(0).swapped_until = hyper::Day(std::chrono::days(100));
    const Swap result = swap_machine(swap_because(SwapPurpose::equipment), all);
    CHECK(removed(result) == std::vector<std::string>{"bench"});
    CHECK(std::holds_alternative<SwappedAway>(result.removed.at(0).obstacle));
}

TEST_CASE("avoiding an exercise avoids every variation, avoiding a variation only that") {
    auto request = swap_because(SwapPurpose::equipment);
    request.avoid = {{"romanian-deadlift", ""}, {"reverse-hyper", "band"}};
    CHECK(removed(swap_machine(request)) == std::vector<std::string>{"band", "romanian-deadlift"});
    request.avoid = {{"romanian-deadlift", "barbell"}};
    CHECK(swap_machine(request).removed.empty());
}

TEST_CASE("positions that a condition rules out are left out") {
    auto request = swap_because(SwapPurpose::equipment);
    request.unsafe_positions = {"prone-pressure"};
    const Swap result = swap_machine(request);
    CHECK(result.removed.size() == 7);
    CHECK(std::get<UnsafePosition>(result.removed.at(0).obstacle).flag == "prone-pressure");
}

TEST_CASE("one step above the user's skill is offered, two steps are not") {
    auto request = swap_because(SwapPurpose::equipment);
    request.skill = 2;
    CHECK(removed(swap_machine(request)) == std::vector<std::string>{"good-morning", "deadlift"});
    request.skill = 3;
    CHECK(swap_machine(request).removed.empty());
}

TEST_CASE("what was done in six sessions is not left out for its skill, and says so") {
    auto all = swap_field();
    auto request = swap_because(SwapPurpose::equipment);
    request.skill = 1;
    auto& deadlift = *std::find_if(all.begin(), all.end(), [](const auto& one) {
        return one.exercise.exercise == "deadlift";
    });
    deadlift.experience.sessions = 5;
    const auto has_deadlift = [&] {
        const auto names = ranking(swap_machine(request, all));
        return std::any_of(names.begin(), names.end(),
                           [](const auto& one) { return one.first == "deadlift"; });
    };
    CHECK_FALSE(has_deadlift());
    deadlift.experience.sessions = 6;
    CHECK(has_deadlift());
    const Swap result = swap_machine(request, all);
    for (const SwapOption& option : result.options)
        CHECK(option.own.empty() == (option.candidate.exercise.exercise != "deadlift"));
}

TEST_CASE("among equal scores what was done longer ago comes first, then what is done at home") {
    auto all = swap_field();
    CHECK(ranking(swap_machine(swap_because(SwapPurpose::equipment), all)).at(1).first == "bench");
    all.at(0).experience.last_done = hyper::Day(std::chrono::days(100));
    CHECK(ranking(swap_machine(swap_because(SwapPurpose::equipment), all)).at(1).first ==
          "medicine-ball");
}

TEST_CASE("gains are what is better, then what is kept, and a loss is what is given up") {
    const Swap pain = swap_machine(swap_because(SwapPurpose::pain));
    const SwapOption& band = pain.options.at(0);
    REQUIRE(band.gains.size() == 2);
    CHECK(band.gains.at(0).part == ScorePart::spine);
    CHECK(band.gains.at(0).kind == Trade::Kind::better);
    CHECK(band.gains.at(1).part == ScorePart::muscle);
    CHECK(band.gains.at(1).kind == Trade::Kind::kept);
    REQUIRE(band.losses.size() == 1);
    CHECK(band.losses.at(0).part == ScorePart::progress);
    CHECK(band.losses.at(0).points == doctest::Approx(1.25));
}

}  // namespace hyper::training
