#pragma once

#include <string>
#include <string_view>

#include "hyper/exchange/reader.h"

namespace hyper::exchange {

enum class Encoding { utf8, windows_1252, utf16 };

/// A file's bytes as its reader takes them.
struct Decoded {
    Encoding encoding = Encoding::utf8;
    std::string_view original;  ///< without its byte order mark
    std::string converted;      ///< where they had to be converted

    [[nodiscard]] std::string_view bytes() const {
        return encoding == Encoding::utf8 ? original : std::string_view(converted);
    }
};

/// Text as UTF-8 without a byte order mark: UTF-8 where it is valid, UTF-16 by its mark or
/// its beginning, else Windows-1252, which is a guess that has to be told. A SQLite database stays
/// as it is. `bytes` must outlive the result. Throws Error (refused) that says what the file is
/// instead: empty, a zip or gzip archive, a picture, a PDF, a web page, or bytes that are no text.
[[nodiscard]] Decoded decoded(const std::string& name, std::string_view bytes);

}  // namespace hyper::exchange
