#include "hyper/store/person.h"

#include <doctest/doctest.h>

#include <map>

#include "hyper/store/journal.h"
#include "support/sets.h"

using namespace hyper;
using hyper::store::Change;
using hyper::store::Database;
using hyper::test::noon;

namespace {

void put(Database& database, const std::map<std::string, std::string, std::less<>>& settings) {
    Change change(database, noon(), "me", std::nullopt);
    for (const auto& [key, value] : settings) change.put_setting(key, value);
    change.commit();
}

}  // namespace

TEST_CASE("of somebody who said nothing nothing is known") {
    auto database = Database::in_memory({noon(), 1});
    CHECK(store::person(database) == training::Person{});
}

TEST_CASE("what somebody said of themselves reads back, and is forgotten when taken away") {
    auto database = Database::in_memory({noon(), 1});
    put(database, {{"unit", "lb"},
                   {"sex", "f"},
                   {"height-mm", "1803"},
                   {"leg-mm", "880"},
                   {"skill", "4"},
                   {"day-start", "04:00"},
                   {store::condition_key("glaucoma"), "yes"},
                   {store::gear_key("bench"), "yes"},
                   {store::gear_key("band"), "yes"}});
    training::Person said{MassUnit::lb, training::Sex::female, 1803, 880, 4, TimeOfDay{240},
                          {"glaucoma"}, {"band", "bench"}};
    CHECK(store::person(database) == said);
    Change change(database, noon(), "me", std::nullopt);
    change.remove_setting("sex");
    change.remove_setting(store::gear_key("band"));
    change.commit();
    said.sex.reset();
    said.gear = {"bench"};
    CHECK(store::person(database) == said);
}

TEST_CASE("a value that is not understood reads as not said") {
    auto database = Database::in_memory({noon(), 1});
    put(database, {{"unit", "stone"},
                   {"sex", "x"},
                   {"height-mm", "tall"},
                   {"skill", "9"},
                   {"day-start", "4:00"},
                   {"something-new", "1"}});
    CHECK(store::person(database) == training::Person{});
}
