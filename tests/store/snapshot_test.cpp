#include "hyper/store/snapshot.h"

#include <doctest/doctest.h>

#include "hyper/store/journal.h"
#include "hyper/store/query.h"
#include "support/sets.h"
#include "support/temp_dir.h"

using namespace hyper;
using hyper::store::Access;
using hyper::store::Database;
using hyper::store::Snapshot;
using hyper::test::day;
using hyper::test::noon;
using hyper::test::plain_set;

TEST_CASE("others may write again as soon as a snapshot has ended") {
    const test::TempDir folder;
    auto writer = Database::open(folder / "hyper.db", Access::write, {noon(), 1});
    test::stored(writer, plain_set(day(22)));
    auto reader = Database::open(folder / "hyper.db", Access::read, {noon(), 2});
    {
        const Snapshot now(reader);
        CHECK(store::sessions(reader, {}, 10).sessions.size() == 1);
    }
    test::stored(writer, plain_set(day(23)));
    CHECK(store::sessions(reader, {}, 10).sessions.size() == 2);
}

TEST_CASE("a snapshot within a change sees what the change has done so far and ends nothing") {
    auto database = Database::in_memory({noon(), 1});
    store::Change change(database, noon(), "log 12", std::nullopt);
    auto set = plain_set(day(22));
    set.id = change.new_set_id();
    change.put_new(set);
    {
        const Snapshot now(database);
        const Snapshot within(database);
        CHECK(store::sessions(database, {}, 10).sessions.size() == 1);
    }
    change.commit();
    CHECK(store::sessions(database, {}, 10).sessions.size() == 1);
}
