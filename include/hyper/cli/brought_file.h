#pragma once

#include <filesystem>
#include <string>

#include "hyper/exchange/decoded.h"
#include "hyper/exchange/own_records.h"
#include "hyper/exchange/reader.h"

namespace hyper::cli {

/// A file that somebody brings, read once and whole.
struct BroughtFile {
    std::string name;  ///< without its folder
    std::string sha256;
    std::string raw;                           ///< empty where it had to be converted
    exchange::Decoded decoded;                 ///< may refer to `raw`, so the whole never moves
    const exchange::Reader* reader = nullptr;  ///< of another program's file
    const exchange::OwnFormat* own = nullptr;  ///< of an export of hyper's; exactly one is there

    /// `typed` is its name, which begins in `folder` unless it is absolute.
    BroughtFile(const std::filesystem::path& folder, const std::string& typed);
    ~BroughtFile() = default;
    BroughtFile(const BroughtFile&) = delete;
    BroughtFile& operator=(const BroughtFile&) = delete;

  private:
    [[noreturn]] void refuse_unread() const;
};

/// The bytes of a file of at most half a gigabyte. Throws Error: refused when it is no plain file,
/// too large or changes while it is read; failed when it cannot be read.
/// `typed` is how it is called in a message.
[[nodiscard]] std::string bytes_of_file(const std::filesystem::path& path,
                                        const std::string& typed);

}  // namespace hyper::cli
