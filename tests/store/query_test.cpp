#include "hyper/store/query.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <functional>

#include "hyper/store/rebuild.h"
#include "support/sets.h"
#include "support/steps.h"

using namespace hyper;
using hyper::store::Database;
using hyper::store::SetFilter;
using hyper::test::day;
using hyper::test::noon;
using hyper::test::plain_set;
using hyper::test::steps;
using hyper::test::stored;

namespace {

/// A log of `sets` sets, twenty a day in four variations and three exercises, by way of the
/// journal.
Database long_log(int sets) {
    auto database = Database::in_memory({noon(), 1});
    auto& sqlite = database.sqlite();
    sqlite.exec(fmt::format(
        R"(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})
        INSERT INTO op (device, seq, hlc, kind, id, cmd, body)
        SELECT (SELECT value FROM meta), i, i, 2, CAST(printf('%09d_______', i) AS BLOB), i,
            json_object('exercise', substr('abc', 1 + i % 3, 1),
                'variation', substr('wxyz', 1 + i % 4, 1),
                'day', date('1990-01-01', (i / 20) || ' days'), 'off_min', 0, 'zone', '',
                'kind', 'work', 'reps', 10, 'side', 'both')
        FROM n)",
        sets));
    store::rebuild(database);
    return database;
}

/// The plans of the statements that `body` runs: each line says which table is read and how.
std::vector<std::string> plans(Database& database, const std::function<void()>& body) {
    std::vector<std::string> statements;
    auto* handle = database.sqlite().getHandle();
    const auto remember = [](unsigned, void* list, void* statement, void*) {
        static_cast<std::vector<std::string>*>(list)->emplace_back(
            sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
        return 0;
    };
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, remember, &statements);
    body();
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    std::vector<std::string> lines;
    for (const auto& text : statements) {
        SQLite::Statement plan(database.sqlite(), "EXPLAIN QUERY PLAN " + text);
        while (plan.executeStep()) lines.push_back(plan.getColumn(3).getString());
    }
    return lines;
}

const std::vector<SetFilter> filters = {
    {},
    {"b", {}, {}, {}},
    {"b", "y", {}, {}},
    {{}, {}, Day(std::chrono::year(1990) / 1 / 10), Day(std::chrono::year(1990) / 2 / 10)},
    {"b", {}, Day(std::chrono::year(1990) / 1 / 10), Day(std::chrono::year(1990) / 2 / 10)},
    {"b", "y", Day(std::chrono::year(1990) / 1 / 10), Day(std::chrono::year(1990) / 2 / 10)},
};

}  // namespace

TEST_CASE("sessions are the days, newest first, each in the order of logging") {
    auto database = Database::in_memory({noon(), 1});
    const auto monday = stored(database, plain_set(day(17)));
    const auto sunday = stored(database, plain_set(day(23), "machine"));
    const auto monday_later = stored(database, plain_set(day(17)));
    auto page = store::sessions(database, {}, 10);
    REQUIRE(page.sessions.size() == 2);
    CHECK(page.sessions[0].day == day(23));
    CHECK(page.sessions[0].sets == std::vector{sunday});
    CHECK(page.sessions[1].sets == std::vector{monday, monday_later});
    CHECK_FALSE(page.more);
    page = store::sessions(database, {}, 1);
    CHECK(page.sessions.size() == 1);
    CHECK(page.more);
    CHECK(store::sessions(database, {"reverse-hyper", "bench", {}, {}}, 1).more == false);
    CHECK(store::sessions(database, {"reverse-hyper", {}, {}, day(22)}, 5).sessions.size() == 1);
    CHECK(store::sessions(database, {{}, {}, day(17), day(23)}, 5).sessions.size() == 2);
    CHECK(store::sessions(database, {{}, {}, day(18), day(22)}, 5).sessions.empty());
    CHECK(store::sessions(database, {"plank", {}, {}, {}}, 5).sessions.empty());
}

TEST_CASE("the small number of a set counts from the one logged last") {
    auto database = Database::in_memory({noon(), 1});
    const auto first = stored(database, plain_set(day(20)));
    const auto second = stored(database, plain_set(day(10)));
    CHECK(store::handle(database, second.id) == 1);
    CHECK(store::handle(database, first.id) == 2);
    CHECK_FALSE(store::handle(database, SetId(uuid_named("another"))).has_value());
    CHECK(store::set_by_handle(database, 1) == second);
    CHECK(store::set_by_handle(database, 2) == first);
    CHECK_FALSE(store::set_by_handle(database, 0).has_value());
    CHECK_FALSE(store::set_by_handle(database, 3).has_value());
    CHECK(store::set_by_id(database, first.id) == first);
}

