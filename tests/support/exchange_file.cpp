#include "support/exchange_file.h"

#include <algorithm>

#include "support/file_bytes.h"

namespace hyper::test {
namespace {

const std::filesystem::path folder = std::filesystem::path(HYPER_TEST_DATA) / "exchange" / "files";

}  // namespace

std::string exchange_file(const std::string& name) {
    return bytes_of(folder / name);
}

std::vector<std::string> exchange_files() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace hyper::test
