#include "hyper/store/row_inserter.h"

#include <fmt/format.h>

#include <string>

namespace hyper::store {
namespace {

/// (?1, ?2, ?3, ?4), (?1, ?2, ?5, ?6)
std::string places(std::size_t rows, std::size_t shared, std::size_t own) {
    std::string all;
    std::size_t next = shared;
    for (std::size_t row = 0; row < rows; ++row) {
        all += row == 0 ? "(" : ", (";
        for (std::size_t i = 1; i <= shared; ++i) all += fmt::format("?{}, ", i);
        for (std::size_t i = 0; i < own; ++i) all += fmt::format("?{}, ", ++next);
        all.resize(all.size() - 2);
        all += ')';
    }
    return all;
}

}  // namespace

RowInserter::RowInserter(Database& database, std::string_view insert, std::size_t shared,
                         std::size_t own, std::string_view rest)
    : database_(&database), insert_(insert), shared_(shared), own_(own), rest_(rest) {}

Statement& RowInserter::statement_of(std::size_t rows) {
    auto& statement = statements_.at(static_cast<std::size_t>(std::bit_width(rows) - 1));
    if (!statement)
        statement.emplace(*database_, fmt::format("{} VALUES {} {}", insert_,
                                                  places(rows, shared_, own_), rest_));
    return *statement;
}

}  // namespace hyper::store
