#include "hyper/store/own_names.h"

#include <doctest/doctest.h>

#include "hyper/store/query.h"
#include "hyper/store/rebuild.h"
#include "hyper/store/undo.h"
#include "support/sets.h"

using namespace hyper;
using hyper::store::Change;
using hyper::store::Database;
using hyper::test::day;
using hyper::test::noon;

namespace {

const training::OwnExercise custom{"custom", "Reverse Hyperextension (Custom)"};
const training::ExerciseRef machine{"reverse-hyper", "machine"};

void log_custom(Database& database, int sets) {
    Change change(database, noon(), "log", std::nullopt);
    change.put(custom);
    for (int i = 0; i < sets; ++i) {
        auto set = test::plain_set(day(1) + std::chrono::days(i / 5));
        set.exercise = {custom.key, ""};
        set.id = change.new_set_id();
        change.put(set);
    }
    change.commit();
}

std::size_t merge(Database& database) {
    Change change(database, noon(1), "exercise merge", std::nullopt);
    const auto sets = store::merge(database, change, custom, machine);
    change.commit();
    return sets;
}

std::size_t count(Database& database, const std::string& exercise) {
    return store::exercise_use(database, exercise).sets;
}

}  // namespace

TEST_CASE("another name for an exercise reads back until it is taken away") {
    auto database = Database::in_memory({noon(), 1});
    const training::Alias alias{"rh / left", machine};
    Change change(database, noon(), "exercise alias", std::nullopt);
    store::put_alias(change, alias);
    change.commit();
    CHECK(store::own_names(database).aliases == std::vector{alias});
    Change back(database, noon(1), "exercise rm", std::nullopt);
    store::remove_alias(back, alias);
    back.commit();
    CHECK(store::own_names(database).aliases.empty());
}

TEST_CASE("a merge brings every set along, keeps the name, and one undo takes it back") {
    auto database = Database::in_memory({noon(), 1});
    log_custom(database, 12);
    CHECK(merge(database) == 12);
    CHECK(count(database, custom.key) == 0);
    CHECK(count(database, machine.exercise) == 12);
    CHECK(store::own_names(database).exercises.empty());
    CHECK(store::own_names(database).aliases ==
          std::vector<training::Alias>{{custom.name, machine}, {custom.key, machine}});
    CHECK(store::undo(database, noon(2), "undo").size() == 1);
    CHECK(count(database, custom.key) == 12);
    CHECK(store::own_names(database).exercises == std::vector{custom});
    CHECK(store::own_names(database).aliases.empty());
}

TEST_CASE("what is merged reads the same when the tables are made anew") {
    auto database = Database::in_memory({noon(), 1});
    log_custom(database, 7);
    merge(database);
    const auto before = store::sessions(database, {}, 99).sessions;
    store::rebuild(database);
    CHECK(store::sessions(database, {}, 99).sessions == before);
}

TEST_CASE("other names for what is merged stand for what it became part of") {
    auto database = Database::in_memory({noon(), 1});
    log_custom(database, 1);
    Change change(database, noon(), "exercise alias", std::nullopt);
    store::put_alias(change, {"rhc", {custom.key, ""}});
    change.commit();
    merge(database);
    for (const auto& alias : store::own_names(database).aliases) CHECK(alias.exercise == machine);
    CHECK(store::own_names(database).aliases.size() == 3);
}
