#pragma once

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "hyper/store/database.h"
#include "hyper/units/id.h"

namespace hyper::store {

/// The text of src/store/sql/`name`.sql.
[[nodiscard]] std::string_view statement_text(std::string_view name);

/// Nothing, a number or a text that somebody else keeps until the statement has run, with a zero
/// byte behind its end, as a std::string and a literal have.
using SqlValue = std::variant<std::monostate, std::int64_t, std::string_view>;

/// A statement whose errors are already the user's (Error, failed), that knows std::optional in
/// both directions, and that is bound again by calling `with` again. It is prepared when it is
/// first used: whoever keeps statements pays for those alone that are needed.
class Statement {
  public:
    Statement(Database& database, std::string_view sql) : database_(&database), sql_(sql) {}

    /// Binds ?1, ?2 … and starts anew.
    template <typename... Values>
    Statement& with(const Values&... values) {
        clear();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// Binds one more value after `with`.
    void bind(int index, const SqlValue& value);
    void bind(int index, const Uuid& value);

    /// Whether there is another row.
    [[nodiscard]] bool next();
    /// Runs a statement that has no rows, to its end.
    void run();
    /// Lets go of the locks that a statement with rows left holds.
    void restart();

    [[nodiscard]] bool null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Uuid uuid(int column) const;
    [[nodiscard]] std::optional<std::int64_t> integer_or_nothing(int column) const;
    [[nodiscard]] std::optional<int> int_or_nothing(int column) const;
    [[nodiscard]] std::optional<std::string> text_or_nothing(int column) const;

  private:
    void prepare();
    /// Lets go of what was bound, too.
    void clear();
    void bind(int index, std::int64_t value);
    void bind(int index, int value) { bind(index, std::int64_t{value}); }
    void bind(int index, std::string_view value);
    void bind(int index, const std::string& value) { bind(index, std::string_view(value)); }
    void bind(int index, const char* value) { bind(index, std::string_view(value)); }
    template <typename Value>
    void bind(int index, const std::optional<Value>& value) {
        if (value) bind(index, *value);  // what is not bound is NULL
    }

    Database* database_;
    std::string sql_;
    std::optional<SQLite::Statement> statement_;
    std::string buffer_;  ///< a text on its way to SQLite
};

}  // namespace hyper::store
