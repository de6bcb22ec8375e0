#include "hyper/store/row_inserter.h"

#include <fmt/format.h>

#include <string>

namespace hyper::store {
namespace {

std::string statement_of(std::string_view insert, std::size_t rows, int columns,
                         std::string_view rest) {
    std::string row = "(?";
    for (int i = 1; i < columns; ++i) row += ", ?";
    row += ')';
    std::string values = row;
    for (std::size_t i = 1; i < rows; ++i) values += ", " + row;
    return fmt::format("{} VALUES {} {}", insert, values, rest);
}

}  // namespace

RowInserter::RowInserter(Database& database, std::string_view insert, int columns,
                         std::string_view rest)
    : columns_(columns),
      one_(database, statement_of(insert, 1, columns, rest)),
      many_(database, statement_of(insert, many, columns, rest)) {}

}  // namespace hyper::store
