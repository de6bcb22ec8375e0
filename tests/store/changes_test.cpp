#include "hyper/store/changes.h"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

#include "hyper/store/journal.h"
#include "hyper/store/query.h"
#include "hyper/store/rebuild.h"
#include "hyper/store/undo.h"
#include "support/sets.h"

using namespace hyper;
using hyper::store::Change;
using hyper::store::Database;
using hyper::test::day;
using hyper::test::noon;
using hyper::test::plain_set;
using hyper::test::stored;
using hyper::training::Difference;

namespace {

void edit(Database& database, const training::Set& set, std::optional<std::string> once = {}) {
    Change change(database, noon(), "edit", std::move(once));
    change.put(set);
    change.commit();
}

void remove(Database& database, SetId id) {
    Change change(database, noon(), "rm", std::nullopt);
    change.remove(id);
    change.commit();
}

/// A set that another machine has logged, as a merge would bring it.
void log_elsewhere(Database& database) {
    database.sqlite().exec(R"(
        INSERT INTO op (device, seq, hlc, kind, id, cmd, body) VALUES
        (X'000000000000000000000000000000AB', 1, 1, 1, X'00000000000000000000000000000002', 1,
            '{"at_ms":1000,"line":"log elsewhere","action":"do"}'),
        (X'000000000000000000000000000000AB', 2, 2, 2, X'00000000000000000000000000000001', 1,
            '{"exercise":"reverse-hyper","variation":"bench","day":"2025-11-01","off_min":0,
              "zone":"","kind":"work","reps":7,"side":"both"}'))");
    store::rebuild(database);
}

}  // namespace

TEST_CASE("every command is there with what it changed, the newest first") {
    auto database = Database::in_memory({noon(), 1});
    const auto set = stored(database, plain_set(day(22)), "log 12");
    auto changed = set;
    changed.reps = Reps(11);
    edit(database, changed);
    remove(database, set.id);
    CHECK(store::undo(database, noon(), "undo").size() == 1);
    const auto page = store::command_changes(database, std::nullopt, 10);
    REQUIRE(page.commands.size() == 4);
    CHECK_FALSE(page.more);
    CHECK(page.commands[0].line == "undo");
    CHECK(page.commands[0].differences == std::vector{Difference{std::nullopt, changed}});
    CHECK_FALSE(page.commands[0].steps.has_value());
    CHECK(page.commands[1].differences == std::vector{Difference{changed, std::nullopt}});
    CHECK(page.commands[1].taken_back);
    CHECK_FALSE(page.commands[1].steps.has_value());
    CHECK(page.commands[2].differences == std::vector{Difference{set, changed}});
    CHECK_FALSE(page.commands[2].taken_back);
    CHECK(page.commands[2].steps == 1);
    CHECK(page.commands[3].differences == std::vector{Difference{std::nullopt, set}});
    CHECK(page.commands[3].steps == 2);
    CHECK(page.commands[3].when == noon());
    CHECK(page.commands[3].device.empty());
}

TEST_CASE("the number of a command is the number of steps in which undo reaches it") {
    auto database = Database::in_memory({noon(), 1});
    for (const auto* line : {"a", "b", "c", "d"}) stored(database, plain_set(day(1)), line);
    CHECK(store::undo_only(database, noon(), "undo --only 2", 2)->line == "c");
    for (const auto& command : store::command_changes(database, std::nullopt, 10).commands)
        if (command.line == "a") CHECK(command.steps == 3);
    CHECK(store::undo(database, noon(), "undo", 3).back().line == "a");
}

TEST_CASE("the changes of one set are those that touched it, also once it is gone") {
    auto database = Database::in_memory({noon(), 1});
    const auto set = stored(database, plain_set(day(22)), "log 12");
    stored(database, plain_set(day(21)), "another");
    remove(database, set.id);
    const auto page = store::command_changes(database, set.id, 10);
    REQUIRE(page.commands.size() == 2);
    CHECK(page.commands[0].line == "rm");
    CHECK(page.commands[1].line == "log 12");
    CHECK(page.commands[1].steps == 3);
    CHECK(store::command_changes(database, set.id, 1).more);
    CHECK(store::set_ids_between(database, set.id.uuid, set.id.uuid) == std::vector{set.id});
}

TEST_CASE("devices are named as soon as there are two, and undo reaches only this one") {
    auto database = Database::in_memory({noon(), 1});
    stored(database, plain_set(day(22)), "log here");
    log_elsewhere(database);
    const auto page = store::command_changes(database, std::nullopt, 10);
    REQUIRE(page.commands.size() == 2);
    CHECK(page.commands[0].line == "log here");
    CHECK(page.commands[0].device.size() == 8);
    CHECK(page.commands[0].steps == 1);
    CHECK(page.commands[1].line == "log elsewhere");
    CHECK(page.commands[1].device == "000000ab");
    CHECK_FALSE(page.commands[1].steps.has_value());
    CHECK(page.commands[1].differences.size() == 1);
}

TEST_CASE("what a command with a key changed can be asked for again") {
    auto database = Database::in_memory({noon(), 1});
    const auto set = stored(database, plain_set(day(22)));
    auto changed = set;
    changed.note = "again";
    CHECK_FALSE(store::changes_of_command(database, "key").has_value());
    edit(database, changed, "key");
    CHECK(store::changes_of_command(database, "key") == std::vector{Difference{set, changed}});
}
