#pragma once

#include <filesystem>
#include <memory>

#include "hyper/store/database.h"

namespace hyper::store {

/// What hyper writes into the header of its files: "HYPR".
inline constexpr int application_id = 0x48595052;

/// A connection to an existing file, every setting made, nothing read but the schema. Throws
/// SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& file);
/// The same in memory.
[[nodiscard]] std::unique_ptr<SQLite::Database> connect_in_memory();

/// Keeps more of the file in memory from now on: for a command that changes much of it.
void use_bulk_cache(Database& database);

}  // namespace hyper::store