TEST_CASE("the variation last done is the one of the newest day") {
    auto database = Database::in_memory({noon(), 1});
    CHECK_FALSE(store::last_variation(database, "reverse-hyper").has_value());
    const auto machine = stored(database, plain_set(day(20), "machine"));
    const auto bench = stored(database, plain_set(day(10), "bench"));
    CHECK(store::last_variation(database, "reverse-hyper") == "machine");
    CHECK(store::last_sets(database, machine.exercise) == std::vector{machine});
    CHECK(store::last_sets(database, bench.exercise) == std::vector{bench});
    CHECK(store::last_sets(database, {"reverse-hyper", "band"}).empty());
}

TEST_CASE("every question is answered by an index alone, without a scan or a sort") {
    auto database = long_log(100);
    std::vector<std::function<void()>> questions;
    for (const auto& filter : filters)
        questions.emplace_back([&] { static_cast<void>(store::sessions(database, filter, 5)); });
    questions.emplace_back([&] { static_cast<void>(store::last_variation(database, "b")); });
    questions.emplace_back([&] { static_cast<void>(store::last_sets(database, {"b", "y"})); });
    const auto id = store::set_by_handle(database, 7)->id;
    questions.emplace_back([&] { static_cast<void>(store::handle(database, id)); });
    for (const auto& ask : questions) {
        const auto lines = plans(database, ask);
        CHECK_FALSE(lines.empty());
        for (const auto& line : lines) {
            CAPTURE(line);
            CHECK(line.find("TEMP B-TREE") == std::string::npos);
            if (line.find("set_entry") == std::string::npos) continue;
            CHECK(line.starts_with("SEARCH set_entry USING"));
        }
    }
}

TEST_CASE("a page of history costs the same in a long log as in a short one") {
    auto small = long_log(1020);
    auto large = long_log(30000);
    for (const auto& filter : filters) {
        const auto page = [&](Database& database) {
            return steps(database,
                         [&] { static_cast<void>(store::sessions(database, filter, 10)); });
        };
        CHECK(page(large) == page(small));
    }
    const auto number = [](Database& database) {
        const auto id = store::set_by_handle(database, 7)->id;
        return steps(database, [&] { static_cast<void>(store::handle(database, id)); });
    };
    CHECK(number(large) == number(small));
    const auto last = [](Database& database) {
        return steps(database, [&] { static_cast<void>(store::last_variation(database, "b")); });
    };
    CHECK(last(large) == last(small));
}

TEST_CASE("to correct or to remove a set costs the same in a long log as in a short one") {
    auto small = long_log(1020);
    auto large = long_log(30000);
    const auto corrected = [](Database& database) {
        auto set = store::set_by_handle(database, 7).value();
        set.reps = Reps(11);
        return steps(database, [&] {
            CHECK(store::set_ids_between(database, set.id.uuid, set.id.uuid).size() == 1);
            store::Change change(database, noon(), "edit", std::nullopt);
            change.put(set);
            change.commit();
        });
    };
    CHECK(corrected(large) == corrected(small));
    const auto removed = [](Database& database) {
        const auto set = store::set_by_handle(database, 7).value();
        return steps(database, [&] {
            store::Change change(database, noon(), "rm", std::nullopt);
            change.remove(set.id);
            change.commit();
        });
    };
    CHECK(removed(large) == removed(small));
    CHECK(corrected(small) < 2000);
}

TEST_CASE("what a correction asks for is answered by an index alone") {
    auto database = long_log(100);
    auto set = store::set_by_handle(database, 7).value();
    const auto lines = plans(database, [&] {
        static_cast<void>(store::set_ids_between(database, set.id.uuid, set.id.uuid));
        set.reps = Reps(11);
        store::Change change(database, noon(), "edit", std::nullopt);
        change.put(set);
        change.commit();
    });
    for (const auto& line : lines) {
        CAPTURE(line);
        CHECK(line.find("SCAN op") == std::string::npos);
        CHECK(line.find("SCAN set_entry") == std::string::npos);
    }
}
