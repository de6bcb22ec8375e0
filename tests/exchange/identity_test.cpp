#include "hyper/exchange/identity.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace hyper;
using hyper::exchange::ForeignSet;
using hyper::exchange::Identities;

namespace {

ForeignSet squat(int reps) {
    ForeignSet set;
    set.session = "2020-12-30 18:51:52 Evening";
    set.when.day = Day(std::chrono::year(2020) / 12 / 30);
    set.exercise = "Squat (Barbell)";
    set.reps = Reps(reps);
    return set;
}

std::vector<SetId> ids(const std::vector<ForeignSet>& sets, std::string_view app = "strong") {
    Identities identities(app);
    std::vector<SetId> found;
    for (const auto& set : sets) found.push_back(identities.next(set, Mass(100'000), std::nullopt));
    return found;
}

}  // namespace

TEST_CASE("the same sets have the same ids, whatever their order, their notes and their effort") {
    CHECK(rc::check([] {
        std::vector<ForeignSet> sets;
        for (int i = *rc::gen::inRange(0, 9); i > 0; --i)
            sets.push_back(squat(*rc::gen::inRange(1, 4)));
        auto found = ids(sets);
        std::reverse(sets.begin(), sets.end());
        for (auto& set : sets) {
            set.note = "edited";
            set.rir = training::Rir{20};
            set.row = 99;
        }
        auto again = ids(sets);
        std::sort(found.begin(), found.end());
        std::sort(again.begin(), again.end());
        RC_ASSERT(found == again);
        RC_ASSERT(std::adjacent_find(found.begin(), found.end()) == found.end());
    }));
}

TEST_CASE("what a set is makes its id") {
    auto other_session = squat(5);
    other_session.session += "!";
    auto other_kind = squat(5);
    other_kind.kind = training::SetKind::warmup;
    auto other_exercise = squat(5);
    other_exercise.exercise = "Squat";
    auto timed = squat(5);
    timed.seconds = Seconds(5);
    std::set<SetId> found = {ids({squat(5)}, "hevy").front()};
    for (const auto& set : {squat(5), squat(6), other_session, other_kind, other_exercise, timed})
        found.insert(ids({set}).front());
    CHECK(found.size() == 7);
    auto shouted = squat(5);
    shouted.exercise = "SQUAT (BARBELL)";
    CHECK(ids({shouted}) == ids({squat(5)}));
}

TEST_CASE("ids never change: what was taken over years ago has to be found again") {
    CHECK(to_string(ids({squat(5)}).front().uuid) == "0176b0f1-b800-8cd8-b139-4af398b8f138");
}

TEST_CASE("the sets of a session lie side by side") {
    const auto found = ids({squat(5), squat(5), squat(8)});
    CHECK(group_of(found[0].uuid) == group_of(found[2].uuid));
    auto tomorrow = squat(5);
    tomorrow.when.day = tomorrow.when.day + std::chrono::days(1);
    CHECK(ids({tomorrow}).front() > found[2]);
}

TEST_CASE("a tally counts a million things") {
    exchange::Tally tally;
    std::uint64_t twice = 0;
    for (std::uint64_t i = 0; i < 1'000'000; ++i)
        twice += tally.count(hash_of(std::to_string(i % 700'000)));
    CHECK(twice == 300'000);
    CHECK(tally.count(hash_of("1")) == 2);
    CHECK(tally.count(hash_of("699999")) == 1);
}
