#pragma once

#include <string>
#include <string_view>

namespace hyper::exchange {

/// `text` in quotation marks, those in it doubled (RFC 4180).
[[nodiscard]] std::string quoted(std::string_view text);
/// The same only where a comma, a quotation mark, the end of a line or a blank at an end would be
/// misread.
[[nodiscard]] std::string csv_cell(std::string_view text);

/// `text` with an apostrophe before it where a spreadsheet would run it, or where it begins with
/// one: what is written so, `without_guard` reads back.
[[nodiscard]] std::string guarded(std::string_view text);
/// `text` without the one apostrophe that `guarded` put before it.
[[nodiscard]] std::string_view without_guard(std::string_view text);

}  // namespace hyper::exchange
