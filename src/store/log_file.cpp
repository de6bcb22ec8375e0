#include "hyper/store/log_file.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <system_error>

#include "hyper/store/trouble.h"
#include "hyper/units/error.h"

namespace hyper::store {
namespace {

namespace fs = std::filesystem;

/// What the operating system says of `error`.
std::string reason(int error) {
    return std::generic_category().message(error);
}

fs::path folder_of(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

void check_owner(const fs::path& file, const struct stat& link, Access access) {
    if (link.st_uid == ::geteuid() || link.st_uid == 0) return;
    throw failed(fmt::format("{} is a link that another user made and was not followed{}",
                             file.string(), sentence_end(access)),
                 "Name the file itself with --db.");
}

Error leads_nowhere(const fs::path& file, int error, Access access) {
    return failed(fmt::format("{} is a link that leads nowhere ({}){}", file.string(),
                              reason(error), sentence_end(access)),
                  "If it leads to a disk that is not there now, connect the disk.");
}

fs::path target(const fs::path& link, Access access) {
    std::error_code error;
    fs::path path = fs::canonical(link, error);
    if (error) throw leads_nowhere(link, error.value(), access);
    return path;
}

void check_copy(const fs::path& copy) {
    SQLite::Database sqlite(copy, SQLite::OPEN_READONLY);
    SQLite::Statement check(sqlite, "PRAGMA quick_check(1)");
    if (!check.executeStep() || check.getColumn(0).getString() != "ok")
        throw SQLite::Exception("the copy is damaged", SQLITE_CORRUPT);
}

/// Whether a NewFile that is to become `file` has that name, or the journal of one.
bool is_on_its_way(const std::string& name, const fs::path& file) {
    const auto beginning = file.filename().string() + ".new-";
    if (!name.starts_with(beginning)) return false;
    const auto end = name.substr(beginning.size());
    const auto id = to_string(Uuid{}).size();
    return uuid_from(end.substr(0, id)) && (end.size() == id || end.substr(id) == "-journal");
}

/// Of a write that was interrupted, or that is being done.
bool has_journal(const fs::path& file) {
    struct stat found {};
    return ::stat((file.string() + "-journal").c_str(), &found) == 0 && found.st_size > 0;
}

/// A new log beside the journal of another would be taken for that one.
Error lost(const fs::path& file) {
    return failed(
        fmt::format("{0} is not there, but {0}-journal is, which belongs to it; nothing was saved.",
                    file.string()),
        "Put the log back beside its journal, or move the journal away to begin a new log.");
}

/// What cannot be made of the file system's doing.
Error cannot_be_made(const fs::path& file, const std::system_error& error) {
    return failed(fmt::format("{} cannot be made ({}); nothing was saved.", file.string(),
                              error.code().message()),
                  "Make the folder writable, or name a file in another folder with --db.");
}

}  // namespace

std::optional<fs::path> existing(const fs::path& file, Access access) {
    struct stat found {};
    // Looked at first, since a log is older than its journal.
    const bool interrupted = access == Access::write && has_journal(file);
    if (::lstat(file.c_str(), &found) != 0) {
        if (errno == ENOENT && interrupted) throw lost(file);
        if (errno == ENOENT) return std::nullopt;
        throw failed(fmt::format("{} cannot be opened ({}){}", file.string(), reason(errno),
                                 sentence_end(access)),
                     "Name another file with --db.");
    }
    fs::path real = file;
    if (S_ISLNK(found.st_mode)) {
        check_owner(file, found, access);
        real = target(file, access);
        if (::stat(real.c_str(), &found) != 0) throw leads_nowhere(file, errno, access);
    }
    if (!S_ISREG(found.st_mode))
        throw failed(fmt::format("{} is not a file{}", file.string(), sentence_end(access)),
                     "Name a file with --db, for example hyper.db in a folder of yours.");
    if (found.st_size == 0)
        throw failed(
            fmt::format("{} is empty, which a log never is{}", file.string(), sentence_end(access)),
            "Put a backup in its place, or delete it to begin a new log there.");
    return real;
}

NewLog::Folders::Folders(const fs::path& file) {
    fs::path so_far;
    for (const auto& part : folder_of(file)) {
        so_far /= part;
        if (::mkdir(so_far.c_str(), 0700) == 0) {
            made_.push_back(so_far);
            continue;
        }
        if (errno == EEXIST) continue;
        const int error = errno;
        struct stat found {};
        if (::stat(so_far.c_str(), &found) == 0) continue;  // a read-only place that is there
        throw failed(fmt::format("The folder {} cannot be made ({}); nothing was saved.",
                                 so_far.string(), reason(error)),
                     "Make it yourself, or name a file in another folder with --db.");
    }
}

NewLog::Folders::~Folders() {
    // One that holds the log, or anything else by now, stays.
    for (auto folder = made_.rbegin(); folder != made_.rend(); ++folder) ::rmdir(folder->c_str());
}

bool NewLog::Folders::sync() const {
    return std::all_of(made_.begin(), made_.end(), sync_folder);
}

NewLog::NewLog(SQLite::Database& empty, const fs::path& file, const Uuid& temporary)
    : folders_(file), copy_(empty, file, temporary) {}

NewLog::~NewLog() {
    // SQLite leaves the journal of a write that neither ended nor could be taken back.
    ::unlink((path().string() + "-journal").c_str());
}

bool NewLog::take_name() {
    if (!copy_.take_name()) return false;
    if (!folders_.sync())
        throw SQLite::Exception("a folder cannot be synced", SQLITE_IOERR_DIR_FSYNC);
    return true;
}

NewCopy::NewCopy(SQLite::Database& from, const fs::path& to, const Uuid& temporary) try
    : to_(to), file_(to, temporary) {
    // SQLite fills an empty file; made here it has its mode from the start.
    SQLite::Statement vacuum(from, "VACUUM INTO ?");
    vacuum.bind(1, path().string());
    vacuum.exec();
    check_copy(path());
} catch (const std::system_error& error) {
    throw cannot_be_made(to, error);
}

bool NewCopy::take_name() try {
    try {
        file_.sync();
    } catch (const std::system_error&) {
        throw SQLite::Exception("the copy cannot be synced", SQLITE_IOERR_FSYNC);
    }
    if (!file_.take_name()) return false;
    if (!sync_folder(to_))
        throw SQLite::Exception("the folder cannot be synced", SQLITE_IOERR_DIR_FSYNC);
    return true;
} catch (const std::system_error& error) {
    throw cannot_be_made(to_, error);
}

void remove_abandoned(const fs::path& file, Instant now) {
    constexpr auto long_ago = std::chrono::hours(1);  // a program that lives writes all the time
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder_of(file), error)) {
        if (!is_on_its_way(entry.path().filename().string(), file)) continue;
        const auto written = std::chrono::file_clock::to_sys(entry.last_write_time(error));
        if (!error && now - written > long_ago) fs::remove(entry.path(), error);
    }
}

}  // namespace hyper::store
