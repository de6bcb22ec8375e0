#include "hyper/text/set_notation.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

using hyper::MassUnit;
using hyper::Reps;
using hyper::Seconds;
using hyper::text::BandWord;
using hyper::text::LoadWords;
using hyper::text::MassWord;
using hyper::text::notation;
using hyper::text::parse_load;
using hyper::text::parse_sets;
using hyper::text::SetWords;

namespace {

/// What the line means, written in one way; the sentence when it is refused.
std::string meaning(const std::string& line) {
    const auto sets = parse_sets(line);
    return sets.ok() ? notation(sets.value()) : sets.problem().sentence;
}

/// The part of the line that the problem points at.
std::string place(const std::string& line) {
    const auto sets = parse_sets(line);
    REQUIRE_FALSE(sets.ok());
    return line.substr(sets.problem().start, sets.problem().size);
}

std::string hint(const std::string& line) {
    const auto sets = parse_sets(line);
    REQUIRE_FALSE(sets.ok());
    return sets.problem().hint;
}

}  // namespace

TEST_CASE("sets are counted by x, listed by commas, held in seconds") {
    CHECK(meaning("3x12") == "3x12");
    CHECK(meaning("12,10,8") == "12, 10, 8");
    CHECK(meaning("3x30s") == "3x30s");
    CHECK(meaning("2x8, 6") == "2x8, 6");
    CHECK(meaning("1x5") == "5");
}

TEST_CASE("x, X and the multiplication sign are the same, glued or spaced") {
    for (const auto* line : {"3x12@20kg", "3X12 @20kg", "3×12 @ 20 kg", "3 x 12 @ 20kg",
                             " 3 × 12@20 KG ", "3x12 @20kgs", "3x12 @+20kg", "3x12 @ bw+20kg"})
        CHECK(meaning(line) == "3x12 @ 20kg");
}

TEST_CASE("a load applies to every set before it that has none") {
    CHECK(meaning("12,10,8 @20kg") == "12, 10, 8 @ 20kg");
    CHECK(meaning("8 @ 40kg, 8 @ 45kg, 6 @ 50kg") == "8 @ 40kg, 8 @ 45kg, 6 @ 50kg");
    CHECK(meaning("8@40,8@45") == "8 @ 40, 8 @ 45");
    CHECK(meaning("12, 10 @20kg, 8 @45lb") == "12, 10 @ 20kg, 8 @ 45lb");
    const auto sets = parse_sets("12,10 @20kg").value();
    CHECK(sets[0].load == sets[1].load);
}

TEST_CASE("loads are masses, bands, help or the body") {
    CHECK(meaning("3x12 @ red+black+5kg") == "3x12 @ 5kg+red+black");
    CHECK(meaning("15 @ 2xgreen:folded") == "15 @ 2xgreen:folded");
    CHECK(meaning("3x6 @ -20kg") == "3x6 @ -20kg");
    CHECK(meaning("3x6 @ -red") == "3x6 @ -red");
    CHECK(meaning("3x6 @ bw") == "3x6 @ bw");
    CHECK(meaning("3x6 @ .5kg") == "3x6 @ 0.5kg");
}

TEST_CASE("a comma is a decimal comma where nothing else fits") {
    CHECK(meaning("3x8 @ 12,5kg") == "3x8 @ 12.5kg");
    CHECK(meaning("3x8 @ 12,5 lb") == "3x8 @ 12.5lb");
    CHECK(meaning("3x8 @ 12,5+red") == "3x8 @ 12.5+red");
    CHECK(meaning("8@40,3x5@50") == "8 @ 40, 3x5 @ 50");
    CHECK(meaning("8 @ 40, 5") == "8 @ 40, 5");
    CHECK(meaning("8 @ 40kg,5") == "8 @ 40kg, 5");
}

TEST_CASE("what can be read in two ways is asked back with both") {
    CHECK(meaning("3x8 @ 42,5") == "42,5 can be read in two ways.");
    CHECK(hint("3x8 @ 42,5") == "Write @ 42.5 for the decimal, or @ 42, 5 for a set of 5.");
    CHECK(meaning("3x5 100") == "\"100\" can be read in two ways.");
    CHECK(hint("3x5 100") == "Write @ 100 for a load of 100, or ,100 for one more set of 100.");
}

