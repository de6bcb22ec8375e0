#include "hyper/view/swap_own.h"

#include <doctest/doctest.h>

#include "hyper/catalogue/coach.h"

namespace hyper::view {

using training::Felt;
using training::OwnEffect;

namespace {

const Day today = Day(std::chrono::days(20'000));  // a Friday, 4 October 2024

std::string said(const OwnEffect& effect) {
    return own_text(effect, today);
}

std::string reckoned(const OwnEffect& effect) {
    return own_points_text(effect, catalogue::coach_numbers());
}

}  // namespace

TEST_CASE("how something felt is said with its number and its day") {
    CHECK(hurt_text({today - std::chrono::days(3), 5}, today) == "hurt 5 of 10 on Tue  1 Oct");
    CHECK(hurt_text({today, 3}, today) == "hurt 3 of 10 today");
    CHECK(hurt_text({today - std::chrono::days(1), 7, true}, today) ==
          "hurt 7 of 10 on the day after Thu  3 Oct");
}

TEST_CASE("where the last time was better than usual, what is usual is said") {
    const OwnEffect effect{OwnEffect::Kind::hurt, -16, Felt{today, 0}, 4, 3, 0};
    CHECK(said(effect) == "usually hurt 4 of 10 in your last 3 sessions of it");
    CHECK(reckoned(effect) == "your pain 4 × −4 = −16.0");
}

TEST_CASE("what was done without pain, and when something was done") {
    CHECK(said({OwnEffect::Kind::painless, 5, {}, 0, 2, 0}) ==
          "no pain in your last 2 sessions of it");
    CHECK(said({OwnEffect::Kind::lately, -20, {}, 0, 0, 0}) == "you did it today");
    CHECK(said({OwnEffect::Kind::lately, -10, {}, 0, 0, 14}) == "you did it 14 days ago");
    CHECK(reckoned({OwnEffect::Kind::lately, -10, {}, 0, 0, 14}) ==
          "done 14 days ago (1 − 14 ÷ 28) × −20 = −10.0");
    CHECK(said({OwnEffect::Kind::long_ago, 0, {}, 0, 0, 40}) ==
          "a change: you did it last 40 days ago");
}

TEST_CASE("an exercise above the user's skill says why it is there all the same") {
    CHECK(said({OwnEffect::Kind::practised, 0, {}, 0, 6, 0}) ==
          "more skill than you say you have, but done 6 times or more");
}

}  // namespace hyper::view
