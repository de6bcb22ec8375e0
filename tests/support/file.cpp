#include "support/file.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

namespace hyper::test {

std::string contents(const std::string& name) {
    std::ifstream input(name, std::ios::binary);
    CAPTURE(name);
    REQUIRE(input.is_open());
    std::ostringstream text;
    text << input.rdbuf();
    return text.str();
}

}  // namespace hyper::test
