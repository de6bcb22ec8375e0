#pragma once

#include <span>
#include <string_view>

namespace hyper::store {

/// A text file that the build put into the program.
struct EmbeddedText {
    std::string_view name;  ///< of the file, without its extension
    std::string_view text;  ///< ends with a zero byte that is not counted
};

/// migrations/*.sql in their order: the nth brings a file from version n-1 to n.
[[nodiscard]] std::span<const EmbeddedText> migrations();
/// src/store/sql/*.sql.
[[nodiscard]] std::span<const EmbeddedText> statements();

}  // namespace hyper::store
