#include "hyper/text/own_name.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "hyper/catalogue/fold.h"
#include "hyper/text/exercise_name.h"

using hyper::text::match_exercise;
using hyper::text::own_key;
using hyper::text::parse_own_name;
using hyper::training::OwnNames;

TEST_CASE("a name may be in any language and have signs in it") {
    for (const auto* name : {"Pull-up", "Reverse Hyperextension (Custom)", "Hiperextensão", "懸垂",
                             "Подтягивания", "Farmer's walk"}) {
        INFO(name);
        CHECK(parse_own_name(name, {}).ok());
    }
}

TEST_CASE("what is no text, no name or the name of something else is refused") {
    const OwnNames own{{{"pull-up", "Pull-up"}}, {{"rh", {"reverse-hyper", "machine"}}}};
    for (const auto* name : {"", "5x5", "--", "again", "a\tb", "a\x1b[31m", "a\xFF", "Bench", "RDL",
                             "deadlifts", "machine reverse hyper", "pull up", "RH",
                             "more than sixty-four characters are no name but a note about one"
                             " and notes are written with --note"}) {
        INFO(name);
        CHECK_FALSE(parse_own_name(name, own).ok());
    }
}

TEST_CASE("a key can be typed: small letters, dashes, a letter first") {
    CHECK(own_key("Pull-up (wide)", {}) == "pull-up-wide");
    CHECK(own_key("Hiperextensão", {}) == "hiperextensao");
    CHECK(own_key("Bench Press (Barbell)", {}) == "bench-press-barbell");
    CHECK(own_key("21s", {}) == "my-21s");
    CHECK(own_key("🏋", {}) == "exercise");
    CHECK(own_key("again", {}) == "my-again");
}

TEST_CASE("a key that names something already gets a number") {
    const OwnNames own{{{"row", "Row"}, {"row-2", "Row!"}}, {}};
    CHECK(own_key("row", own) == "row-3");
    CHECK(own_key("Bench", {}) == "bench-2");
    CHECK(own_key("Deadlift", {}) == "deadlift-2");
}

TEST_CASE("whatever names a file brings, each gets a key that means it alone") {
    CHECK(rc::check([](const std::vector<std::string>& names) {
        OwnNames own;
        for (const auto& name : names) own.exercises.push_back({own_key(name, own), name});
        for (const auto& one : own.exercises) {
            const auto match = match_exercise(one.key, own);
            RC_ASSERT(match.found());
            RC_ASSERT(match.meaning.front().exercise == one.key);
            RC_ASSERT(one.key.find_first_of(" /@,") == std::string::npos);
        }
    }));
}

TEST_CASE("what is called like a variation may mean either") {
    const OwnNames own{{{"bench-2", "Bench"}}, {}};
    CHECK(match_exercise("bench", own).choices.size() == 2);
    CHECK(match_exercise("bench-2", own).meaning.front().exercise == "bench-2");
    const OwnNames alias{{{"bench-press", "Bench press"}}, {{"Bench", {"bench-press", ""}}}};
    CHECK(match_exercise("bench", alias).choices.size() == 2);
}

TEST_CASE("a name with a slash in it is found, and the id of a variation stays what it is") {
    const OwnNames own{{{"row-pulldown", "Row / Pulldown"}, {"rhm", "Reverse hyper machine"}},
                       {{"Rack pull/block pull", {"deadlift", "barbell"}}}};
    CHECK(match_exercise("row/pulldown", own).meaning.front().exercise == "row-pulldown");
    CHECK(match_exercise("Rack pull/block pull", own).meaning.front().exercise == "deadlift");
    CHECK(match_exercise("reverse-hyper/machine", own).meaning.front().exercise == "reverse-hyper");
}

TEST_CASE("another name for an exercise is a whole name of it") {
    const OwnNames own{{}, {{"rh", {"reverse-hyper", "machine"}}}};
    CHECK(match_exercise("RH", own).meaning.front() ==
          hyper::training::ExerciseRef{"reverse-hyper", "machine"});
}
