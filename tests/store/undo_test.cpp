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
using hyper::training::Difference;
using hyper::training::Entry;

namespace {

std::vector<training::Set> all_sets(Database& database) {
    std::vector<training::Set> sets;
    for (auto& session : store::sessions(database, {}, 1000).sessions)
        sets.insert(sets.end(), session.sets.begin(), session.sets.end());
    return sets;
}

void replace_set(Database& database, const training::Set& set) {
    Change change(database, noon(), "edit", std::nullopt);
    change.put(set);
    change.commit();
}

/// What undo changed of the one set that it is about.
Difference undone_set(Database& database) {
    return store::undo(database, noon(), "undo").at(0).differences.at(0);
}

void take_out(Database& database, SetId id) {
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
    CHECK(undone[0].differences == std::vector{Difference{second, std::nullopt}});
    CHECK(all_sets(database) == std::vector{first});
}

TEST_CASE("undo of an edit and of a removal brings the set back as it was, at its old place") {
    auto database = Database::in_memory({noon(), 1});
    const auto set = stored(database, plain_set(day(22)));
    const auto later = stored(database, plain_set(day(22)));
    auto changed = set;
    changed.reps = Reps(20);
    changed.note = "typed wrong";
    replace_set(database, changed);
    take_out(database, set.id);
    CHECK(all_sets(database) == std::vector{later});
    CHECK(undone_set(database) == Difference{std::nullopt, changed});
    CHECK(all_sets(database) == std::vector{changed, later});
    CHECK(undone_set(database) == Difference{changed, set});
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
    CHECK(store::redo(database, noon(), "redo").at(0).differences.at(0).after == Entry(first));
    CHECK(undone_set(database) == Difference{first, std::nullopt});
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

TEST_CASE("undo says what else came back: bands, settings, own exercises and body masses") {
    auto database = Database::in_memory({noon(), 1});
    const training::Band red{BandId(uuid_named("red")), "red", "loop", {}, {}, 1};
    const training::OwnExercise pull_up{"pull-up", "Pull-up"};
    const training::BodyMass mass{day(22), {Mass(82400), MassUnit::kg}};
    Change change(database, noon(), "several things", std::nullopt);
    change.put(red);
    change.put_setting("unit", "lb");
    change.put_setting("gear/bench", "yes");
    change.put(pull_up);
    change.put(mass);
    change.commit();
    training::Person pounds;
    pounds.unit = MassUnit::lb;
    training::Person bench;
    bench.gear = {"bench"};
    const auto undone = store::undo(database, noon(), "undo");
    REQUIRE(undone.size() == 1);
    CHECK(undone[0].differences ==
          std::vector{Difference{red, std::nullopt}, Difference{pounds, std::nullopt},
                      Difference{bench, std::nullopt}, Difference{pull_up, std::nullopt},
                      Difference{mass, std::nullopt}});
    CHECK(store::bands(database).empty());
    CHECK_FALSE(store::setting(database, "unit").has_value());
}

TEST_CASE("one command alone can be taken back, however many came after it") {
    auto database = Database::in_memory({noon(), 1});
    const auto first = stored(database, plain_set(day(1)));
    const auto second = stored(database, plain_set(day(2)));
    const auto third = stored(database, plain_set(day(3)));
    CHECK_FALSE(store::undo_only(database, noon(), "undo", 4).has_value());
    const auto undone = store::undo_only(database, noon(), "undo --only 2", 2);
    REQUIRE(undone.has_value());
    CHECK(undone->differences == std::vector{Difference{second, std::nullopt}});
    CHECK(all_sets(database) == std::vector{third, first});
    CHECK(store::redo(database, noon(), "redo").size() == 1);
    CHECK(all_sets(database) == std::vector{third, second, first});
}

TEST_CASE("taking back one command alone leaves what was changed again since, and says so") {
    auto database = Database::in_memory({noon(), 1});
    const auto set = stored(database, plain_set(day(1)));
    auto changed = set;
    changed.reps = Reps(20);
    replace_set(database, changed);
    const auto undone = store::undo_only(database, noon(), "undo --only 2", 2);
    REQUIRE(undone.has_value());
    CHECK(undone->differences.empty());
    CHECK(undone->kept == 1);
    CHECK(all_sets(database) == std::vector{changed});
    CHECK(undone_set(database) == Difference{changed, set});
}
