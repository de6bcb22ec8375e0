#include "hyper/store/migration.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <doctest/doctest.h>
#include <sys/stat.h>

#include <array>
#include <thread>

#include "hyper/store/query.h"
#include "hyper/units/error.h"
#include "support/file_bytes.h"
#include "support/sets.h"
#include "support/temp_dir.h"

using namespace hyper;
using hyper::store::Access;
using hyper::store::Database;
using hyper::store::EmbeddedText;
using hyper::test::day;
using hyper::test::noon;
using hyper::test::plain_set;
using hyper::test::TempDir;

namespace {

namespace fs = std::filesystem;

std::vector<EmbeddedText> with_step(std::string_view sql) {
    std::vector<EmbeddedText> steps(store::migrations().begin(), store::migrations().end());
    steps.push_back({"a_later_step", sql});
    return steps;
}

fs::path old_log(const TempDir& folder) {
    auto file = folder / "hyper.db";
    auto database = Database::open(file, Access::write, {noon(), 1});
    test::stored(database, plain_set(day(22)));
    return file;
}

std::string fnv(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return std::to_string(hash);
}

}  // namespace

TEST_CASE("a migration that was released is never edited") {
    // One line a migration; a new one is added, an old one never changed.
    const std::array<std::pair<std::string_view, std::string>, 1> released = {{
        {"0001_initial", "16471634694525886133"},
    }};
    const auto steps = store::migrations();
    REQUIRE(steps.size() == released.size());
    for (std::size_t i = 0; i < released.size(); ++i) {
        CHECK(steps[i].name == released.at(i).first);
        CHECK(fnv(steps[i].text) == released.at(i).second);
    }
}

TEST_CASE("an older log is brought up to date and a verified copy of it is kept") {
    const TempDir folder;
    const auto file = old_log(folder);
    const auto steps = with_step("CREATE TABLE later (a INTEGER) STRICT");
    for (int i = 0; i < 2; ++i) {
        auto database = Database::open(file, Access::read, {noon(), 2}, steps);
        CHECK(database.sqlite().tableExists("later"));
        CHECK(database.sqlite().execAndGet("PRAGMA user_version").getInt() == 2);
        CHECK(store::sessions(database, {}, 10).sessions.size() == 1);
    }
    const auto copy = folder / "hyper.db.version-1";
    struct stat found {};
    REQUIRE(::stat(copy.c_str(), &found) == 0);
    CHECK((found.st_mode & 07777U) == 0600);
    auto old = Database::open(copy, Access::read, {noon(), 3});
    CHECK(store::sessions(old, {}, 10).sessions.size() == 1);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 2);
}

TEST_CASE("a copy that is there already is not overwritten") {
    const TempDir folder;
    const auto file = old_log(folder);
    test::write_bytes(folder / "hyper.db.version-1", "mine");
    Database::open(file, Access::write, {noon(), 2}, with_step("CREATE TABLE later (a) "));
    CHECK(test::bytes_of(folder / "hyper.db.version-1") == "mine");
    CHECK(fs::exists(folder / "hyper.db.version-1-2"));
}

TEST_CASE("a step that fails leaves the log as it was") {
    const TempDir folder;
    const auto file = old_log(folder);
    const auto before = test::bytes_of(file);
    const auto steps = with_step("CREATE TABLE later (a); INSERT INTO nothing VALUES (1)");
    CHECK_THROWS_AS(Database::open(file, Access::write, {noon(), 2}, steps), Error);
    CHECK(test::bytes_of(file) == before);
    auto database = Database::open(file, Access::write, {noon(), 3});
    CHECK_FALSE(database.sqlite().tableExists("later"));
}

TEST_CASE("a step that leaves a row without what it refers to is taken back") {
    const TempDir folder;
    const auto file = old_log(folder);
    const auto steps = with_step(
        "CREATE TABLE parent (id INTEGER PRIMARY KEY);"
        "CREATE TABLE child (parent INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED);"
        "INSERT INTO child VALUES (7)");
    CHECK_THROWS_AS(Database::open(file, Access::write, {noon(), 2}, steps), Error);
    auto database = Database::open(file, Access::write, {noon(), 3});
    CHECK_FALSE(database.sqlite().tableExists("child"));
}

TEST_CASE("eight processes that find an older log at once run each step once") {
    const TempDir folder;
    const auto file = old_log(folder);
    const auto steps =
        with_step("CREATE TABLE later (a); INSERT INTO later SELECT count(*) FROM set_entry");
    std::vector<std::thread> starts;
    for (unsigned i = 0; i < 8; ++i)
        starts.emplace_back([&, i] { Database::open(file, Access::write, {noon(), i}, steps); });
    for (auto& start : starts) start.join();
    auto database = Database::open(file, Access::read, {noon(), 9}, steps);
    CHECK(database.sqlite().execAndGet("SELECT count(*) FROM later").getInt() == 1);
    CHECK(store::sessions(database, {}, 10).sessions.size() == 1);
}
