#include "hyper/store/database.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <doctest/doctest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <thread>

#include "hyper/store/query.h"
#include "hyper/units/error.h"
#include "support/file_bytes.h"
#include "support/sets.h"
#include "support/temp_dir.h"

using namespace hyper;
using hyper::store::Access;
using hyper::store::Database;
using hyper::test::bytes_of;
using hyper::test::day;
using hyper::test::noon;
using hyper::test::plain_set;
using hyper::test::TempDir;

namespace {

namespace fs = std::filesystem;

Database opened(const fs::path& file, Access access, std::uint64_t random = 1) {
    return Database::open(file, access, {noon(), random});
}

fs::path log_with_a_set(const TempDir& folder) {
    auto file = folder / "hyper.db";
    auto database = opened(file, Access::write);
    test::stored(database, plain_set(day(22)));
    return file;
}

/// What opening says; empty when it opens.
std::string refusal(const fs::path& file, Access access) {
    try {
        opened(file, access);
        return "";
    } catch (const Error& error) {
        CHECK(error.code() == ExitCode::failed);
        CHECK_FALSE(error.hint().empty());
        return error.sentence();
    }
}

void check_refused_untouched(const fs::path& file, const std::string& why) {
    const auto before = bytes_of(file);
    for (const auto access : {Access::read, Access::write}) {
        const auto said = refusal(file, access);
        CAPTURE(said);
        CHECK(said.find(why) != std::string::npos);
        CHECK(said.find(file.filename().string()) != std::string::npos);
    }
    CHECK(bytes_of(file) == before);
}

std::string pragma(Database& database, const std::string& name) {
    return database.sqlite().execAndGet("PRAGMA " + name).getString();
}

int config(Database& database, int name) {
    int value = -1;
    sqlite3_db_config(database.sqlite().getHandle(), name, -1, &value);
    return value;
}

mode_t mode_of(const fs::path& path) {
    struct stat found {};
    REQUIRE(::stat(path.c_str(), &found) == 0);
    return found.st_mode & 07777U;
}

}  // namespace

TEST_CASE("every connection has the settings that the log's safety rests on") {
    const TempDir folder;
    const auto file = log_with_a_set(folder);
    for (const auto access : {Access::read, Access::write}) {
        auto database = opened(file, access);
        CHECK(pragma(database, "busy_timeout") == "5000");
        CHECK(pragma(database, "synchronous") == "3");  // EXTRA
        CHECK(pragma(database, "journal_mode") == "delete");
        CHECK(pragma(database, "foreign_keys") == "1");
        CHECK(pragma(database, "cell_size_check") == "1");
        CHECK(pragma(database, "temp_store") == "2");  // memory
        CHECK(pragma(database, "mmap_size") == "0");
        CHECK(pragma(database, "query_only") == (access == Access::read ? "1" : "0"));
        CHECK(config(database, SQLITE_DBCONFIG_DEFENSIVE) == 1);
        CHECK(config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA) == 0);
        CHECK(config(database, SQLITE_DBCONFIG_DQS_DML) == 0);
        CHECK(config(database, SQLITE_DBCONFIG_DQS_DDL) == 0);
        CHECK(config(database, SQLITE_DBCONFIG_ENABLE_VIEW) == 0);
        CHECK(config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER) == 1);  // append-only rests on them
        CHECK(config(database, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER) == 0);
        CHECK(config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION) == 0);
        CHECK(sqlite3_limit(database.sqlite().getHandle(), SQLITE_LIMIT_LENGTH, -1) == 1 << 20);
        CHECK(database.sqlite().tryExec("x") == SQLITE_ERROR);
        CHECK(pragma(database, "application_id") == std::to_string(0x48595052));
        CHECK(pragma(database, "user_version") == std::to_string(store::migrations().size()));
    }
}

