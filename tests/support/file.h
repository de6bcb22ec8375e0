#pragma once

#include <string>

namespace hyper::test {

/// The bytes of the file `name`; fails the test when it cannot be read.
[[nodiscard]] std::string contents(const std::string& name);

}  // namespace hyper::test
