#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/catalogue/compiler/node.h"
#include "hyper/catalogue/compiler/problems.h"
#include "hyper/catalogue/compiler/records.h"

namespace hyper::catalogue::compiler {

/// Whether a key may be left out of a table, or a list may have nothing in it.
enum class Need { needed, optional };

/// The bounds of a number, both allowed.
struct Bounds {
    double low;
    double high;
};

/// Reads one table of a data file: every value by its key, each checked as it is read. `finish`
/// reports the keys that nobody asked for.
class Table {
  public:
    /// `what` names the table in sentences: "a variation". Reports a node that is no table.
    Table(const Node& node, std::string what, Problems& problems);

    /// A text of one line; empty after a problem.
    Word text(std::string_view key);
    /// A text of several lines without the last line end, each at most `columns` wide; may be
    /// left out.
    std::string drawing(std::string_view key, int columns);
    /// A text that is small letters, digits and dashes.
    Word id(std::string_view key);
    /// One of `choices`; empty after a problem.
    std::string choice(std::string_view key, std::span<const std::string_view> choices);
    /// A list of texts; the key must be there.
    Words texts(std::string_view key, Need content);
    /// A number within `bounds`; `bounds.low` after a problem.
    double number(std::string_view key, Bounds bounds);
    /// The tables of `[[key]]`.
    std::vector<const Node*> tables(std::string_view key, Need content);
    /// The value of `key` whatever it is; nothing, and a problem when it is needed, without it.
    const Node* value(std::string_view key, Need need = Need::needed);
    void finish();

    [[nodiscard]] const Where& where() const { return node_.where; }

  private:
    void wrong(const Node& node, std::string sentence);
    Word checked_text(const Node& node, std::string_view key);

    const Node& node_;
    std::string what_;
    Problems& problems_;
    std::vector<std::string_view> asked_;
};

/// What is wrong with `text` as a sentence, or nothing: blanks at an end, control characters, no
/// text at all.
[[nodiscard]] std::string fault_of(std::string_view text);

}  // namespace hyper::catalogue::compiler
