#include "hyper/exchange/foreign_database.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <array>
#include <utility>

#include "hyper/units/error.h"
#include "hyper/units/utf8.h"

namespace hyper::exchange {
namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t smallest_page = 512;
constexpr int longest_value = 4 << 20;  // bytes of one text or row
constexpr int steps_between_looks = 10'000;

constexpr std::array switches = {
    std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
    std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
    std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
};

/// Steps of SQLite's machine that an honest file of so many bytes never needs.
std::int64_t most_steps(std::size_t bytes) {
    return 50'000'000 + 20 * static_cast<std::int64_t>(bytes);
}

Error damaged(const std::string& name) {
    return refused(fmt::format("{} is a damaged database.", name),
                   "Nothing was imported. Export it from the app again and copy the whole file.");
}

Error trouble(const std::string& name, const SQLite::Exception& error) {
    if (error.getErrorCode() != SQLITE_INTERRUPT) return damaged(name);
    return refused(
        fmt::format("{} takes longer to read than a file of its size can.", name),
        "Nothing was imported. Export it from the app again: no app writes such a file.");
}

/// SQLite cannot read a database in memory that is in WAL mode. Two bytes of its header say so;
/// what the log beside it held did not come with the file anyway.
constexpr std::size_t write_version = 18;
constexpr std::size_t read_version = 19;

bool in_wal_mode(std::string_view bytes) {
    return bytes[write_version] == 2 || bytes[read_version] == 2;
}

std::string out_of_wal_mode(std::string_view bytes) {
    std::string copy(bytes);
    copy[write_version] = copy[read_version] = 1;
    return copy;
}

bool is_utf8(std::string_view text) {
    while (!text.empty())
        if (!take_code_point(text).valid()) return false;
    return true;
}

/// Phones sort by the rules of their language; nothing here depends on the order.
int by_bytes(void*, int size_a, const void* a, int size_b, const void* b) {
    const auto text = [](int size, const void* bytes) {
        return std::string_view(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    };
    return text(size_a, a).compare(text(size_b, b));
}

void add_collation(void*, sqlite3* handle, int, const char* name) {
    sqlite3_create_collation(handle, name, SQLITE_UTF8, nullptr, by_bytes);
}

}  // namespace

struct ForeignDatabase::Open {
    std::string copy;
    std::int64_t steps_left;
    SQLite::Database sqlite;

    explicit Open(std::string_view bytes)
        : steps_left(most_steps(bytes.size())),
          sqlite(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
        if (in_wal_mode(bytes)) bytes = copy = out_of_wal_mode(bytes);
        sqlite3* handle = sqlite.getHandle();
        for (const auto& [name, value] : switches) sqlite3_db_config(handle, name, value, nullptr);
        sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longest_value);
        sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
        sqlite3_progress_handler(handle, steps_between_looks, count_steps, this);
        sqlite3_collation_needed(handle, nullptr, add_collation);
        // Read-only: the bytes are never written to.
        auto* data = reinterpret_cast<unsigned char*>(const_cast<char*>(bytes.data()));
        const auto size = static_cast<sqlite3_int64>(bytes.size());
        const int code =
            sqlite3_deserialize(handle, "main", data, size, size, SQLITE_DESERIALIZE_READONLY);
        if (code != SQLITE_OK) throw SQLite::Exception(handle, code);
        sqlite.exec(
            "PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
    }

    static int count_steps(void* open) {
        auto& left = static_cast<Open*>(open)->steps_left;
        left -= steps_between_looks;
        return left < 0 ? 1 : 0;
    }

    bool has(std::string_view table) {
        SQLite::Statement find(sqlite,
                               "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND "
                               "name = ?1 COLLATE NOCASE AND rootpage > 0");
        find.bind(1, std::string(table));
        return find.executeStep();
    }

    bool has(std::string_view table, std::string_view column) {
        if (!has(table)) return false;
        SQLite::Statement find(
            sqlite, "SELECT 1 FROM pragma_table_info(?1) WHERE name = ?2 COLLATE NOCASE");
        find.bind(1, std::string(table));
        find.bind(2, std::string(column));
        return find.executeStep();
    }
};

bool is_database(std::string_view bytes) {
    return bytes.size() >= smallest_page && bytes.starts_with(magic);
}

bool is_database_with(std::string_view bytes, std::string_view table, std::string_view column) {
    const auto written = [&](std::string_view word) {
        return bytes.find(word) != std::string_view::npos;
    };
    if (!is_database(bytes) || !written(table) || !written(column)) return false;
    try {
        ForeignDatabase::Open open(bytes);
        return open.has(table, column);
    } catch (const SQLite::Exception&) {
        return true;
    }
}

ForeignRows::ForeignRows(std::string file, std::unique_ptr<SQLite::Statement> statement)
    : file_(std::move(file)), statement_(std::move(statement)) {}
ForeignRows::ForeignRows(ForeignRows&&) noexcept = default;
ForeignRows& ForeignRows::operator=(ForeignRows&&) noexcept = default;
ForeignRows::~ForeignRows() = default;

bool ForeignRows::next() {
    try {
        return statement_->executeStep();
    } catch (const SQLite::Exception& error) {
        throw trouble(file_, error);
    }
}

bool ForeignRows::null(int column) const {
    return statement_->isColumnNull(column);
}

bool ForeignRows::is_text(int column) const {
    return statement_->getColumn(column).isText();
}

std::int64_t ForeignRows::integer(int column) const {
    return statement_->getColumn(column).getInt64();
}

double ForeignRows::number(int column) const {
    return statement_->getColumn(column).getDouble();
}

std::string ForeignRows::text(int column) const {
    std::string text = statement_->getColumn(column).getString();
    if (text.find('\0') != std::string::npos || !is_utf8(text))
        throw refused(
            fmt::format("{} has bytes that are no text where words belong.", file_),
            "Nothing was imported. Export it from the app again and copy the whole file.");
    return text;
}

ForeignDatabase::ForeignDatabase(const ForeignFile& file) : name_(file.name) {
    if (!is_database(file.bytes)) throw damaged(name_);
    try {
        open_ = std::make_unique<Open>(file.bytes);
        SQLite::Statement check(open_->sqlite, "PRAGMA quick_check(1)");
        if (!check.executeStep() || check.getColumn(0).getString() != "ok") throw damaged(name_);
    } catch (const SQLite::Exception& error) {
        throw trouble(name_, error);
    }
}

ForeignDatabase::~ForeignDatabase() = default;

bool ForeignDatabase::has(std::string_view table) {
    try {
        return open_->has(table);
    } catch (const SQLite::Exception& error) {
        throw trouble(name_, error);
    }
}

bool ForeignDatabase::has(std::string_view table, std::string_view column) {
    try {
        return open_->has(table, column);
    } catch (const SQLite::Exception& error) {
        throw trouble(name_, error);
    }
}

ForeignRows ForeignDatabase::rows(const std::string& sql) {
    try {
        return {name_, std::make_unique<SQLite::Statement>(open_->sqlite, sql)};
    } catch (const SQLite::Exception& error) {
        throw trouble(name_, error);
    }
}

}  // namespace hyper::exchange