TEST_CASE("what is not understood is refused and pointed at") {
    CHECK(place("3x12 @20stone") == "stone");
    CHECK(place("abc 8") == "abc");
    CHECK(place("0x12") == "0");
    CHECK(place("3x0") == "0");
    CHECK(place("3x10000") == "10000");
    CHECK(place("101x5") == "101");
    CHECK(place("3x12.5") == "12.5");
    CHECK(place("3x12 kg") == "kg");
    CHECK(place("3x12 100kg") == "100kg");
    CHECK(place("3x5x100") == "x");
    CHECK(place("-5 8") == "5");
    CHECK(place("3x12 @ 9999kg") == "9999");
    CHECK(place("3x12 @ 20.0005kg") == "20.0005");
    CHECK(place("3x12 @ -20kg+5kg") == "+");
    CHECK(place("3x12 @ green:doubled") == "doubled");
    CHECK(place("3x12 ; 4") == ";");
    CHECK(meaning("3x").starts_with("The line ends"));
    CHECK(meaning("").starts_with("The line ends"));
    CHECK(meaning("3x12 @").starts_with("The line ends"));
    CHECK(meaning("3x12,").starts_with("The line ends"));
}

TEST_CASE("a count that is rather a mass is asked back") {
    CHECK(place("60x10") == "60");
    CHECK(meaning("20x10") == "20x10");
    CHECK(meaning("20x10, 5x10") == "20x10, 5x10");
}

TEST_CASE("a load without sets and help behind bw are told what they lack") {
    CHECK(place("@ 20kg") == "@");
    CHECK(place("3x12, @ 20kg") == "@");
    CHECK(place("3x6 @ bw-20kg") == "-");
    CHECK(place("3x6 @ bw -20kg") == "-");
}

TEST_CASE("the body is no band: bw stands first or alone") {
    // "@ +bw" was understood as a band of that name, which none can have.
    for (const auto* line : {"82@+bw", "8 @ red+bw", "8 @ -bw", "8 @ 2xbw", "8 @ 5kg+BW"}) {
        CHECK(meaning(line).ends_with("is not the name of a band."));
        CHECK(hint(line) == "The body stands first: @ bw+5kg");
    }
}

TEST_CASE("a load alone is a load and nothing more") {
    CHECK(notation(parse_load("red+black").value()) == "red+black");
    CHECK_FALSE(parse_load("20kg, 5").ok());
}

TEST_CASE("a band's label means nothing else in a line") {
    CHECK(hyper::text::is_band_label("green"));
    CHECK(hyper::text::is_band_label("#4"));
    CHECK(hyper::text::is_band_label("grün-2"));
    for (const auto* label :
         {"kg", "LB", "bw", "x", "", "4", "two words", "a+b", "a:b", "a,b", "@"})
        CHECK_FALSE(hyper::text::is_band_label(label));
}

namespace {

rc::Gen<MassWord> masses() {
    return rc::gen::build<MassWord>(
        rc::gen::set(&MassWord::thousandths, rc::gen::inRange<std::int64_t>(0, 900'001)),
        rc::gen::set(&MassWord::unit, rc::gen::element<std::optional<MassUnit>>(
                                          std::nullopt, MassUnit::kg, MassUnit::lb)));
}

rc::Gen<BandWord> bands() {
    return rc::gen::build<BandWord>(
        rc::gen::set(&BandWord::label, rc::gen::element<std::string>("red", "x-heavy", "#4", "grün",
                                                                     "s2", "kg-band", "xx")),
        rc::gen::set(&BandWord::count, rc::gen::inRange(1, 21)),
        rc::gen::set(&BandWord::folded, rc::gen::arbitrary<bool>()));
}

LoadWords any_load() {
    LoadWords load;
    load.assists = *rc::gen::arbitrary<bool>();
    const int parts = load.assists ? 1 : *rc::gen::inRange(0, 4);
    for (int i = 0; i < parts; ++i) {
        if (*rc::gen::arbitrary<bool>())
            load.masses.push_back(*masses());
        else
            load.bands.push_back(*bands());
    }
    return load;
}

/// Sets as a line can say them: where one has a load, so have all before it.
std::vector<SetWords> any_sets() {
    std::vector<SetWords> sets(*rc::gen::inRange<std::size_t>(1, 8));
    const auto loaded = *rc::gen::inRange<std::size_t>(0, sets.size() + 1);
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (*rc::gen::arbitrary<bool>())
            sets[i].reps = Reps(*rc::gen::inRange(1, 1001));
        else
            sets[i].seconds = Seconds(*rc::gen::inRange(1, 36001));
        if (i >= loaded) continue;
        const bool again = i > 0 && *rc::gen::arbitrary<bool>();
        sets[i].load = again ? sets[i - 1].load : std::optional(any_load());
    }
    return sets;
}

}  // namespace

TEST_CASE("what is printed parses to the same") {
    CHECK(rc::check([] {
        const auto sets = any_sets();
        const auto again = parse_sets(notation(sets));
        RC_ASSERT(again.ok());
        RC_ASSERT(again.value() == sets);
    }));
}

TEST_CASE("any bytes are parsed or refused with a place inside the line") {
    CHECK(rc::check([](const std::string& line) {
        const auto sets = parse_sets(line);
        if (!sets.ok()) RC_ASSERT(sets.problem().start <= line.size());
    }));
}
