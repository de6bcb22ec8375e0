#pragma once

// SQLite databases that other programs made, read from memory. They come from anywhere, so they are
// trusted with nothing: no view, no trigger, no virtual table of theirs is ever run, only the
// tables and columns that a reader names are read, and a file that is damaged or made to keep the
// machine busy is refused.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "hyper/exchange/reader.h"

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace hyper::exchange {

/// The bytes begin as every SQLite database does.
[[nodiscard]] bool is_database(std::string_view bytes);

/// A database with a table of that name that has that column. A damaged one counts by the names
/// that are written in it, so that its reader can say that it is damaged.
[[nodiscard]] bool is_database_with(std::string_view bytes, std::string_view table,
                                    std::string_view column);

/// Rows that a statement selects. What a column is declared as promises nothing of what is in it.
class ForeignRows {
  public:
    ForeignRows(ForeignRows&&) noexcept;
    ForeignRows& operator=(ForeignRows&&) noexcept;
    ForeignRows(const ForeignRows&) = delete;
    ForeignRows& operator=(const ForeignRows&) = delete;
    ~ForeignRows();

    /// Whether there is another row.
    [[nodiscard]] bool next();
    [[nodiscard]] bool null(int column) const;
    [[nodiscard]] bool is_text(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double number(int column) const;
    /// Empty for NULL. Throws Error (refused) for a text that is no UTF-8 or holds a zero byte.
    [[nodiscard]] std::string text(int column) const;

  private:
    friend class ForeignDatabase;
    ForeignRows(std::string file, std::unique_ptr<SQLite::Statement> statement);
    std::string file_;
    std::unique_ptr<SQLite::Statement> statement_;
};

class ForeignDatabase {
  public:
    /// Opens and checks the whole file, whose bytes must outlive this. Throws Error (refused) when
    /// it is damaged.
    explicit ForeignDatabase(const ForeignFile& file);
    ForeignDatabase(const ForeignDatabase&) = delete;
    ForeignDatabase& operator=(const ForeignDatabase&) = delete;
    ~ForeignDatabase();

    /// Whether there is a table (no view, no virtual table) of that name.
    [[nodiscard]] bool has(std::string_view table);
    [[nodiscard]] bool has(std::string_view table, std::string_view column);
    /// What `sql` selects, row after row. Throws Error (refused) for whatever SQLite finds wrong.
    [[nodiscard]] ForeignRows rows(const std::string& sql);

  private:
    friend bool is_database_with(std::string_view, std::string_view, std::string_view);
    std::string name_;
    struct Open;
    std::unique_ptr<Open> open_;
};

}  // namespace hyper::exchange
