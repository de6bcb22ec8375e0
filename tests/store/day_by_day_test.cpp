#include "hyper/store/day_by_day.h"

#include <doctest/doctest.h>

#include "support/sets.h"

using namespace hyper;
using hyper::store::Database;
using hyper::test::day;
using hyper::test::noon;
using hyper::test::plain_set;
using hyper::test::stored;

namespace {

std::vector<std::pair<Day, std::size_t>> days(Database& log, std::optional<Day> since = {},
                                              std::optional<Day> until = {}) {
    std::vector<std::pair<Day, std::size_t>> found;
    store::for_each_day(log, since, until, [&](const training::Session& session) {
        found.emplace_back(session.day, session.sets.size());
        return true;
    });
    return found;
}

}  // namespace

TEST_CASE("days come oldest first, each whole, within the days that are asked for") {
    auto log = Database::in_memory({noon(), 1});
    CHECK(days(log).empty());
    for (const unsigned number : {7U, 3U, 5U, 3U}) stored(log, plain_set(day(number)));
    using Days = std::vector<std::pair<Day, std::size_t>>;
    CHECK(days(log) == Days{{day(3), 2}, {day(5), 1}, {day(7), 1}});
    CHECK(days(log, day(4)) == Days{{day(5), 1}, {day(7), 1}});
    CHECK(days(log, day(5), day(5)) == Days{{day(5), 1}});
    CHECK(days(log, {}, day(2)).empty());
}

TEST_CASE("a set may be logged while the days are gone through") {
    auto log = Database::in_memory({noon(), 1});
    stored(log, plain_set(day(3)));
    int seen = 0;
    store::for_each_day(log, {}, {}, [&](const training::Session&) {
        if (++seen == 1) stored(log, plain_set(day(4)));
        return seen < 5;
    });
    CHECK(seen == 2);
}

TEST_CASE("settings are read by their key") {
    auto log = Database::in_memory({noon(), 1});
    store::Change change(log, noon(), "me", std::nullopt);
    change.put_setting("unit", "kg");
    change.commit();
    CHECK(store::settings(log) == std::map<std::string, std::string>{{"unit", "kg"}});
}
