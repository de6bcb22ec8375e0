// Any rows in the tables of the programs that keep their log in a database: whatever type a value
// has, the readers make sets of it that can be stored, or refuse it. The input is a line a row: the
// table's name, then its values, by tabs; what is missing or empty is NULL.

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/checked_records.h"
#include "hyper/exchange/formats.h"
#include "hyper/units/error.h"

namespace {

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::expect;

struct Table {
    std::string_view name;
    std::string_view columns;
};

constexpr std::array tables = {
    Table{"exercise",
          "_id INTEGER PRIMARY KEY, name TEXT, category_id INTEGER, exercise_type_id "
          "INTEGER, weight_unit_id INTEGER"},
    Table{"training_log",
          "_id INTEGER PRIMARY KEY, exercise_id INTEGER, date DATE, metric_weight "
          "INTEGER, reps INTEGER, unit INTEGER, is_complete INTEGER, distance "
          "INTEGER, duration_seconds INTEGER"},
    Table{"Comment",
          "_id INTEGER PRIMARY KEY, date DATE, owner_type_id INTEGER, owner_id INTEGER, "
          "comment TEXT"},
    Table{"WorkoutComment", "_id INTEGER PRIMARY KEY, date TEXT, comment TEXT"},
    Table{"WorkoutGroupExercise",
          "_id INTEGER PRIMARY KEY, exercise_id INTEGER, date TEXT, "
          "routine_section_id INTEGER, workout_group_id INTEGER"},
    Table{"WorkoutTime", "_id INTEGER PRIMARY KEY, workout_date TEXT, start_date_time TEXT"},
    Table{"BodyWeight", "_id INTEGER PRIMARY KEY, date TEXT, body_weight_metric REAL"},
    Table{"settings", "_id INTEGER PRIMARY KEY, metric INTEGER"},
    Table{"session", "id TEXT, payload TEXT"},
    Table{"gym_sets",
          "id INTEGER PRIMARY KEY, name TEXT, reps REAL, weight REAL, unit TEXT, "
          "created INTEGER, body_weight REAL, duration REAL, distance REAL, cardio "
          "INTEGER, hidden INTEGER, notes TEXT, rest_ms INTEGER"},
};

std::string_view taken(std::string_view& text, char end) {
    const auto size = std::min(text.find(end), text.size());
    const auto part = text.substr(0, size);
    text.remove_prefix(std::min(size + 1, text.size()));
    return part;
}

void insert(SQLite::Database& database, std::string_view row) {
    const auto name = taken(row, '\t');
    const auto* const table = std::find_if(tables.begin(), tables.end(),
                                           [&](const Table& one) { return one.name == name; });
    if (table == tables.end()) return;
    const auto columns = std::count(table->columns.begin(), table->columns.end(), ',') + 1;
    std::string sql = fmt::format("INSERT OR IGNORE INTO {} VALUES (?", name);
    for (int i = 1; i < columns; ++i) sql += ", ?";
    SQLite::Statement statement(database, sql + ")");
    for (int i = 1; i <= columns && !row.empty(); ++i)
        if (const auto value = taken(row, '\t'); !value.empty())
            statement.bind(i, std::string(value));
    statement.exec();
}

std::string database_of(std::string_view rows) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (const auto& table : tables)
        database.exec(fmt::format("CREATE TABLE {} ({})", table.name, table.columns));
    while (!rows.empty()) try {
            insert(database, taken(rows, '\n'));
        } catch (const SQLite::Exception&) {  // "a" is no primary key
        }
    sqlite3_int64 size = 0;
    unsigned char* data = sqlite3_serialize(database.getHandle(), "main", &size, 0);
    std::string bytes(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size));
    sqlite3_free(data);
    return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = database_of({reinterpret_cast<const char*>(data), size});
    for (const Reader* reader :
         {&fitnotes_database_reader, &liftlog_database_reader, &flexify_database_reader}) {
        expect(reader->recognises(bytes));
        test::CheckedRecords records;
        try {
            reader->read({"file", bytes}, records);
        } catch (const Error& error) {
            expect(error.code() == ExitCode::refused);
        }
    }
    return 0;
}
