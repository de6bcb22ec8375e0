#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

#include "hyper/store/embedded.h"
#include "hyper/units/day.h"
#include "hyper/units/id.h"

namespace SQLite {
class Database;
}

namespace hyper::store {

class NewLog;

enum class Access { read, write };

/// Where new ids come from: the clock and a random number, both from outside.
struct Seed {
    Instant now;
    std::uint64_t random = 0;
};

/// Once at the start of a program with one thread, before any file is made or opened: new files are
/// the user's alone, and a limit on the size of files becomes an error instead of a signal.
void protect_process();

/// One open log. Opening checks that the file is a log of ours and brings an older one up to date.
///
/// Durable is what a commit has returned from: the rollback journal with synchronous=EXTRA, which
/// also syncs the folder after the journal is gone. (SQLite's default, FULL, does not, and a power
/// cut then takes the last commit back.)
class Database {
  public:
    /// Opens `file`. For reading, a file that does not exist is an empty log in memory. For
    /// writing it is made, mode 0600, folders 0700. Throws Error (failed), the file untouched, when
    /// it is not a database, another program's, made by a newer hyper, empty, locked or, for
    /// writing, read-only.
    static Database open(const std::filesystem::path& file, Access access, Seed seed);
    /// The same with other steps than the shipped migrations.
    static Database open(const std::filesystem::path& file, Access access, Seed seed,
                         std::span<const EmbeddedText> steps);
    /// Opens `file` for writing. A log that does not exist yet is made apart, and is there only
    /// when `publish` has returned: nothing is left of a command that fails before.
    static Database open_apart(const std::filesystem::path& file, Seed seed);
    /// An empty log that lives as long as the object.
    static Database in_memory(Seed seed);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Empty for a log in memory.
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }
    /// Where the log lies now: apart, while it is not published.
    [[nodiscard]] std::filesystem::path place() const;
    /// Ends the use of a log. One that was made apart gets its name; false, and nothing is done,
    /// when another hyper has made a log of that name since. Throws Error (failed).
    [[nodiscard]] bool publish();
    [[nodiscard]] Access access() const { return access_; }
    /// Ids of this command; everything that needs one takes it from here.
    [[nodiscard]] UuidSource& ids() { return ids_; }

    /// For the store layer alone.
    [[nodiscard]] SQLite::Database& sqlite() { return *sqlite_; }

  private:
    Database(std::unique_ptr<SQLite::Database> sqlite, std::filesystem::path file, Access access,
             UuidSource ids);
    std::unique_ptr<NewLog> apart_;  ///< on its way to its name
    std::unique_ptr<SQLite::Database> sqlite_;
    std::filesystem::path file_;
    Access access_;
    UuidSource ids_;
};

}  // namespace hyper::store
