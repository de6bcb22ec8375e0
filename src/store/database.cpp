#include "hyper/store/database.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <csignal>

#include "hyper/store/connection.h"
#include "hyper/store/log_file.h"
#include "hyper/store/migration.h"
#include "hyper/store/trouble.h"

namespace hyper::store {
namespace {

namespace fs = std::filesystem;

/// Ids of the store have random bits of their own, whatever else is made from the same seed.
UuidSource source(Seed seed) {
    return {seed.now.time_since_epoch().count(), ~seed.random};
}

std::unique_ptr<SQLite::Database> empty_log(std::span<const EmbeddedText> steps, UuidSource& ids) {
    auto sqlite = connect_in_memory();
    create(*sqlite, steps, ids.next());
    return sqlite;
}

/// A log appears under its name complete or not at all, so that an empty file is never one.
std::unique_ptr<NewLog> new_log(const fs::path& file, std::span<const EmbeddedText> steps,
                                UuidSource& ids) {
    const auto sqlite = empty_log(steps, ids);
    return std::make_unique<NewLog>(*sqlite, file, ids.next());
}

/// A file in WAL mode becomes one with a rollback journal: a single file that can be read in a
/// read-only place, and safe from the WAL-reset fault of SQLite before 3.51.3.
void use_rollback_journal(SQLite::Database& sqlite) {
    sqlite.execAndGet("PRAGMA journal_mode = DELETE");
}

std::unique_ptr<SQLite::Database> open_existing(const fs::path& file, Access access,
                                                std::span<const EmbeddedText> steps,
                                                UuidSource& ids) {
    auto sqlite = connect(file);
    if (checked_version(*sqlite, steps.size(), file) < steps.size())
        upgrade(*sqlite, steps, file, ids.next());
    if (access == Access::read) {
        sqlite->exec("PRAGMA query_only = ON");
        return sqlite;
    }
    if (sqlite3_db_readonly(sqlite->getHandle(), "main") == 1)
        throw SQLite::Exception("opened read-only", SQLITE_READONLY);
    use_rollback_journal(*sqlite);
    return sqlite;
}

}  // namespace

void protect_process() {
    ::umask(077);
    std::signal(SIGXFSZ, SIG_IGN);
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);  // a tenth of its time is locks that nobody needs
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

Database Database::open(const fs::path& file, Access access, Seed seed) {
    return open(file, access, seed, migrations());
}

Database Database::open(const fs::path& file, Access access, Seed seed,
                        std::span<const EmbeddedText> steps) {
    UuidSource ids = source(seed);
    try {
        auto real = existing(file, access);
        if (!real && access == Access::read) {
            auto sqlite = empty_log(steps, ids);
            return {std::move(sqlite), {}, access, ids};
        }
        if (!real) {
            // When the name is taken by now, another hyper has made the log at the same time.
            static_cast<void>(new_log(file, steps, ids)->take_name());
            real = file;
        }
        auto sqlite = open_existing(*real, access, steps, ids);
        return {std::move(sqlite), *real, access, ids};
    } catch (const SQLite::Exception& error) {
        throw trouble(error, file, access);
    }
}

Database Database::open_apart(const fs::path& file, Seed seed) {
    remove_abandoned(file, seed.now);
    if (existing(file, Access::write)) return open(file, Access::write, seed);
    UuidSource ids = source(seed);
    try {
        auto apart = new_log(file, migrations(), ids);
        Database database(open_existing(apart->path(), Access::write, migrations(), ids), file,
                          Access::write, ids);
        database.apart_ = std::move(apart);
        return database;
    } catch (const SQLite::Exception& error) {
        throw trouble(error, file, Access::write);
    }
}

bool Database::publish() try {
    sqlite_.reset();
    const bool named = !apart_ || apart_->take_name();
    apart_.reset();
    return named;
} catch (const SQLite::Exception& error) {
    // It has its name by then.
    if (error.getErrorCode() == SQLITE_IOERR_DIR_FSYNC) throw unsure(file_);
    throw trouble(error, file_, access_);
}

fs::path Database::place() const {
    return apart_ ? apart_->path() : file_;
}

Database Database::in_memory(Seed seed) {
    UuidSource ids = source(seed);
    auto sqlite = empty_log(migrations(), ids);
    return {std::move(sqlite), {}, Access::write, ids};
}

Database::Database(std::unique_ptr<SQLite::Database> sqlite, fs::path file, Access access,
                   UuidSource ids)
    : sqlite_(std::move(sqlite)), file_(std::move(file)), access_(access), ids_(ids) {}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

}  // namespace hyper::store
