#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <optional>
#include <string_view>

#include "hyper/store/database.h"
#include "hyper/store/statement.h"

namespace hyper::store {

/// Inserts rows, several with one statement where there are many: most of what a short statement
/// costs is to begin and to end it.
class RowInserter {
  public:
    static constexpr std::size_t most = 16;  ///< with one statement

    /// `insert` is the statement up to VALUES, `rest` what follows the rows; both have to live as
    /// long as this. Of the columns the first `shared` are the same in all rows that are inserted
    /// together. INSERT OR FAIL leaves half a statement to the transaction to take back, so that
    /// SQLite need not be able to.
    RowInserter(Database& database, std::string_view insert, std::size_t shared, std::size_t own,
                std::string_view rest = "");

    /// `bind_shared(statement)` binds what the rows share, behind 0, and `bind(statement, row,
    /// index)` the rest of a row, behind `index`; what they bind has to live until this returns.
    template <typename BindShared, typename Bind>
    void insert(std::size_t rows, BindShared bind_shared, Bind bind) {
        for (std::size_t row = 0; row < rows;) {
            const std::size_t together = std::bit_floor(std::min(rows - row, most));
            Statement& statement = statement_of(together).with();
            bind_shared(statement);
            for (std::size_t i = 0; i < together; ++i, ++row)
                bind(statement, row, static_cast<int>(shared_ + i * own_));
            statement.run();
        }
    }

  private:
    [[nodiscard]] Statement& statement_of(std::size_t rows);

    Database* database_;
    std::string_view insert_;
    std::size_t shared_;
    std::size_t own_;
    std::string_view rest_;
    std::array<std::optional<Statement>, std::bit_width(most)> statements_;
};

}  // namespace hyper::store
