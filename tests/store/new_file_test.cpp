#include "hyper/store/new_file.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <system_error>

#include "support/file_bytes.h"
#include "support/temp_dir.h"

using hyper::store::NewFile;
using hyper::test::bytes_of;
using hyper::test::write_bytes;
namespace fs = std::filesystem;

namespace {

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("a new file has its name only when it is whole, for its owner alone") {
    const hyper::test::TempDir folder;
    const auto name = folder / "a.jsonl";
    {
        NewFile file(name, hyper::Uuid{});
        file.write("one");
        CHECK_FALSE(fs::exists(name));
        file.write("two");
        file.sync();
        CHECK(file.take_name());
    }
    CHECK(bytes_of(name) == "onetwo");
    CHECK(files_in(folder.path()) == 1);
    CHECK(fs::status(name).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a new file that is given up leaves nothing behind") {
    const hyper::test::TempDir folder;
    { NewFile(folder / "a.jsonl", hyper::Uuid{}).write("half"); }
    CHECK(files_in(folder.path()) == 0);
}

TEST_CASE("a name that is taken stays with the file that has it, unless it is replaced") {
    const hyper::test::TempDir folder;
    const auto name = folder / "a.jsonl";
    write_bytes(name, "mine");
    {
        NewFile file(name, hyper::Uuid{});
        file.write("other");
        CHECK_FALSE(file.take_name());
    }
    CHECK(bytes_of(name) == "mine");
    {
        NewFile file(name, hyper::Uuid{});
        file.write("other");
        file.replace();
    }
    CHECK(bytes_of(name) == "other");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("where no file can be made the file system says why") {
    const hyper::test::TempDir folder;
    CHECK_THROWS_AS(NewFile(folder / "none" / "a.jsonl", hyper::Uuid{}), std::system_error);
}
