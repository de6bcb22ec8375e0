#pragma once

#include <string>
#include <string_view>

namespace hyper::view {

/// What a piece of text is, never how it looks. Nothing depends on colour alone.
enum class Role { heading, quiet, good, care, stop };

/// How results are laid out: the width to wrap to, and whether colour is wanted.
struct Style {
    int width = 80;
    bool color = false;

    /// `text` in the colours of `role`, or as it is. Measure and pad before, never after.
    [[nodiscard]] std::string paint(Role role, std::string_view text) const;
};

}  // namespace hyper::view
