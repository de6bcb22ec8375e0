#pragma once

#include <filesystem>
#include <span>

#include "hyper/store/embedded.h"
#include "hyper/units/id.h"

namespace SQLite {
class Database;
}

namespace hyper::store {

/// Makes a log out of an empty database: all steps, and `device` as its name.
void create(SQLite::Database& sqlite, std::span<const EmbeddedText> steps, const Uuid& device);

/// The version of a log of ours. Throws Error (failed) for a file of another program or one made by
/// a newer hyper than one that knows `newest` steps.
[[nodiscard]] std::size_t checked_version(SQLite::Database& sqlite, std::size_t newest,
                                          const std::filesystem::path& file);

/// Runs the steps that the file has not had, all or none; before that a verified copy of the file
/// is laid beside it, named for the version it has.
void upgrade(SQLite::Database& sqlite, std::span<const EmbeddedText> steps,
             const std::filesystem::path& file, const Uuid& temporary);

}  // namespace hyper::store
