#include "hyper/store/log_file.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
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

/// An open file or folder.
class Descriptor {
  public:
    Descriptor(const fs::path& path, int flags, mode_t mode = 0)
        : number_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool open() const { return number_ >= 0; }
    [[nodiscard]] bool synced() const { return open() && ::fsync(number_) == 0; }

  private:
    int number_;
};

fs::path folder_of(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// A file that goes away again unless it got its name.
struct Temporary {
    fs::path path;
    explicit Temporary(fs::path name) : path(std::move(name)) {}
    ~Temporary() { ::unlink(path.c_str()); }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
};

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

/// Gives the file `from` the name `to` unless that is taken.
bool name_new_file(const fs::path& from, const fs::path& to) {
    if (::link(from.c_str(), to.c_str()) == 0) return true;
    if (errno == EEXIST) return false;
    // A file system without hard links, such as a USB stick's.
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno == EEXIST) return false;
    throw failed(
        fmt::format("{} cannot be made ({}); nothing was saved.", to.string(), reason(errno)),
        "Name a file in another folder with --db.");
}

}  // namespace

std::optional<fs::path> existing(const fs::path& file, Access access) {
    struct stat found {};
    if (::lstat(file.c_str(), &found) != 0) {
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
        throw failed(fmt::format("{} is empty, which a log never is{}", file.string(),
                                 sentence_end(access)),
                     "Put a backup in its place, or delete it to begin a new log there.");
    return real;
}

void make_folders(const fs::path& file) {
    fs::path so_far;
    for (const auto& part : folder_of(file)) {
        so_far /= part;
        if (::mkdir(so_far.c_str(), 0700) == 0 || errno == EEXIST) continue;
        const int error = errno;
        struct stat found {};
        if (::stat(so_far.c_str(), &found) == 0) continue;  // a read-only place that is there
        throw failed(fmt::format("The folder {} cannot be made ({}); nothing was saved.",
                                 so_far.string(), reason(error)),
                     "Make it yourself, or name a file in another folder with --db.");
    }
}

bool sync_folder(const fs::path& file) {
    return Descriptor(folder_of(file), O_RDONLY | O_DIRECTORY).synced();
}

bool copy_to_new_file(SQLite::Database& from, const fs::path& to, const Uuid& temporary) {
    const Temporary copy(fs::path(to).concat(".new-" + to_string(temporary)));
    // SQLite fills an empty file; made here it has its mode from the start.
    if (!Descriptor(copy.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600).open())
        throw failed(
            fmt::format("{} cannot be made ({}); nothing was saved.", to.string(), reason(errno)),
            "Make the folder writable, or name a file in another folder with --db.");
    SQLite::Statement vacuum(from, "VACUUM INTO ?");
    vacuum.bind(1, copy.path.string());
    vacuum.exec();
    check_copy(copy.path);
    if (!Descriptor(copy.path, O_RDONLY).synced())
        throw SQLite::Exception("the copy cannot be synced", SQLITE_IOERR_FSYNC);
    if (!name_new_file(copy.path, to)) return false;
    if (!sync_folder(to))
        throw SQLite::Exception("the folder cannot be synced", SQLITE_IOERR_DIR_FSYNC);
    return true;
}

}  // namespace hyper::store
