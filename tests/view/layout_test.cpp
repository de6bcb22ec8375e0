#include "hyper/view/layout.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "hyper/units/utf8.h"

using namespace hyper::view;  // NOLINT(google-build-using-namespace)

namespace {

/// Words of letters that take no, one, two columns, and of any bytes.
rc::Gen<std::string> any_text() {
    const auto letters = rc::gen::map(
        rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "a", "b", " ", " ", "é", "e\xCC\x81", "漢", "字", "°", "-", "\x1b", "\u202e", "\xFF"})),
        [](const std::vector<std::string>& parts) {
            std::string text;
            for (const auto& part : parts) text += part;
            return text;
        });
    return rc::gen::oneOf(letters, rc::gen::arbitrary<std::string>());
}

std::string without_blanks(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    return text;
}

}  // namespace

TEST_CASE("a set is not torn apart where it fits into a line") {
    using Lines = std::vector<std::string>;
    CHECK(hyper::view::wrapped("8 @ 45 kg, 3 × 12 @ 40 kg", 16) ==
          Lines{"8 @ 45 kg,", "3 × 12 @ 40 kg"});
    CHECK(hyper::view::wrapped("3 × 12 @ 40 kg", 8) == Lines{"3 × 12 @", "40 kg"});
    CHECK(hyper::view::wrapped("more than 10 %", 12) == Lines{"more than", "10 %"});
    CHECK(hyper::view::wrapped("rest 60–90 s", 11) == Lines{"rest", "60–90 s"});
}

TEST_CASE("text is as wide as a terminal shows it") {
    CHECK(display_width("") == 0);
    CHECK(display_width("3 × 12") == 6);
    CHECK(display_width("45°") == 3);
    CHECK(display_width("e\xCC\x81") == 1);
    CHECK(display_width("漢字") == 4);
}

TEST_CASE("what could steer a terminal is made visible") {
    CHECK(visible("plain – 45° 漢") == "plain – 45° 漢");
    CHECK(visible("\x1b[2J") == "\\x1b[2J");
    CHECK(visible("a\nb\tc\r") == "a\\x0ab\\x09c\\x0d");
    CHECK(visible("\x7f") == "\\x7f");
    CHECK(visible("\xC2\x9B") == "\\u009b");
    CHECK(visible("\u202Eabc\u2066\u200F\u2028") == "\\u202eabc\\u2066\\u200f\\u2028");
    CHECK(visible("a\xFF\xC0\x80") == "a\\xff\\xc0\\x80");
    CHECK(visible(std::string("a\0b", 3)) == "a\\x00b");
}

TEST_CASE("visible text is UTF-8 without a control character, whatever it was made of") {
    CHECK(rc::check([] {
        const std::string text = visible(*any_text());
        for (std::string_view rest = text; !rest.empty();) {
            const auto point = hyper::take_code_point(rest);
            RC_ASSERT(point.valid());
            RC_ASSERT_FALSE(point.is_control());
            RC_ASSERT(point.code >= 0x20);
        }
    }));
}

TEST_CASE("padding counts columns, not bytes") {
    CHECK(padded("45°", 5) == "45°  ");
    CHECK(padded("漢字", 5) == "漢字 ");
    CHECK(padded("too long", 3) == "too long");
}

TEST_CASE("lines break at spaces, a long word inside") {
    CHECK(wrapped("", 10).empty());
    CHECK(wrapped("   ", 10).empty());
    CHECK(wrapped("one two three", 7) == std::vector<std::string>{"one two", "three"});
    CHECK(wrapped("a incomprehensible b", 8) ==
          std::vector<std::string>{"a", "incompre", "hensible", "b"});
    CHECK(wrapped("漢字漢字", 5) == std::vector<std::string>{"漢字", "漢字"});
}

TEST_CASE("wrapping never exceeds the width and loses no word") {
    CHECK(rc::check([] {
        const std::string text = visible(*any_text());
        const int width = *rc::gen::inRange(2, 60);
        std::string joined;
        for (const auto& line : wrapped(text, width)) {
            RC_ASSERT(display_width(line) <= width);
            RC_ASSERT(!line.empty());
            joined += line;
        }
        RC_ASSERT(without_blanks(joined) == without_blanks(text));
    }));
}

TEST_CASE("a block puts the first sign before the first line and indents the others") {
    CHECK(block("Hold on firmly at all times.", 16, "  1  ", "     ") ==
          "  1  Hold on\n     firmly at\n     all times.\n");
    CHECK(block("", 16, "- ", "  ").empty());
}

TEST_CASE("what is beside a title goes below it where the line is too narrow") {
    CHECK(headline("Deadlift", "Wed 3 Feb", Style{40, false}) == "Deadlift · Wed 3 Feb\n");
    CHECK(headline("Romanian deadlift, dumbbell", "Wed  3 Feb 2027", Style{40, false}) ==
          "Romanian deadlift, dumbbell\n  Wed 3 Feb 2027\n");
}
