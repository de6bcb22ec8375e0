#pragma once

#include <span>
#include <string>
#include <vector>

namespace hyper::cli {

/// The words of `hyper edit`: which sets, and what they become.
struct EditLine {
    std::vector<std::string> handles;
    std::vector<std::string> change;
};

/// The first word names a set, what follows is the change. Where the next word could name another
/// set, the word "to" has to stand between the sets and the change, so that `3 12` is never guessed
/// at. Throws Error (refused) with both readings when it does not.
[[nodiscard]] EditLine edit_line(std::span<const std::string> words);

}  // namespace hyper::cli
