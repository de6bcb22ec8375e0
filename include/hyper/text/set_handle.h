#pragma once

#include <optional>
#include <string_view>

#include "hyper/units/id.h"

namespace hyper::text {

/// The sets that one word names: small numbers, or one set by its id.
struct SetHandle {
    int first = 0;  ///< small numbers from here …
    int last = 0;   ///< … to here, up or down; 0 where the word is an id
    Uuid low{};     ///< the id lies between these two
    Uuid high{};

    [[nodiscard]] bool is_id() const { return first == 0; }
};

/// Reads "1", "3-1" with a hyphen or an en dash, and an id or a beginning of one of at least eight
/// hexadecimal digits. Nothing when the word has none of these forms.
[[nodiscard]] std::optional<SetHandle> set_handle(std::string_view word);

}  // namespace hyper::text
