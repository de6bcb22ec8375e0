#pragma once

// The file of the log as the file system sees it.

#include <filesystem>
#include <optional>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/store/new_file.h"
#include "hyper/units/id.h"

namespace SQLite {
class Database;
}

namespace hyper::store {

/// `file` as it is found after following a link; nothing when there is none. Throws Error (failed)
/// when what is there cannot be a log: a folder or a device, an empty file, a link that leads
/// nowhere or that another user made; for writing, when only the journal of a log is there.
[[nodiscard]] std::optional<std::filesystem::path> existing(const std::filesystem::path& file,
                                                            Access access);

/// A copy of a whole database beside the name that it is to have, mode 0600, checked. It goes away
/// again unless it gets the name. Throws SQLite::Exception or Error (failed).
class NewCopy {
  public:
    /// `temporary` names the file on its way.
    NewCopy(SQLite::Database& from, const std::filesystem::path& to, const Uuid& temporary);

    /// Where it is until it has its name.
    [[nodiscard]] const std::filesystem::path& path() const { return file_.path(); }
    /// Gives it its name once it is on the disk; false, and nothing is done, when that is taken.
    [[nodiscard]] bool take_name();

  private:
    std::filesystem::path to_;
    NewFile file_;
};

/// A log that is filled before it has its name, in folders that are made for it, mode 0700 each,
/// and that go away again with it.
class NewLog {
  public:
    NewLog(SQLite::Database& empty, const std::filesystem::path& file, const Uuid& temporary);
    /// Once nobody uses the log any longer.
    ~NewLog();
    NewLog(const NewLog&) = delete;
    NewLog& operator=(const NewLog&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return copy_.path(); }
    /// As NewCopy does; the new folders are on the disk then, too.
    [[nodiscard]] bool take_name();

  private:
    /// Those that were not there.
    class Folders {
      public:
        explicit Folders(const std::filesystem::path& file);
        ~Folders();
        Folders(const Folders&) = delete;
        Folders& operator=(const Folders&) = delete;
        [[nodiscard]] bool sync() const;

      private:
        std::vector<std::filesystem::path> made_;
    };
    Folders folders_;
    NewCopy copy_;
};

/// Removes what a program that was killed has left beside `file` on its way to its name.
void remove_abandoned(const std::filesystem::path& file, Instant now);

}  // namespace hyper::store
