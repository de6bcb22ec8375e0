#include "hyper/units/utf8.h"

#include <doctest/doctest.h>

using hyper::take_code_point;

TEST_CASE("code points are taken one by one, a byte that is no UTF-8 alone") {
    std::string_view rest = "é\xFFx";
    const auto letter = take_code_point(rest);
    CHECK(letter.code == 0xe9);
    CHECK(letter.bytes == "é");
    const auto broken = take_code_point(rest);
    CHECK_FALSE(broken.valid());
    CHECK(broken.bytes == "\xFF");
    CHECK(take_code_point(rest).code == 'x');
    CHECK(rest.empty());
}

TEST_CASE("half a character at the end is a byte that is no UTF-8") {
    std::string_view rest = "\xE2\x82";
    CHECK_FALSE(take_code_point(rest).valid());
    CHECK(rest.size() == 1);
}
