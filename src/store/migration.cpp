#include "hyper/store/migration.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include "hyper/store/connection.h"
#include "hyper/store/log_file.h"
#include "hyper/units/error.h"

namespace hyper::store {
namespace {

namespace fs = std::filesystem;

struct Identity {
    std::int64_t application;
    std::int64_t version;
};

Identity identity(SQLite::Database& sqlite) {
    return {sqlite.execAndGet("PRAGMA application_id").getInt64(),
            sqlite.execAndGet("PRAGMA user_version").getInt64()};
}

/// Runs the steps after `from` within the transaction of the caller.
void run_steps(SQLite::Database& sqlite, std::span<const EmbeddedText> steps, std::size_t from) {
    for (const auto& step : steps.subspan(from)) sqlite.exec(step.text.data());
    SQLite::Statement dangling(sqlite, "PRAGMA foreign_key_check");
    if (dangling.executeStep())
        throw SQLite::Exception("a row refers to one that is gone", SQLITE_CONSTRAINT_FOREIGNKEY);
    sqlite.exec(fmt::format("PRAGMA user_version = {}", steps.size()));
}

/// Lays a copy beside the file under a name that no file has.
void back_up(SQLite::Database& sqlite, std::size_t from, const fs::path& file,
             const Uuid& temporary) {
    const std::string name = fmt::format(".version-{}", from);
    for (int i = 1;; ++i) {
        const auto copy = fs::path(file).concat(i == 1 ? name : fmt::format("{}-{}", name, i));
        if (NewCopy(sqlite, copy, temporary).take_name()) return;
    }
}

}  // namespace

void create(SQLite::Database& sqlite, std::span<const EmbeddedText> steps, const Uuid& device) {
    SQLite::Transaction transaction(sqlite, SQLite::TransactionBehavior::IMMEDIATE);
    sqlite.exec(fmt::format("PRAGMA application_id = {}", application_id));
    run_steps(sqlite, steps, 0);
    SQLite::Statement insert(sqlite, "INSERT INTO meta (key, value) VALUES ('device', ?)");
    insert.bind(1, device.data(), static_cast<int>(device.size()));
    insert.exec();
    transaction.commit();
}

std::size_t checked_version(SQLite::Database& sqlite, std::size_t newest, const fs::path& file) {
    const auto found = identity(sqlite);
    if (found.application != application_id || found.version < 1)
        throw failed(
            fmt::format("{} belongs to another program; it was not touched.", file.string()),
            "Name a log of hyper with --db.");
    const auto version = static_cast<std::size_t>(found.version);
    if (version > newest)
        throw failed(
            fmt::format("{} was made by a newer hyper; it was not touched.", file.string()),
            "Install the newer hyper, or name another file with --db.");
    return version;
}

void upgrade(SQLite::Database& sqlite, std::span<const EmbeddedText> steps, const fs::path& file,
             const Uuid& temporary) {
    if (sqlite3_db_readonly(sqlite.getHandle(), "main") == 1)
        throw failed(
            fmt::format("{} was made by an older hyper and is read-only, so that it cannot be "
                        "brought up to date; it was not touched.",
                        file.string()),
            "Make the file and its folder writable for once.");
    back_up(sqlite, checked_version(sqlite, steps.size(), file), file, temporary);
    SQLite::Transaction transaction(sqlite, SQLite::TransactionBehavior::IMMEDIATE);
    const auto found = checked_version(sqlite, steps.size(), file);  // another may have been faster
    if (found < steps.size()) run_steps(sqlite, steps, found);
    transaction.commit();
}

}  // namespace hyper::store
