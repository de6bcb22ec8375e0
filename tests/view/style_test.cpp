#include "hyper/view/style.h"

#include <doctest/doctest.h>

using hyper::view::Role;
using hyper::view::Style;

TEST_CASE("without colour every role is plain text") {
    const Style plain{80, false};
    for (const auto role : {Role::heading, Role::quiet, Role::good, Role::care, Role::stop})
        CHECK(plain.paint(role, "3 × 12") == "3 × 12");
}

TEST_CASE("with colour a role is switched on before the text and off after it") {
    const Style colored{80, true};
    CHECK(colored.paint(Role::heading, "LIFT") == "\x1b[1mLIFT\x1b[0m");
    CHECK(colored.paint(Role::quiet, "LIFT") == "\x1b[2mLIFT\x1b[0m");
    CHECK(colored.paint(Role::good, "LIFT") == "\x1b[32mLIFT\x1b[0m");
    CHECK(colored.paint(Role::care, "LIFT") == "\x1b[33mLIFT\x1b[0m");
    CHECK(colored.paint(Role::stop, "LIFT") == "\x1b[31mLIFT\x1b[0m");
    CHECK(colored.paint(Role::stop, "").empty());
    CHECK(colored.paint(Role::stop, "  ") == "  ");
}