TEST_CASE("a new log and its folders are the user's alone, whatever the umask") {
    const TempDir folder;
    const auto mask = ::umask(0);
    opened(folder / "share/hyper/hyper.db", Access::write);
    ::umask(mask);
    CHECK(mode_of(folder / "share/hyper/hyper.db") == 0600);
    CHECK(mode_of(folder / "share/hyper") == 0700);
    CHECK(mode_of(folder / "share") == 0700);
    CHECK(std::distance(fs::directory_iterator(folder / "share/hyper"), {}) == 1);
}

TEST_CASE("a log that is made apart has its name when it is published, else nothing is left") {
    const TempDir folder;
    const auto file = folder / "share/hyper/hyper.db";
    {
        auto given_up = Database::open_apart(file, {noon(), 1});
        test::stored(given_up, plain_set(day(22)));
        CHECK_FALSE(fs::exists(file));
        // As a disk on which there is no room to take a write back leaves it.
        std::ofstream(given_up.place().string() + "-journal") << "half a journal";
    }
    CHECK_FALSE(fs::exists(folder / "share"));
    auto log = Database::open_apart(file, {noon(), 1});
    const auto set = test::stored(log, plain_set(day(22)));
    CHECK(log.publish());
    auto found = opened(file, Access::read);
    CHECK(store::set_by_id(found, set.id) == set);
    CHECK(mode_of(file) == 0600);
    CHECK(std::distance(fs::directory_iterator(file.parent_path()), {}) == 1);
}

TEST_CASE("a log that another program has made meanwhile is not replaced") {
    const TempDir folder;
    auto late = Database::open_apart(folder / "hyper.db", {noon(), 2});
    const auto file = log_with_a_set(folder);
    const auto before = bytes_of(file);
    CHECK_FALSE(late.publish());
    CHECK(bytes_of(file) == before);
}

