#include "hyper/text/set_handle.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

using hyper::text::set_handle;

TEST_CASE("a set is named by its number, several by a range in either direction") {
    CHECK(set_handle("1")->first == 1);
    CHECK(set_handle("999")->last == 999);
    CHECK(set_handle("3-1")->first == 3);
    CHECK(set_handle("3-1")->last == 1);
    CHECK(set_handle("1\xe2\x80\x93"
                     "3")
              ->last == 3);
    CHECK_FALSE(set_handle("12")->is_id());
}

TEST_CASE("a set is named by its id or by eight digits of it and more") {
    const std::string id = "01a2044f-ac20-7003-af9f-b04b092bd30a";
    for (const auto size : {8U, 9U, 13U, 15U, 35U, 36U}) {
        const auto handle = set_handle(id.substr(0, size));
        REQUIRE(handle.has_value());
        CHECK(handle->is_id());
        CHECK(handle->low <= *hyper::uuid_from(id));
        CHECK(handle->high >= *hyper::uuid_from(id));
    }
    CHECK(set_handle(id)->low == set_handle(id)->high);
    CHECK(set_handle("01A2044F-AC20")->low == set_handle("01a2044f-ac20")->low);
    CHECK(set_handle("20261122")->is_id());
}

TEST_CASE("what else people type names no set") {
    for (const auto* word : {"",
                             "0",
                             "1000",
                             "-1",
                             "3-",
                             "-3",
                             "3-0",
                             "1,2",
                             "3x12",
                             "12s",
                             "@",
                             "bench",
                             "1-2-3",
                             "01a2044",
                             "01a2044fac20",
                             "2026-11-22",
                             "01a2044f-ac20-7003-af9f-b04b092bd30a1",
                             "1.5",
                             "+1",
                             "1–",
                             "deadlift"}) {
        CAPTURE(word);
        CHECK_FALSE(set_handle(word).has_value());
    }
}

TEST_CASE("no word makes the reader of handles fall over") {
    rc::check([](const std::string& word) { static_cast<void>(set_handle(word)); });
}
