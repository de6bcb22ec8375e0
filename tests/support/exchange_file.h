#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace hyper::test {

/// The bytes of a file in tests/exchange/files.
[[nodiscard]] std::string exchange_file(const std::string& name);
/// The names of all of them.
[[nodiscard]] std::vector<std::string> exchange_files();

}  // namespace hyper::test
