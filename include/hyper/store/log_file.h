#pragma once

// The file of the log as the file system sees it.

#include <filesystem>
#include <optional>

#include "hyper/store/database.h"
#include "hyper/units/id.h"

namespace SQLite {
class Database;
}

namespace hyper::store {

/// `file` as it is found after following a link; nothing when there is none. Throws Error (failed)
/// when what is there cannot be a log: a folder or a device, an empty file, a link that leads
/// nowhere or that another user made.
[[nodiscard]] std::optional<std::filesystem::path> existing(const std::filesystem::path& file,
                                                            Access access);

/// Makes the folders in which `file` is to lie, mode 0700 each.
void make_folders(const std::filesystem::path& file);

/// Copies the whole database into the new file `to`, mode 0600, checked, and on the disk before it
/// gets its name. False, and nothing is done, when `to` exists. `temporary` names the file on its
/// way. Throws SQLite::Exception or Error (failed); then there is no `to`.
[[nodiscard]] bool copy_to_new_file(SQLite::Database& from, const std::filesystem::path& to,
                                    const Uuid& temporary);

}  // namespace hyper::store
