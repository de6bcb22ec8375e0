#pragma once

#include <string>
#include <string_view>

namespace hyper::test {

/// Whether `words` stand on the page, wherever its lines are wrapped.
[[nodiscard]] inline bool says(std::string_view page, std::string_view words) {
    std::string line;
    for (const char one : page)
        if (const char plain = one == '\n' ? ' ' : one; plain != ' ' || !line.ends_with(' '))
            line += plain;
    return line.find(words) != std::string::npos;
}

}  // namespace hyper::test
