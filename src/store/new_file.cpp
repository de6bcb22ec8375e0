#include "hyper/store/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace hyper::store {
namespace {

std::system_error trouble() {
    return {errno, std::generic_category()};
}

}  // namespace

NewFile::NewFile(std::filesystem::path to, const Uuid& temporary)
    : to_(std::move(to)),
      path_(std::filesystem::path(to_).concat(".new-" + to_string(temporary))),
      descriptor_(
          ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600)) {
    if (descriptor_ < 0) throw trouble();
}

NewFile::~NewFile() {
    ::close(descriptor_);
    ::unlink(path_.c_str());
}

void NewFile::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) throw trouble();
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void NewFile::sync() {
    if (::fsync(descriptor_) != 0) throw trouble();
}

bool NewFile::take_name() {
    if (::link(path_.c_str(), to_.c_str()) == 0) return true;
    if (errno == EEXIST) return false;
    // A file system without hard links, such as a USB stick's.
    if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, to_.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno == EEXIST) return false;
    throw trouble();
}

void NewFile::replace() {
    if (::rename(path_.c_str(), to_.c_str()) != 0) throw trouble();
}

bool sync_folder(const std::filesystem::path& file) {
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

}  // namespace hyper::store
