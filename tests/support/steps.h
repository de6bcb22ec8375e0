#pragma once

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <cstdint>
#include <functional>

#include "hyper/store/database.h"

namespace hyper::test {

/// How many steps SQLite's machine takes for what `body` asks.
[[nodiscard]] inline std::int64_t steps(store::Database& database,
                                        const std::function<void()>& body) {
    std::int64_t count = 0;
    auto* handle = database.sqlite().getHandle();
    const auto tick = [](void* counter) {
        ++*static_cast<std::int64_t*>(counter);
        return 0;
    };
    sqlite3_progress_handler(handle, 1, tick, &count);
    body();
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    return count;
}

}  // namespace hyper::test
