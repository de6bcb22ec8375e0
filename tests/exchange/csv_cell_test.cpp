#include "hyper/exchange/csv_cell.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "support/any_log.h"

using namespace hyper::exchange;

TEST_CASE("a text that a spreadsheet would run gets one apostrophe, and loses one again") {
    CHECK(guarded("=1+1") == "'=1+1");
    CHECK(guarded("'=1+1") == "''=1+1");
    CHECK(guarded("'tis fine") == "'tis fine");
    CHECK(without_guard("'=1+1") == "=1+1");
    CHECK(without_guard("''=1+1") == "'=1+1");
    CHECK(without_guard("'tis fine") == "'tis fine");
    CHECK(rc::check([] {
        const auto text = hyper::test::any_words();
        RC_ASSERT(without_guard(guarded(text)) == text);
    }));
}

TEST_CASE("a cell is quoted only where it would be misread") {
    CHECK(csv_cell("plain") == "plain");
    CHECK(csv_cell("").empty());
    CHECK(csv_cell("a, b") == "\"a, b\"");
    CHECK(csv_cell("say \"so\"") == "\"say \"\"so\"\"\"");
    CHECK(csv_cell(" blank") == "\" blank\"");
    CHECK(quoted("") == "\"\"");
}
