#include "hyper/store/journal.h"

#include <doctest/doctest.h>

#include "hyper/store/query.h"
#include "support/sets.h"
#include "support/temp_dir.h"

using namespace hyper;
using hyper::store::Access;
using hyper::store::Change;
using hyper::store::Database;
using hyper::test::day;
using hyper::test::noon;
using hyper::test::plain_set;

namespace {

training::Set full_set() {
    auto set = plain_set(day(22));
    set.at = TimeOfDay{18 * 60 + 30};
    set.offset = std::chrono::minutes(-210);
    set.zone = "America/St_Johns";
    set.kind = training::SetKind::failure;
    set.seconds = Seconds(30);
    set.side = training::Side::left;
    set.load.added = EnteredMass{Mass::of_thousandths(45000, MassUnit::lb), MassUnit::lb};
    set.load.bands = {{BandId(uuid_named("red")), "red", 2, true},
                      {BandId(uuid_named("black")), "black", 1, false}};
    set.rir = training::Rir{15};
    set.pain = 0;
    set.tempo = training::Tempo{2, std::nullopt, 3, 0};
    set.setup = "bench leg, hole 3";
    set.note = "slept badly";
    return set;
}

}  // namespace

TEST_CASE("a set reads back as it was stored, every field of it") {
    const test::TempDir folder;
    training::Set set;
    {
        auto database = Database::open(folder / "a/b/hyper.db", Access::write, {noon(), 1});
        set = test::stored(database, full_set());
    }
    auto database = Database::open(folder / "a/b/hyper.db", Access::read, {noon(), 2});
    const auto page = store::sessions(database, {}, 10);
    REQUIRE(page.sessions.size() == 1);
    CHECK(page.sessions[0].sets == std::vector{set});
    CHECK_FALSE(page.more);
}

TEST_CASE("what is not committed is not stored") {
    auto database = Database::in_memory({noon(), 1});
    {
        Change change(database, noon(), "log 12", std::nullopt);
        auto set = plain_set(day(22));
        set.id = change.new_set_id();
        change.put(set);
    }
    CHECK(store::sessions(database, {}, 10).sessions.empty());
}

TEST_CASE("a command with the same key is stored once and can be shown again") {
    auto database = Database::in_memory({noon(), 1});
    const auto log_twice = [&](bool repeated) {
        Change change(database, noon(), "log 2x12 --once k", "k");
        CHECK(change.repeated() == repeated);
        for (int i = 0; i < 2; ++i) {
            auto set = plain_set(day(22));
            set.id = change.new_set_id();
            change.put(set);
        }
        change.commit();
    };
    log_twice(false);
    log_twice(true);
    const auto page = store::sessions(database, {}, 10);
    REQUIRE(page.sessions.size() == 1);
    CHECK(page.sessions[0].sets.size() == 2);
    CHECK(store::sets_of_command(database, "k") == page.sessions[0].sets);
    CHECK(store::sets_of_command(database, "another").empty());
}

TEST_CASE("bands, own exercises and settings read back, the newest of each") {
    auto database = Database::in_memory({noon(), 1});
    const training::Band red{
        .id = BandId(uuid_named("1")),
        .label = "red",
        .brand = "Maker",
        .color = "red",
        .owned = 2,
        .length_mm = 1040,
        .points = {{100, Force(2087)}, {200, Force(3039)}},
        .quality = training::BandQuality::maker,
        .readings = {{"", Force(0), Force(4000)}, {"bench leg", Force(4000), Force(9000)}}};
    const training::Band black{
        BandId(uuid_named("2")), "black", "tube", std::nullopt, std::nullopt, 1};
    {
        Change change(database, noon(), "band add", std::nullopt);
        change.put(red);
        change.put(black);
        change.put(training::OwnExercise{"pull-up", "pull up"});
        change.put(training::OwnExercise{"pull-up", "Pull-up"});
        change.put_setting("unit", "kg");
        change.put_setting("unit", "lb");
        change.commit();
    }
    CHECK(store::bands(database) == std::vector{black, red});
    CHECK(store::own_exercises(database) ==
          std::vector{training::OwnExercise{"pull-up", "Pull-up"}});
    CHECK(store::setting(database, "unit") == "lb");
    CHECK_FALSE(store::setting(database, "sex").has_value());
    {
        Change change(database, noon(), "band rm", std::nullopt);
        change.remove(red.id);
        change.commit();
    }
    CHECK(store::bands(database) == std::vector{black});
}

TEST_CASE("there is one body mass a day, the newest day first") {
    auto database = Database::in_memory({noon(), 1});
    const training::BodyMass monday{day(16), {Mass(82400), MassUnit::kg}};
    const training::BodyMass sunday{day(22),
                                    {Mass::of_thousandths(180500, MassUnit::lb), MassUnit::lb}};
    {
        Change change(database, noon(), "me mass", std::nullopt);
        change.put(training::BodyMass{day(16), {Mass(99000), MassUnit::kg}});
        change.put(monday);
        change.put(sunday);
        change.commit();
    }
    CHECK(store::body_masses(database) == std::vector{sunday, monday});
    Change change(database, noon(), "me mass rm", std::nullopt);
    change.remove_body_mass(day(22));
    change.commit();
    CHECK(store::body_masses(database) == std::vector{monday});
}
