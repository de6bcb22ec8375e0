#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

#include "hyper/store/database.h"
#include "hyper/training/set.h"

namespace hyper::store {

/// Calls `each` with the sets of one day after the other, oldest day first, from `since` to `until`
/// where they are given, until it returns false. Holds one day at a time, and while `each` runs
/// other programs may write, however long it takes.
void for_each_day(Database& database, std::optional<Day> since, std::optional<Day> until,
                  const std::function<bool(const training::Session&)>& each);

/// Everything that was ever said of the user, of gear and of names, by key.
[[nodiscard]] std::map<std::string, std::string> settings(Database& database);

}  // namespace hyper::store
