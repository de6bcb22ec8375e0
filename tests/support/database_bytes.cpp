#include "support/database_bytes.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>
#include <sqlite3.h>

namespace hyper::test {

std::string database_bytes(const std::string& sql) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
    sqlite3_int64 size = 0;
    unsigned char* data = sqlite3_serialize(database.getHandle(), "main", &size, 0);
    REQUIRE(data != nullptr);
    std::string bytes(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
    sqlite3_free(data);
    return bytes;
}

}  // namespace hyper::test
