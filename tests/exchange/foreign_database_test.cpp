#include "hyper/exchange/foreign_database.h"

#include <doctest/doctest.h>

#include "support/collected.h"
#include "support/database_bytes.h"

using namespace hyper::exchange;
using hyper::test::database_bytes;
using hyper::test::refusal;

namespace {

const std::string damaged = "file.db is a damaged database.";

/// How the first column of all rows reads, or the sentence with which it is refused.
std::string read(const std::string& bytes, const std::string& sql) {
    std::string all;
    const auto sentence = refusal([&] {
        ForeignDatabase database({"file.db", bytes});
        auto rows = database.rows(sql);
        while (rows.next()) all += rows.text(0) + ";";
    });
    return sentence.empty() ? all : sentence;
}

}  // namespace

TEST_CASE("a database is read from its bytes") {
    const auto bytes = database_bytes("CREATE TABLE t (x); INSERT INTO t VALUES ('a'), (2)");
    CHECK(read(bytes, "SELECT x FROM t") == "a;2;");
    CHECK(is_database_with(bytes, "t", "x"));
    CHECK_FALSE(is_database_with(bytes, "t", "y"));
    CHECK_FALSE(is_database_with("SQLite format 3", "t", "x"));
}

TEST_CASE("a database that was in WAL mode is read as well") {
    auto bytes = database_bytes("CREATE TABLE t (x); INSERT INTO t VALUES ('a')");
    bytes[18] = bytes[19] = 2;
    const auto before = bytes;
    CHECK(read(bytes, "SELECT x FROM t") == "a;");
    CHECK(bytes == before);
}

TEST_CASE("a phone's own way of sorting is no hindrance") {
    auto bytes = database_bytes(
        "CREATE TABLE t (x TEXT COLLATE NOCASE); CREATE INDEX i ON t (x);"
        "INSERT INTO t VALUES ('a')");
    for (auto at = bytes.find("NOCASE"); at != std::string::npos; at = bytes.find("NOCASE", at))
        bytes.replace(at, 6, "LOCALE");
    CHECK(read(bytes, "SELECT x FROM t ORDER BY x") == "a;");
}

TEST_CASE("nothing that the file brings is run") {
    const auto bytes = database_bytes(
        "CREATE TABLE other (x); CREATE VIEW t AS SELECT hex(randomblob(16)) AS x;"
        "CREATE VIRTUAL TABLE v USING fts5 (x)");
    CHECK(read(bytes, "SELECT x FROM t") == damaged);
    ForeignDatabase database({"file.db", bytes});
    CHECK_FALSE(database.has("t"));
    CHECK_FALSE(database.has("v"));
    CHECK(database.has("other"));
}

TEST_CASE("nothing is ever written into the bytes") {
    const auto bytes = database_bytes("CREATE TABLE t (x); INSERT INTO t VALUES ('a')");
    CHECK(read(bytes, "DELETE FROM t") == damaged);
    CHECK(read(bytes, "ATTACH 'other.db' AS other") == damaged);
    CHECK(read(bytes, "SELECT x FROM t") == "a;");
}

TEST_CASE("a file that keeps the machine busy is given up") {
    const auto bytes = database_bytes("CREATE TABLE t (x); INSERT INTO t VALUES (1)");
    CHECK(read(bytes,
               "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
               "SELECT count(*) FROM n") ==
          "file.db takes longer to read than a file of its size can.");
}

TEST_CASE("a text that is none is refused") {
    const auto bytes = database_bytes("CREATE TABLE t (x); INSERT INTO t VALUES (x'ff41')");
    CHECK(read(bytes, "SELECT x FROM t") ==
          "file.db has bytes that are no text where words belong.");
}

TEST_CASE("a database that is cut off at any byte or scribbled over is damaged, never a crash") {
    std::string sql = "CREATE TABLE t (x TEXT); CREATE INDEX i ON t (x);";
    for (int i = 0; i < 300; ++i)
        sql += "INSERT INTO t VALUES ('" + std::string(40, static_cast<char>('a' + i % 26)) + "');";
    const auto bytes = database_bytes(sql);
    for (std::size_t size = 0; size < bytes.size(); size += 511)
        CHECK(read(bytes.substr(0, size), "SELECT x FROM t") == damaged);
    for (std::size_t at = 0; at + 64 < bytes.size(); at += 97) {
        auto scribbled = bytes;
        scribbled.replace(at, 64, std::string(64, '\xee'));
        static_cast<void>(read(scribbled, "SELECT x FROM t"));
        static_cast<void>(is_database_with(scribbled, "t", "x"));
    }
}
