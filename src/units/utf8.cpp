#include "hyper/units/utf8.h"

#include <utf8proc.h>

namespace hyper {

bool CodePoint::is_control() const {
    const bool turns_direction = code == 0x61c || code == 0x200e || code == 0x200f ||
                                 (code >= 0x202a && code <= 0x202e) ||
                                 (code >= 0x2066 && code <= 0x2069);
    if (turns_direction) return true;
    const auto category = utf8proc_category(code);
    return category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP;
}

bool CodePoint::is_part_of_word() const {
    const auto category = utf8proc_category(code);
    return valid() && category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

int CodePoint::columns() const {
    return valid() ? utf8proc_charwidth(code) : 1;
}

CodePoint take_code_point(std::string_view& rest) {
    CodePoint point;
    const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
                                       static_cast<utf8proc_ssize_t>(rest.size()), &point.code);
    if (read <= 0) point.code = -1;
    point.bytes = rest.substr(0, read > 0 ? static_cast<std::size_t>(read) : 1);
    rest.remove_prefix(point.bytes.size());
    return point;
}

}  // namespace hyper
