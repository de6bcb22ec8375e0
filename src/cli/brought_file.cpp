#include "hyper/cli/brought_file.h"

#include <fmt/format.h>

#include <cstdint>
#include <fstream>
#include <system_error>
#include <utility>

#include "hyper/exchange/sha256.h"
#include "hyper/exchange/unread.h"
#include "hyper/units/error.h"
#include "hyper/view/layout.h"

namespace hyper::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largest = std::uintmax_t{512} << 20U;

/// What tells whether somebody has written to a file.
struct Trace {
    std::uintmax_t size = 0;
    fs::file_time_type changed;

    friend bool operator==(const Trace&, const Trace&) = default;
};

Error unreadable(const std::string& shown, const std::error_code& error) {
    return failed(fmt::format("{} cannot be read: {}; nothing was saved.", shown,
                              error ? error.message() : "an error of the disk"),
                  "Look whether the file is there and may be read.");
}

Trace trace_of(const fs::path& path, const std::string& shown) {
    std::error_code error;
    Trace trace;
    trace.size = fs::file_size(path, error);
    if (!error) trace.changed = fs::last_write_time(path, error);
    if (error) throw unreadable(shown, error);
    return trace;
}

void check_kind(const fs::path& path, const std::string& shown) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        throw failed(fmt::format("There is no file {}.", shown),
                     "Name the file that the other program has exported.");
    if (error) throw unreadable(shown, error);
    if (status.type() == fs::file_type::directory)
        throw refused(fmt::format("{} is a folder.", shown), "Name the files in it.");
    if (status.type() != fs::file_type::regular)
        throw refused(fmt::format("{} is no plain file.", shown),
                      "Save it as a file first; an import reads it more than once.");
}

}  // namespace

std::string bytes_of_file(const fs::path& path, const std::string& typed) {
    const std::string shown = view::visible(typed);
    check_kind(path, shown);
    const Trace before = trace_of(path, shown);
    if (before.size > largest)
        throw refused(fmt::format("{} is larger than 512 MB; no training log is.", shown),
                      "Look whether it is the right file.");
    std::ifstream stream(path, std::ios::binary);
    if (!stream) throw unreadable(shown, std::make_error_code(std::errc::permission_denied));
    std::string bytes(before.size, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (stream.bad()) throw unreadable(shown, {});
    const auto read = static_cast<std::uintmax_t>(stream.gcount());
    if (read != before.size || trace_of(path, shown) != before)
        throw refused(fmt::format("{} changed while it was read; nothing was saved.", shown),
                      "Wait until the other program has written it, and run the command again.");
    return bytes;
}

BroughtFile::BroughtFile(const fs::path& folder, const std::string& typed)
    : name(fs::path(typed).filename().string()), raw(bytes_of_file(folder / typed, typed)) {
    decoded = exchange::decoded(name, raw);
    own = exchange::own_format_for(decoded.bytes());
    if (own == nullptr) reader = exchange::reader_for(decoded.bytes());
    if (own == nullptr && reader == nullptr) refuse_unread();
    sha256 = exchange::sha256(raw);
    if (decoded.encoding != exchange::Encoding::utf8) std::string().swap(raw);
}

void BroughtFile::refuse_unread() const {
    const std::string shown = view::visible(name);
    if (const auto* unread = exchange::unread_for(decoded.bytes()))
        throw refused(fmt::format("{} is {}.", shown, unread->what), std::string(unread->hint));
    throw refused(fmt::format("{} is in no format that hyper knows.", shown),
                  "hyper import --help lists the programs whose files it reads.");
}

}  // namespace hyper::cli
