#pragma once

#include <cstddef>
#include <string_view>

#include "hyper/store/database.h"
#include "hyper/store/statement.h"

namespace hyper::store {

/// Inserts rows, several with one statement where there are many: most of what a short statement
/// costs is to begin and to end it.
class RowInserter {
  public:
    /// `insert` is the statement up to VALUES, `rest` what follows the rows. INSERT OR FAIL leaves
    /// half a statement to the transaction to take back, so that SQLite need not be able to.
    RowInserter(Database& database, std::string_view insert, int columns,
                std::string_view rest = "");

    /// `bind(statement, row, index)` binds the values of a row behind `index`; what it binds has to
    /// live until this returns.
    template <typename Bind>
    void insert(std::size_t rows, Bind bind) {
        for (std::size_t row = 0; row < rows;) {
            const std::size_t together = rows - row < many ? 1 : many;
            Statement& statement = together == 1 ? one_ : many_;
            statement.with();
            for (std::size_t i = 0; i < together; ++i, ++row)
                bind(statement, row, static_cast<int>(i) * columns_);
            statement.run();
        }
    }

  private:
    static constexpr std::size_t many = 16;
    int columns_;
    Statement one_;
    Statement many_;
};

}  // namespace hyper::store