TEST_CASE("where only the journal of a log is left, no other log is made that it would spoil") {
    const TempDir folder;
    const auto file = folder / "hyper.db";
    std::ofstream(folder / "hyper.db-journal") << "half a write";
    CHECK_THROWS_AS(opened(file, Access::write), Error);
    CHECK_THROWS_AS(Database::open_apart(file, {noon(), 1}), Error);
    auto nothing = opened(file, Access::read);
    CHECK(store::sessions(nothing, {}, 1).sessions.empty());
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("what a program that was killed has left on its way to a log goes away in time") {
    const TempDir folder;
    const auto written = [&](int hours_ago) {
        const auto temporary = "hyper.db.new-" + to_string(uuid_named("killed"));
        for (const auto& name :
             {temporary, temporary + "-journal", std::string("hyper.db.new-me")}) {
            const auto file = folder / name;
            std::ofstream(file) << "half a log";
            fs::last_write_time(
                file, std::chrono::file_clock::from_sys(noon() - std::chrono::hours(hours_ago)));
        }
        static_cast<void>(Database::open_apart(folder / "hyper.db", {noon(), 1}));
        return std::distance(fs::directory_iterator(folder.path()), {});
    };
    CHECK(written(0) == 3);  // somebody may still be at it
    CHECK(written(2) == 1);
    CHECK(fs::exists(folder / "hyper.db.new-me"));  // the user's own
    log_with_a_set(folder);
    CHECK(written(2) == 2);  // the log is there by now
}

TEST_CASE("reading a log that does not exist makes neither file nor folder") {
    const TempDir folder;
    auto database = opened(folder / "share/hyper.db", Access::read);
    CHECK(store::sessions(database, {}, 10).sessions.empty());
    CHECK_FALSE(store::last_variation(database, "reverse-hyper").has_value());
    CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("reading leaves the file as it is") {
    const TempDir folder;
    const auto file = log_with_a_set(folder);
    const auto before = bytes_of(file);
    auto database = opened(file, Access::read);
    CHECK(store::sessions(database, {}, 10).sessions.size() == 1);
    CHECK_THROWS_AS(test::stored(database, plain_set(day(22))), Error);
    CHECK(bytes_of(file) == before);
}

TEST_CASE("what is no log of ours is refused and not touched") {
    const TempDir folder;
    const auto file = log_with_a_set(folder);
    SUBCASE("a text") {
        test::write_bytes(file, "This is my diary.\n");
        check_refused_untouched(file, "not a hyper log");
    }
    SUBCASE("a long text") {
        test::write_bytes(file, std::string(100000, 'x'));
        check_refused_untouched(file, "not a hyper log");
    }
    SUBCASE("an empty file") {
        test::write_bytes(file, "");
        check_refused_untouched(file, "is empty");
    }
    SUBCASE("another program's database") {
        fs::remove(file);
        SQLite::Database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE t (a); PRAGMA user_version = 1");
        check_refused_untouched(file, "another program");
    }
    SUBCASE("a newer hyper's") {
        SQLite::Database(file, SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 1000");
        check_refused_untouched(file, "newer hyper");
    }
    SUBCASE("a log with a damaged first page") {
        auto bytes = bytes_of(file);
        bytes.replace(100, 300, 300, '\x55');
        test::write_bytes(file, bytes);
        check_refused_untouched(file, "damaged");
    }
    SUBCASE("a log that was cut off") {
        test::write_bytes(file, bytes_of(file).substr(0, 5000));
        check_refused_untouched(file, "damaged");
    }
}

TEST_CASE("a folder, and a place inside a file, are no logs") {
    const TempDir folder;
    CHECK(refusal(folder.path(), Access::read).find("not a file") != std::string::npos);
    CHECK(refusal(folder.path(), Access::write).find("not a file") != std::string::npos);
    test::write_bytes(folder / "file", "x");
    CHECK_FALSE(refusal(folder / "file/hyper.db", Access::read).empty());
    CHECK_FALSE(refusal(folder / "file/hyper.db", Access::write).empty());
}

TEST_CASE("a link of the user's own is followed, one that leads nowhere is not replaced") {
    const TempDir folder;
    const auto file = log_with_a_set(folder);
    fs::create_symlink(file, folder / "link.db");
    auto database = opened(folder / "link.db", Access::write);
    test::stored(database, plain_set(day(22)));
    CHECK(fs::is_symlink(folder / "link.db"));
    CHECK(store::sessions(database, {}, 10).sessions.at(0).sets.size() == 2);
    fs::create_symlink(folder / "gone/hyper.db", folder / "dangling.db");
    CHECK(refusal(folder / "dangling.db", Access::write).find("nowhere") != std::string::npos);
    CHECK(refusal(folder / "dangling.db", Access::read).find("nowhere") != std::string::npos);
}

TEST_CASE("another writer is waited for, then named, and nothing is saved") {
    const TempDir folder;
    const auto file = log_with_a_set(folder);
    auto database = opened(file, Access::write);
    SQLite::Database other(file, SQLite::OPEN_READWRITE);
    SQLite::Transaction holds(other, SQLite::TransactionBehavior::IMMEDIATE);
    const auto before = bytes_of(file);
    database.sqlite().setBusyTimeout(1);
    try {
        test::stored(database, plain_set(day(22)));
        FAIL("stored beside another writer");
    } catch (const Error& error) {
        CHECK(error.sentence().find("Another program") != std::string::npos);
        CHECK(error.sentence().find("nothing was saved") != std::string::npos);
    }
    CHECK(bytes_of(file) == before);
    CHECK(store::sessions(database, {}, 10).sessions.size() == 1);
}

TEST_CASE("a file in WAL mode is read, and becomes a single file when it is written") {
    const TempDir folder;
    const auto file = log_with_a_set(folder);
    SQLite::Database(file, SQLite::OPEN_READWRITE).exec("PRAGMA journal_mode = WAL");
    {
        auto database = opened(file, Access::read);
        CHECK(store::sessions(database, {}, 10).sessions.size() == 1);
    }
    auto database = opened(file, Access::write);
    CHECK(pragma(database, "journal_mode") == "delete");
    test::stored(database, plain_set(day(22)));
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

namespace {

/// Runs `body` as a user without rights when the tests run as root; whether it returned true.
template <typename Body>
bool as_somebody(const TempDir& folder, Body body) {
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0) return body();
    REQUIRE(::chmod(folder.path().c_str(), mode_of(folder.path()) | 0055U) == 0);
    const pid_t child = ::fork();
    if (child == 0) ::_exit(::setuid(nobody) == 0 && body() ? 0 : 1);
    int status = 1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("a read-only log in a read-only folder can be read but not written") {
    const TempDir folder;
    const auto file = log_with_a_set(folder);
    const auto before = bytes_of(file);
    REQUIRE(::chmod(file.c_str(), 0444) == 0);
    REQUIRE(::chmod(folder.path().c_str(), 0555) == 0);
    CHECK(as_somebody(folder, [&] {
        auto database = opened(file, Access::read);
        return store::sessions(database, {}, 10).sessions.size() == 1;
    }));
    CHECK(as_somebody(folder, [&] {
        return refusal(file, Access::write).find("read-only; nothing was saved") !=
               std::string::npos;
    }));
    CHECK(as_somebody(folder, [&] {
        return refusal(folder / "new.db", Access::write).find("nothing was saved") !=
               std::string::npos;
    }));
    CHECK(as_somebody(folder, [&] {
        return refusal(folder / "sub/new.db", Access::write).find("nothing was saved") !=
               std::string::npos;
    }));
    REQUIRE(::chmod(folder.path().c_str(), 0700) == 0);
    CHECK(bytes_of(file) == before);
}

TEST_CASE("an interrupted write in a read-only place is explained, and taken back elsewhere") {
    const TempDir folder;
    const auto file = log_with_a_set(folder);
    const auto hot = folder / "hot.db";
    {
        // A copy in the middle of a transaction that has reached the file: a hot journal.
        auto database = opened(file, Access::write);
        database.sqlite().exec(
            "PRAGMA cache_size = 1; BEGIN; CREATE TABLE filler (a);"
            "INSERT INTO filler SELECT randomblob(900) FROM json_each('[1,2,3,4,5,6,7,8,9,10,11]')"
            ", json_each('[1,2,3,4,5,6,7,8,9,10,11]')");
        sqlite3_db_cacheflush(database.sqlite().getHandle());
        fs::copy_file(file, hot);
        fs::copy_file(file.string() + "-journal", hot.string() + "-journal");
        // Its header says how many pages it holds only once it was synced.
        auto journal = bytes_of(hot.string() + "-journal");
        REQUIRE(journal.size() > 512);
    }
    for (const auto& path : {hot, fs::path(hot.string() + "-journal")})
        REQUIRE(::chmod(path.c_str(), 0444) == 0);
    REQUIRE(::chmod(folder.path().c_str(), 0555) == 0);
    CHECK(as_somebody(folder, [&] {
        return refusal(hot, Access::read).find("interrupted write") != std::string::npos;
    }));
    REQUIRE(::chmod(folder.path().c_str(), 0700) == 0);
    REQUIRE(::chmod(hot.c_str(), 0600) == 0);
    auto database = opened(hot, Access::read);
    CHECK(store::sessions(database, {}, 10).sessions.size() == 1);
    CHECK_FALSE(database.sqlite().tableExists("filler"));
}

TEST_CASE("eight first starts at once make one log and lose nothing") {
    const TempDir folder;
    const auto file = folder / "hyper.db";
    std::vector<std::thread> starts;
    for (unsigned i = 0; i < 8; ++i)
        starts.emplace_back([&, i] {
            auto database = opened(file, Access::write, i);
            for (int n = 0; n < 5; ++n) test::stored(database, plain_set(day(1 + i)));
        });
    for (auto& start : starts) start.join();
    auto database = opened(file, Access::read);
    const auto page = store::sessions(database, {}, 100);
    REQUIRE(page.sessions.size() == 8);
    for (const auto& session : page.sessions) CHECK(session.sets.size() == 5);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}
