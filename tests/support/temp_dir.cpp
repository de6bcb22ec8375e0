#include "support/temp_dir.h"

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace hyper::test {

TempDir::TempDir() {
    std::string name = (std::filesystem::temp_directory_path() / "hyper-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path_ = name;
}

TempDir::~TempDir() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace hyper::test
