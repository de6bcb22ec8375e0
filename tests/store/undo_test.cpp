#include "hyper/store/undo.h"

#include <doctest/doctest.h>

#include "hyper/store/journal.h"
#include "hyper/store/query.h"
#include "support/sets.h"

using namespace hyper;
using hyper::store::Change;
using hyper::store::Database;
using hyper::test::day;
using hyper::test::noon;
using hyper::test::plain_set;
using hyper::test::stored;

namespace {

std::vector<training::Set> all_sets(Database& database) {
    std::vector<training::Set> sets;
    for (auto& session : store::sessions(database, {}, 1000).sessions)
        sets.insert(sets.end(), session.sets.begin(), session.sets.end());
    return sets;
}

void edit(Database& database, const training::Set& set) {
    Change change(database, noon(), "edit", std::nullopt);
    change.put(set);
    change.commit();
}

void remove(Database& database, SetId id) {
    Change change(database, noon(), "rm", std::nullopt);
    change.remove(id);
    change.commit();
}

}  // namespace

TEST_CASE("undo takes back the newest command and says what it was") {
    auto database = Database::in_memory({noon(), 1});
    const auto first = stored(database, plain_set(day(21)), "log 12 --on yesterday");
    const auto second = stored(database, plain_set(day(22)), "log 12");
    const auto undone = store::undo(database, noon(60), "undo");
    REQUIRE(undone.size() == 1);
    CHECK(undone[0].line == "log 12");
    CHECK(undone[0].when == noon());
    REQUIRE(undone[0].sets.size() == 1);
    CHECK(undone[0].sets[0].before == second);
    CHECK_FALSE(undone[0].sets[0].after.has_value());
    CHECK(all_sets(database) == std::vector{first});
}

TEST_CASE("undo of an edit and of a removal brings the set back as it was, at its old place") {
    auto database = Database::in_memory({noon(), 1});
    const auto set = stored(database, plain_set(day(22)));
    const auto later = stored(database, plain_set(day(22)));
    auto changed = set;
    changed.reps = Reps(20);
    changed.note = "typed wrong";
    edit(database, changed);
    remove(database, set.id);
    CHECK(all_sets(database) == std::vector{later});
    CHECK(store::undo(database, noon(), "undo").at(0).sets.at(0).after == changed);
    CHECK(all_sets(database) == std::vector{changed, later});
    CHECK(store::undo(database, noon(), "undo").at(0).sets.at(0).after == set);
    CHECK(all_sets(database) == std::vector{set, later});
    CHECK(store::handle(database, later.id) == 1);
    CHECK(store::handle(database, set.id) == 2);
}

TEST_CASE("undo of more than there is takes back everything and then says that there is nothing") {
    auto database = Database::in_memory({noon(), 1});
    for (unsigned d = 1; d <= 3; ++d) stored(database, plain_set(day(d)));
    CHECK(store::undo(database, noon(), "undo 9", 9).size() == 3);
    CHECK(all_sets(database).empty());
    CHECK(store::undo(database, noon(), "undo").empty());
}

TEST_CASE("redo does again what was taken back, in the order in which it was done") {
    auto database = Database::in_memory({noon(), 1});
    const auto first = stored(database, plain_set(day(1)));
    const auto second = stored(database, plain_set(day(2)));
    CHECK(store::redo(database, noon(), "redo").empty());
    CHECK(store::undo(database, noon(), "undo 2", 2).size() == 2);
    CHECK(store::redo(database, noon(), "redo").at(0).sets.at(0).after == first);
    CHECK(store::undo(database, noon(), "undo").at(0).sets.at(0).before == first);
    CHECK(store::redo(database, noon(), "redo 5", 5).size() == 2);
    CHECK(all_sets(database) == std::vector{second, first});
    CHECK(store::redo(database, noon(), "redo").empty());
}

TEST_CASE("something new takes the possibility to redo away") {
    auto database = Database::in_memory({noon(), 1});
    stored(database, plain_set(day(1)));
    CHECK(store::undo(database, noon(), "undo").size() == 1);
    const auto fresh = stored(database, plain_set(day(2)));
    CHECK(store::redo(database, noon(), "redo").empty());
    CHECK(all_sets(database) == std::vector{fresh});
}

TEST_CASE("undo counts what else came back") {
    auto database = Database::in_memory({noon(), 1});
    Change change(database, noon(), "band add red", std::nullopt);
    change.put(training::Band{BandId(uuid_named("red")), "red", "loop", {}, {}, 1});
    change.put_setting("unit", "lb");
    change.commit();
    const auto undone = store::undo(database, noon(), "undo");
    REQUIRE(undone.size() == 1);
    CHECK(undone[0].others == 2);
    CHECK(store::bands(database).empty());
    CHECK_FALSE(store::setting(database, "unit").has_value());
}
