#pragma once

#include <string>
#include <vector>

#include "hyper/store/database.h"

namespace hyper::test {

/// Every row of `tables`, as text.
[[nodiscard]] std::vector<std::string> rows(store::Database& database,
                                            const std::vector<std::string>& tables);
/// Every row that follows from the journal.
[[nodiscard]] std::vector<std::string> derived_rows(store::Database& database);

}  // namespace hyper::test
