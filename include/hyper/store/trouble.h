#pragma once

// What SQLite reports, in the words of the user: one table of sentences and hints.

#include <filesystem>
#include <string_view>

#include "hyper/store/database.h"
#include "hyper/units/error.h"

namespace SQLite {
class Exception;
}

namespace hyper::store {

/// How a sentence about a log that cannot be used ends: while writing, by saying what was saved.
[[nodiscard]] std::string_view sentence_end(Access access);

/// `code` is SQLite's extended result code. While writing, the sentence says that nothing was
/// saved.
[[nodiscard]] Error trouble(int code, const std::filesystem::path& file, Access access);
[[nodiscard]] Error trouble(const SQLite::Exception& error, const std::filesystem::path& file,
                            Access access);

/// What is to be said when the disk has not said whether it holds what was written.
[[nodiscard]] Error unsure(const std::filesystem::path& file);

}  // namespace hyper::store
