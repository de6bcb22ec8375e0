#include "hyper/exchange/plain_text.h"

#include <doctest/doctest.h>

using namespace hyper::exchange;

TEST_CASE("texts lose the blanks around them and what cannot be seen") {
    std::string text;
    assign_text(text, " \u00a0Upper body B \r\n");
    CHECK(text == "Upper body B");
    assign_text(text, "one\r\ntwo\rthree\tfour\x1b[31m\x07");
    CHECK(text == "one\ntwo\nthree four[31m");
    assign_unescaped(text, "one\\ntwo\\n\\nthree");
    CHECK(text == "one\ntwo\n\nthree");
}

TEST_CASE("a session is the same however its name was typed") {
    CHECK(session_key("2026-08-20 17:59:34", "Legs ") == "2026-08-20 17:59:34 Legs");
    CHECK(session_key("2026-08-20", "U\u0308bung") == session_key("2026-08-20", "\u00dcbung"));
    CHECK(session_key("2026-08-20", "") == "2026-08-20");
}

TEST_CASE("assistance stands in the parenthesis of a name") {
    for (const auto* name : {"Pull Up (Assisted)", "Tríceps Dip (Assistido)", "Dominada (asistida)",
                             "Klimmzug (Unterstützt)", "Traction (assistée)"}) {
        INFO(name);
        CHECK(says_assisted(name));
    }
    for (const auto* name :
         {"Pull Up", "Pull Up (Weighted)", "Assisted Pull Up", "Bench Press (Barbell)"}) {
        INFO(name);
        CHECK_FALSE(says_assisted(name));
    }
}
