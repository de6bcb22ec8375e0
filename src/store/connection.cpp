#include "hyper/store/connection.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <array>
#include <utility>

namespace hyper::store {
namespace {

constexpr int busy_timeout_ms = 5000;
constexpr int longest_value = 1 << 20;  // bytes of one text or row

constexpr std::array switches = {
    std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
    std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
    std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

std::unique_ptr<SQLite::Database> hardened(std::unique_ptr<SQLite::Database> sqlite) {
    sqlite3* handle = sqlite->getHandle();
    sqlite3_extended_result_codes(handle, 1);
    for (const auto& [name, value] : switches) sqlite3_db_config(handle, name, value, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longest_value);
    sqlite->exec(
        "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;"
        "PRAGMA synchronous = EXTRA");
    return sqlite;
}

}  // namespace

std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& file) {
    // Also for reading: what an interrupted write has left must be taken back before anything can
    // be read. Without the right to write SQLite opens the file read-only by itself.
    return hardened(
        std::make_unique<SQLite::Database>(file, SQLite::OPEN_READWRITE, busy_timeout_ms));
}

std::unique_ptr<SQLite::Database> connect_in_memory() {
    // Without OPEN_MEMORY, which VACUUM INTO would take over for the file that it writes.
    return hardened(std::make_unique<SQLite::Database>(
        ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busy_timeout_ms));
}

void use_bulk_cache(Database& database) {
    database.sqlite().exec("PRAGMA cache_size = -8192");  // KiB
}

}  // namespace hyper::store
