#include "hyper/text/clean.h"

#include <utf8proc.h>

#include <fmt/format.h>

namespace hyper::text {

std::optional<Problem> unclean(std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
        const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(words.data() + at);
        utf8proc_int32_t code = 0;
        const auto size =
            utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(words.size() - at), &code);
        if (size <= 0)
            return Problem{fmt::format("Byte {} of what was typed is no UTF-8.", at + 1),
                           "Set the terminal to UTF-8, or type it again.", at, 1};
        if (utf8proc_category(code) == UTF8PROC_CATEGORY_CC)
            return Problem{
                fmt::format("There is a control character (U+{:04X}) in what was typed.", code),
                "Leave it out: words and notes are one line of text.", at,
                static_cast<std::size_t>(size)};
        at += static_cast<std::size_t>(size);
    }
    return std::nullopt;
}

}  // namespace hyper::text
