#include "hyper/catalogue/fold.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using hyper::catalogue::folded;

TEST_CASE("names are compared without case, dashes, accents, plural s and signs") {
    CHECK(folded("Reverse-Hyper_Extension") == "reverse hyper extension");
    CHECK(folded("  Deadlifts ") == "deadlift");
    CHECK(folded("Romanian Deadlift (Barbell)") == "romanian deadlift barbell");
    CHECK(folded("45° Back Extension") == "45 back extension");
    CHECK(folded("Farmer's walk") == folded("farmer’s walks"));
    CHECK(folded("hip–thigh") == "hip thigh");
    CHECK(folded("Hiperextensão") == "hiperextensao");
    CHECK(folded("懸垂 (がんばる)") == "懸垂 がんばる");
    CHECK(folded("Kreuzheben, rumänisch") == folded("KREUZHEBEN RUMA\xCC\x88NISCH"));
}

TEST_CASE("a word that is short or ends in ss keeps its s") {
    CHECK(folded("Bench Press") == "bench press");
    CHECK(folded("abs") == "abs");
    CHECK(folded("legs") == "leg");
}

TEST_CASE("a name without letters folds to nothing") {
    CHECK(folded("").empty());
    CHECK(folded(" -- ").empty());
    CHECK(folded("\xFF\xFE").empty());
}

TEST_CASE("what is in ASCII folds in the same way alone and beside a letter that is not") {
    CHECK(rc::check([](std::string name) {
        for (char& c : name) c = static_cast<char>(c & 0x7f);
        const auto alone = folded(name);
        RC_ASSERT(folded(name + " \u00e9") == alone + (alone.empty() ? "e" : " e"));
    }));
}

TEST_CASE("folding what is folded changes nothing") {
    CHECK(rc::check([](const std::string& name) {
        const auto once = folded(name);
        RC_ASSERT(folded(once) == once);
    }));
}
