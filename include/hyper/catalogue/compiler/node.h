#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/catalogue/compiler/problems.h"

namespace hyper::catalogue::compiler {

/// A data file that has been read into memory.
struct File {
    std::string name;
    std::string bytes;
};

/// A value of a data file and the line where it stands.
struct Node {
    enum class Kind { text, whole, real, list, table, other };

    Where where;
    Kind kind = Kind::other;
    std::string key;  ///< what it is called in the table that holds it; empty in a list
    std::string text;
    std::int64_t whole = 0;
    double real = 0;          ///< also of a whole number
    std::vector<Node> items;  ///< of a list, or the values of a table

    /// The value of `name` in a table, or nothing.
    [[nodiscard]] const Node* find(std::string_view name) const;
};

/// The table that `file` holds; nothing, and a problem, when it is no TOML.
[[nodiscard]] std::optional<Node> parsed_toml(const File& file, Problems& problems);

}  // namespace hyper::catalogue::compiler
