#include "hyper/store/trouble.h"

#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <array>
#include <string_view>

namespace hyper::store {
namespace {

struct Trouble {
    int code;               ///< an extended code, or a primary one for all of its kind
    std::string_view what;  ///< {} is the file
    std::string_view hint;
};

constexpr std::string_view what_else =
    "Look at the disk and the folder; what was saved before is not touched by this.";

constexpr std::array troubles = {
    Trouble{SQLITE_READONLY_ROLLBACK,
            "{} holds an interrupted write that has to be taken back first, "
            "and its folder is read-only",
            "Make the folder writable and run any hyper command: what was saved is safe."},
    Trouble{SQLITE_READONLY_CANTLOCK,
            "{} holds an interrupted write that has to be finished first, "
            "and its folder is read-only",
            "Make the folder writable and run any hyper command: what was saved is safe."},
    Trouble{SQLITE_BUSY, "Another program has been writing to {} for 5 seconds",
            "Let it finish, then run this again."},
    Trouble{SQLITE_LOCKED, "{} is in use by another part of this program", "Run this again."},
    Trouble{SQLITE_READONLY, "{} is read-only",
            "Make the file and its folder writable, or name another file with --db."},
    Trouble{SQLITE_FULL, "The disk of {} is full", "Make room, then run this again."},
    Trouble{
        SQLITE_CANTOPEN, "{} cannot be opened",
        "See that the folder exists and that you may write in it, or name another file with --db."},
    Trouble{SQLITE_NOTADB, "{} is not a hyper log",
            "Name the right file with --db, or put a backup in its place."},
    Trouble{SQLITE_CORRUPT, "{} is damaged",
            "Keep a copy of it, and put your last backup in its place."},
    Trouble{SQLITE_NOMEM, "There is not enough memory to use {}",
            "Close something, then run this again."},
    Trouble{SQLITE_CONSTRAINT, "{} refused what hyper wanted to write",
            "This is a fault of hyper: please report it with the command that you typed."},
    Trouble{SQLITE_TOOBIG, "A text is too long for {}", "Shorten it, then run this again."},
    Trouble{SQLITE_IOERR, "The disk of {} reported an error", what_else},
};

const Trouble* find(int code) {
    for (const auto& trouble : troubles)
        if (trouble.code == code) return &trouble;
    return nullptr;
}

}  // namespace

std::string_view sentence_end(Access access) {
    return access == Access::write ? "; nothing was saved." : ".";
}

Error trouble(int code, const std::filesystem::path& file, Access access) {
    const std::string_view saved = sentence_end(access);
    const std::string name = file.empty() ? "The log in memory" : file.string();
    const Trouble* known = find(code);
    if (known == nullptr) known = find(code & 0xff);
    if (known == nullptr)
        return failed(fmt::format("{} cannot be used ({}){}", name, sqlite3_errstr(code), saved),
                      std::string(what_else));
    return failed(fmt::format(fmt::runtime(known->what), name) + std::string(saved),
                  std::string(known->hint));
}

Error trouble(const SQLite::Exception& error, const std::filesystem::path& file, Access access) {
    // One that the store itself throws has no extended code.
    const int extended = error.getExtendedErrorCode();
    return trouble(extended > 0 ? extended : error.getErrorCode(), file, access);
}

Error unsure(const std::filesystem::path& file) {
    return failed(
        fmt::format("The disk of {} reported an error; it cannot be said whether this was saved.",
                    file.string()),
        "Look with hyper history. A command with --once KEY, and an import, can be run again "
        "without storing twice.");
}

}  // namespace hyper::store
