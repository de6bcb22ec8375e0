#pragma once

#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
}

namespace hyper::store {

enum class Access { read, write };

/// One open log. Opening checks that the file is a log of ours and brings an older one up to date.
class Database {
  public:
    /// Opens `file`. For reading, a file that does not exist is an empty log in memory. For
    /// writing it is made, mode 0600, folders 0700. Throws Error (failed) with what was and was
    /// not saved: not a database, another program's, made by a newer hyper, locked, full, read-only.
    static Database open(const std::filesystem::path& file, Access access);
    /// An empty log that lives as long as the object, by the same path as a file.
    static Database in_memory();

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// For the store layer alone.
    [[nodiscard]] SQLite::Database& sqlite() { return *sqlite_; }

  private:
    explicit Database(std::unique_ptr<SQLite::Database> sqlite);
    std::unique_ptr<SQLite::Database> sqlite_;
};

}  // namespace hyper::store
