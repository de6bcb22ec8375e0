#pragma once

#include <string>

namespace hyper::test {

/// The bytes of a SQLite database that `sql` makes.
[[nodiscard]] std::string database_bytes(const std::string& sql);

}  // namespace hyper::test
