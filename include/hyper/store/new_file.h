#pragma once

#include <filesystem>
#include <string_view>

#include "hyper/units/id.h"

namespace hyper::store {

/// A file that appears under its name whole or not at all: it is written beside it, for its owner
/// alone (mode 0600), and goes away again unless it gets the name. Everything throws
/// std::system_error where the file system refuses.
class NewFile {
  public:
    /// `temporary` names the file on its way.
    NewFile(std::filesystem::path to, const Uuid& temporary);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    /// Where it is until it has its name.
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    void write(std::string_view bytes);
    /// What was written survives a power cut.
    void sync();
    /// Gives the file its name; false, and nothing is done, when that is taken.
    [[nodiscard]] bool take_name();
    /// Gives the file its name instead of the one that has it.
    void replace();

  private:
    std::filesystem::path to_;
    std::filesystem::path path_;
    int descriptor_ = -1;
};

/// Everything that is written in the folder of `file` so far survives a power cut; false when
/// that cannot be said.
[[nodiscard]] bool sync_folder(const std::filesystem::path& file);

}  // namespace hyper::store
