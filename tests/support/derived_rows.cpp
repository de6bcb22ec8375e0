#include "support/derived_rows.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace hyper::test {

std::vector<std::string> rows(store::Database& database, const std::vector<std::string>& tables) {
    std::vector<std::string> found;
    for (const auto& table : tables) {
        SQLite::Statement all(database.sqlite(), "SELECT * FROM " + table);
        while (all.executeStep()) {
            std::string row = table;
            for (int i = 0; i < all.getColumnCount(); ++i)
                row +=
                    '|' + std::to_string(all.getColumn(i).getType()) + all.getColumn(i).getString();
            found.push_back(row);
        }
    }
    return found;
}

std::vector<std::string> derived_rows(store::Database& database) {
    std::vector<std::string> derived;
    SQLite::Statement tables(database.sqlite(),
                             "SELECT name FROM sqlite_schema "
                             "WHERE type = 'table' AND name NOT IN ('meta', 'op')");
    while (tables.executeStep()) derived.push_back(tables.getColumn(0).getString());
    return rows(database, derived);
}

}  // namespace hyper::test
