#include "hyper/text/tempo_words.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

using hyper::text::parse_tempo;
using hyper::training::Tempo;

TEST_CASE("a tempo is the seconds up, at the top, down and at the bottom") {
    CHECK(parse_tempo("2-1-3-0").value() == Tempo{2, 1, 3, 0});
    CHECK(parse_tempo("2130").value() == Tempo{2, 1, 3, 0});
    CHECK(parse_tempo("10-0-60-0").value() == Tempo{10, 0, 60, 0});
}

TEST_CASE("what is no tempo is refused at the place where it stops to be one") {
    for (const auto* word : {"", "2", "213", "21300", "2-1-3", "2-1-3-0-0", "0-0-0-0", "0000",
                             "2-1-61-0", "2--3-0", "2-1-3-", "a-1-3-0", "2-1-+3-0", "２１３０"}) {
        CAPTURE(word);
        CHECK_FALSE(parse_tempo(word).ok());
    }
    CHECK(parse_tempo("2-1-abc-0").problem().start == 4);
    CHECK(parse_tempo("2-1-abc-0").problem().size == 3);
    CHECK(parse_tempo("X130").problem().start == 0);
    CHECK(parse_tempo("30X1").problem().start == 2);
}

TEST_CASE("every tempo that is written with dashes is read again") {
    rc::check([] {
        const auto phase = rc::gen::inRange(0, 61);
        const Tempo tempo{*phase, *phase, *phase, *rc::gen::inRange(1, 61)};
        const auto word =
            fmt::format("{}-{}-{}-{}", *tempo.lift, *tempo.top, *tempo.lower, *tempo.bottom);
        RC_ASSERT(parse_tempo(word).value() == tempo);
    });
}

TEST_CASE("no word makes the parser of tempos fall over") {
    rc::check([](const std::string& word) { static_cast<void>(parse_tempo(word).ok()); });
}
