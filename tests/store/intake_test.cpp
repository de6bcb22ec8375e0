#include "hyper/store/intake.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

#include "hyper/store/changes.h"
#include "hyper/store/query.h"
#include "hyper/store/rebuild.h"
#include "hyper/store/undo.h"
#include "support/sets.h"

using namespace hyper;
using hyper::store::Database;
using hyper::store::Intake;
using hyper::store::IntakePolicy;
using hyper::store::Taken;
using hyper::test::day;
using hyper::test::noon;
using hyper::test::plain_set;

namespace {

/// The `n`th set of a session of the file, with its reps as its name.
training::Set foreign(int reps, unsigned d = 3, std::uint64_t session = 7) {
    auto set = plain_set(day(d));
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(set.day.since_epoch());
    set.id = SetId(uuid_of_member(time.count(), session, static_cast<std::uint64_t>(reps)));
    set.at = TimeOfDay{600};
    set.reps = Reps(reps);
    set.workout = "Evening";
    set.origin = training::Origin{"strong", "0123456789abcdef", reps, "3 November", "Hyper"};
    return set;
}

Taken import(Database& log, const std::vector<training::Set>& sets, IntakePolicy policy = {},
             int later = 0) {
    Intake intake(log, noon(later), "import f.csv", policy);
    Taken taken = intake.take(sets);
    intake.commit();
    return taken;
}

std::vector<training::Set> stored_sets(Database& log) {
    std::vector<training::Set> sets;
    store::for_each_set(log, {}, [&](const training::Set& set) {
        sets.push_back(set);
        return true;
    });
    return sets;
}

std::vector<std::string> rows(Database& log) {
    std::vector<std::string> found;
    for (const char* table : {"set_entry", "mark", "command", "import_file", "own_exercise"}) {
        SQLite::Statement all(log.sqlite(), std::string("SELECT * FROM ") + table);
        while (all.executeStep()) {
            std::string row = table;
            for (int i = 0; i < all.getColumnCount(); ++i)
                row +=
                    '|' + std::to_string(all.getColumn(i).getType()) + all.getColumn(i).getString();
            found.push_back(row);
        }
    }
    return found;
}

rc::Gen<std::string> any_text() {
    return rc::gen::oneOf(
        rc::gen::element<std::string>("\"", "\\", "{\"a\":1}", "\\u0000", "\x1b]52;c;x\x07",
                                      "\r\n\t", "Ü \xe2\x80\xae \xf0\x9f\x8f\x8b", "NULL", ""),
        rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127)));
}

training::Set any_set(int number) {
    auto set = foreign(number, *rc::gen::inRange(1U, 4U));
    set.exercise = {*rc::gen::element<std::string>("a", "b"),
                    *rc::gen::element<std::string>("", "v")};
    set.kind = *rc::gen::element(training::SetKind::work, training::SetKind::warmup,
                                 training::SetKind::failure);
    set.side = *rc::gen::element(training::Side::both, training::Side::right);
    set.zone = *any_text();
    set.offset = std::chrono::minutes(*rc::gen::element(0, 60, -150));
    if (*rc::gen::arbitrary<bool>()) set.at.reset();
    if (*rc::gen::arbitrary<bool>()) set.seconds = Seconds(*rc::gen::inRange(1, 9));
    if (*rc::gen::arbitrary<bool>()) set.distance = Distance{9, DistanceUnit::km};
    if (*rc::gen::arbitrary<bool>()) set.load.assist = EnteredMass{Mass(20'000), MassUnit::lb};
    if (!set.load.assist && *rc::gen::arbitrary<bool>())
        set.load.added = EnteredMass{Mass(20'000), *rc::gen::element(MassUnit::kg, MassUnit::lb)};
    if (*rc::gen::arbitrary<bool>())
        set.load.bands = {{BandId(uuid_named("r")), *any_text(), 2, true, false}};
    if (*rc::gen::arbitrary<bool>()) set.rir = training::Rir{*rc::gen::inRange(0, 50)};
    if (*rc::gen::arbitrary<bool>()) set.pain = *rc::gen::inRange(0, 11);
    if (*rc::gen::arbitrary<bool>()) set.tempo = training::Tempo{1, {}, 3, {}};
    if (*rc::gen::arbitrary<bool>()) set.note = *any_text();
    if (*rc::gen::arbitrary<bool>()) set.setup = *any_text();
    if (*rc::gen::arbitrary<bool>()) set.rest = Seconds(90);
    if (*rc::gen::arbitrary<bool>()) set.superset = 0;
    if (*rc::gen::arbitrary<bool>()) set.workout = *any_text();
    if (*rc::gen::arbitrary<bool>()) set.workout_note = *any_text();
    set.origin = training::Origin{"hevy", *any_text(), 3, *any_text(), *any_text()};
    return set;
}

}  // namespace

TEST_CASE("what an import writes directly is what the journal says, and comes back as it was") {
    CHECK(rc::check([] {
        auto log = Database::in_memory({noon(), 1});
        std::vector<training::Set> sets;
        for (int i = *rc::gen::inRange(1, 9); i > 0; --i) sets.push_back(any_set(i));
        import(log, sets);
        for (const auto& set : sets) RC_ASSERT(store::set_by_id(log, set.id) == set);
        const auto before = rows(log);
        store::rebuild(log);
        RC_ASSERT(rows(log) == before);
        RC_ASSERT(store::undo(log, noon(), "undo").size() == 1U);
        RC_ASSERT(stored_sets(log).empty());
        RC_ASSERT(store::redo(log, noon(), "redo").size() == 1U);
        for (const auto& set : sets) RC_ASSERT(store::set_by_id(log, set.id) == set);
    }));
}

TEST_CASE("the same file twice adds nothing, a longer one what is new") {
    auto log = Database::in_memory({noon(), 1});
    CHECK(import(log, {foreign(5), foreign(8)}).added == 2);
    const auto again = import(log, {foreign(5), foreign(8)});
    CHECK(again.added == 0);
    CHECK(again.known == 2);
    CHECK(import(log, {foreign(5), foreign(8), foreign(9)}).added == 1);
    CHECK(store::undo(log, noon(), "undo").front().differences.size() == 1);
    CHECK(stored_sets(log).size() == 2);
}

TEST_CASE("an import of nothing new is no command that undo would take back") {
    auto log = Database::in_memory({noon(), 1});
    import(log, {foreign(5)});
    import(log, {foreign(5)});
    static_cast<void>(store::undo(log, noon(), "undo"));
    CHECK(stored_sets(log).empty());
}

TEST_CASE("an imported set is found by its id, also once it was removed") {
    auto log = Database::in_memory({noon(), 1});
    import(log, {foreign(8), foreign(9), foreign(7, 4)});
    const auto id = foreign(8).id;
    CHECK(store::set_ids_between(log, id.uuid, id.uuid) == std::vector{id});
    const auto session = group_of(id.uuid);
    CHECK(store::set_ids_between(log, session.first, session.last) ==
          std::vector{id, foreign(9).id});
    store::Change change(log, noon(), "rm", std::nullopt);
    change.remove(id);
    change.commit();
    CHECK(store::set_ids_between(log, id.uuid, id.uuid) == std::vector{id});
    CHECK(store::set_ids_between(log, foreign(6).id.uuid, foreign(6).id.uuid).empty());
}

TEST_CASE("a set that was removed here stays removed until it is asked back") {
    auto log = Database::in_memory({noon(), 1});
    import(log, {foreign(5), foreign(8)});
    store::Change change(log, noon(), "remove", std::nullopt);
    change.remove(foreign(5).id);
    change.commit();
    const auto again = import(log, {foreign(5), foreign(8)});
    CHECK(again.removed == 1);
    CHECK(again.known == 1);
    CHECK(stored_sets(log).size() == 1);
    CHECK(import(log, {foreign(5), foreign(8)}, {.restore = true}).restored == 1);
    CHECK(stored_sets(log) == std::vector{foreign(5), foreign(8)});
}

TEST_CASE(
    "a set that was removed here stays removed once an import that brought it back is undone") {
    // It came back with the next import, because the last word on it was an undo.
    auto log = Database::in_memory({noon(), 1});
    import(log, {foreign(5), foreign(8), foreign(9)});
    store::Change change(log, noon(), "remove", std::nullopt);
    change.remove(foreign(5).id);
    change.remove(foreign(8).id);
    change.commit();
    for (const auto& files : {std::vector{foreign(5)}, std::vector{foreign(8), foreign(5)}}) {
        static_cast<void>(import(log, files, {.restore = true}));
        static_cast<void>(store::undo(log, noon(), "undo"));
        const auto again = import(log, {foreign(5), foreign(8), foreign(9)});
        CHECK(again.removed == 2);
        CHECK(again.added == 0);
    }
    CHECK(stored_sets(log) == std::vector{foreign(9)});
}

TEST_CASE("a set that comes back is newer than its removal by a device whose clock is ahead") {
    auto log = Database::in_memory({noon(), 1});
    import(log, {foreign(5), foreign(8)});
    SQLite::Statement removal(log.sqlite(),
                              "INSERT INTO op (device, seq, hlc, kind, id, cmd) "
                              "SELECT zeroblob(16), 1, max(hlc) + 1000000000000, 2, ?, 1 FROM op");
    const auto id = foreign(5).id.uuid;
    removal.bind(1, id.data(), static_cast<int>(id.size()));
    removal.exec();
    store::rebuild(log);
    REQUIRE(stored_sets(log) == std::vector{foreign(8)});
    CHECK(import(log, {foreign(5), foreign(8), foreign(9)}, {.restore = true}).restored == 1);
    CHECK(stored_sets(log).size() == 3);
    const auto before = rows(log);
    store::rebuild(log);
    CHECK(rows(log) == before);
}

TEST_CASE("an import finds the sets as if what was taken back had never been done") {
    CHECK(rc::check([] {
        struct Step {
            std::vector<training::Set> sets;  // of an import; of a removal the first alone
            bool removes = false;
            bool restores = false;
        };
        // No two of an exercise, so that none is one of the others that has changed.
        std::vector<training::Set> all = {foreign(1), foreign(2), foreign(3)};
        for (auto& set : all) set.exercise = {std::to_string(set.reps->value), ""};
        const auto run = [](Database& log, const Step& step) {
            if (!step.removes) return import(log, step.sets, {.restore = step.restores});
            store::Change change(log, noon(), "rm", std::nullopt);
            change.remove(step.sets.front().id);
            change.commit();
            return Taken{};
        };
        auto log = Database::in_memory({noon(), 1});
        std::vector<Step> done;
        for (int i = *rc::gen::inRange(1, 12); i > 0; --i) {
            if (*rc::gen::arbitrary<bool>()) {
                if (!store::undo(log, noon(), "undo").empty()) done.pop_back();
                continue;
            }
            const auto before = stored_sets(log);
            Step step{{}, *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
            for (const auto& set : step.removes ? before : all)
                if (*rc::gen::arbitrary<bool>()) step.sets.push_back(set);
            if (step.sets.empty()) continue;
            run(log, step);
            if (stored_sets(log) != before) done.push_back(step);
        }
        auto other = Database::in_memory({noon(), 1});
        for (const Step& step : done) run(other, step);
        const auto taken = import(log, all);
        const auto expected = import(other, all);
        RC_ASSERT(taken.added == expected.added);
        RC_ASSERT(taken.removed == expected.removed);
        RC_ASSERT(stored_sets(log) == stored_sets(other));
    }));
}

TEST_CASE("an import that was taken back can be made again, time and again") {
    auto log = Database::in_memory({noon(), 1});
    import(log, {foreign(5), foreign(8)});
    for (int times = 0; times < 3; ++times) {
        static_cast<void>(store::undo(log, noon(), "undo"));
        CHECK(import(log, {foreign(5), foreign(8)}).added == 2);
        CHECK(stored_sets(log) == std::vector{foreign(5), foreign(8)});
    }
}

TEST_CASE("a set that changed in the file is told, and taken over when that is asked for") {
    auto log = Database::in_memory({noon(), 1});
    import(log, {foreign(5), foreign(8)});
    auto noted = foreign(5);
    noted.note = "mine";
    noted.pain = 1;
    store::Change change(log, noon(), "edit", std::nullopt);
    change.put(noted);
    change.commit();

    const std::vector<training::Set> file = {foreign(6), foreign(8)};
    const auto told = import(log, file);
    CHECK(told.added == 0);
    REQUIRE(told.changed.size() == 1);
    CHECK(told.changed.front().before == noted);
    CHECK(told.changed.front().after.reps == Reps(6));
    CHECK(store::set_by_id(log, noted.id) == noted);

    CHECK(import(log, file, {.update = true}).changed.size() == 1);
    const auto updated = store::set_by_id(log, noted.id).value();
    CHECK(updated.reps == Reps(6));
    CHECK(updated.note == "mine");
    CHECK(stored_sets(log).front() == updated);
    CHECK(import(log, file).known == 2);
    CHECK(import(log, file).changed.empty());
}

TEST_CASE("looking only stores nothing, and does not need a log that can be written") {
    auto log = Database::in_memory({noon(), 1});
    log.sqlite().exec("PRAGMA query_only = ON");
    CHECK(import(log, {foreign(5)}, {.store = false}).added == 1);
    CHECK(stored_sets(log).empty());
}

TEST_CASE("what a look at several files foresees is what their import does") {
    CHECK(rc::check([] {
        auto log = Database::in_memory({noon(), 1});
        const auto any_file = [] {
            std::vector<training::Set> sets;
            for (int reps = 1; reps < 6; ++reps)
                if (*rc::gen::arbitrary<bool>()) {
                    sets.push_back(foreign(reps));
                    sets.back().exercise.exercise = reps % 2 == 0 ? "a" : "b";
                }
            return sets;
        };
        const auto before = any_file();
        import(log, before);
        store::Change change(log, noon(), "remove", std::nullopt);
        if (!before.empty() && *rc::gen::arbitrary<bool>()) change.remove(before.front().id);
        change.commit();
        const std::vector files = {any_file(), any_file(), any_file()};
        auto own = plain_set(day(5));
        own.id = SetId(uuid_named("own"));
        const auto tell = [&](IntakePolicy policy) {
            std::vector<std::size_t> told;
            Intake intake(log, noon(), "import", policy);
            const auto add = [&](const Taken& taken) {
                told.insert(told.end(), {taken.added, taken.known, taken.removed, taken.restored,
                                         taken.changed.size() + taken.changed_again});
            };
            for (const auto& file : files) {
                intake.begin_file();
                add(intake.take(file));
                auto mine = own;
                mine.reps = Reps(static_cast<int>(file.size()));
                add(intake.take_own(mine, 0));
                told.push_back(intake.take(training::BodyMass{day(3), {Mass(1), MassUnit::kg}}));
            }
            intake.commit();
            return told;
        };
        IntakePolicy policy;
        policy.several = true;
        policy.restore = *rc::gen::arbitrary<bool>();
        policy.update = *rc::gen::arbitrary<bool>();
        auto only_look = policy;
        only_look.store = false;
        const auto foreseen = tell(only_look);
        RC_ASSERT(tell(policy) == foreseen);
    }));
}

TEST_CASE("a set that changed is found again in the second of two files that overlap") {
    auto log = Database::in_memory({noon(), 1});
    import(log, {foreign(5), foreign(8)});
    Intake intake(log, noon(), "import", {});
    for (int file = 0; file < 2; ++file) {
        intake.begin_file();
        CHECK(intake.take(std::vector{foreign(6), foreign(8)}).added == 0);
    }
    intake.commit();
    CHECK(stored_sets(log).size() == 2);
}

TEST_CASE("imported sets stand in the order of logging where they were done") {
    auto log = Database::in_memory({noon(), 1});
    const auto mine = test::stored(log, plain_set(day(22)));
    import(log, {foreign(8, 20, 2), foreign(5, 20, 2)}, {}, 60);
    import(log, {foreign(3, 1, 1)}, {}, 120);
    CHECK(store::set_by_handle(log, 1) == mine);
    CHECK(store::set_by_handle(log, 2) == foreign(5, 20, 2));
    CHECK(store::set_by_handle(log, 3) == foreign(8, 20, 2));
    CHECK(store::set_by_handle(log, 4) == foreign(3, 1, 1));
}

TEST_CASE("a session that another app brought a minute away is told") {
    auto log = Database::in_memory({noon(), 1});
    import(log, {foreign(5)});
    auto other = foreign(5, 3, 99);
    other.origin->app = "hevy";
    Intake intake(log, noon(), "import", {.store = false});
    CHECK(intake.neighbour(foreign(5))->app == "strong");  // itself
    for (const int minute : {599, 600, 601}) {
        other.at = TimeOfDay{minute};
        const auto found = intake.neighbour(other);
        REQUIRE(found);
        CHECK(found->app == "strong");
        CHECK(found->at == TimeOfDay{600});
    }
    other.at = TimeOfDay{602};
    CHECK_FALSE(intake.neighbour(other));
    other.at.reset();
    CHECK_FALSE(intake.neighbour(other));
}

TEST_CASE("a session of the same import a minute away is told") {
    auto log = Database::in_memory({noon(), 1});
    Intake intake(log, noon(), "import", {});
    auto untimed = foreign(4);
    untimed.at.reset();
    CHECK(intake.take({{untimed}}).added == 1);
    CHECK_FALSE(intake.neighbour(foreign(5, 3, 8)));
    CHECK(intake.take({{foreign(5, 3, 8)}}).added == 1);
    auto other = foreign(6, 3, 99);
    other.origin->app = "hevy";
    REQUIRE(intake.neighbour(other));
    CHECK(intake.neighbour(other)->app == "strong");
    CHECK(intake.neighbour(other)->workout == "Evening");
    other.at = TimeOfDay{602};
    CHECK_FALSE(intake.neighbour(other));
}

TEST_CASE("of two sessions of the same import a minute away the earlier one is told") {
    // The first of the file was told, or the earlier one, depending on how many sets came between.
    auto log = Database::in_memory({noon(), 1});
    Intake intake(log, noon(), "import", {});
    auto later = foreign(5, 3, 8);
    later.at = TimeOfDay{601};
    CHECK(intake.take({{later}}).added == 1);
    CHECK(intake.take({{foreign(5)}}).added == 1);
    auto other = foreign(6, 3, 99);
    other.origin->app = "hevy";
    CHECK(intake.neighbour(other)->at == TimeOfDay{600});
}

TEST_CASE("what was taken back comes back with another import, as it came first") {
    auto log = Database::in_memory({noon(), 1});
    const std::vector sets = {foreign(5), foreign(8), foreign(9)};
    import(log, sets);
    static_cast<void>(store::undo(log, noon(1), "undo"));
    CHECK(import(log, sets, {}, 2).added == 3);
    CHECK(stored_sets(log) == sets);
    CHECK(log.sqlite().execAndGet("SELECT count(*) FROM op WHERE kind = 8").getInt() == 3);
    const auto before = rows(log);
    store::rebuild(log);
    CHECK(rows(log) == before);
    CHECK(store::undo(log, noon(3), "undo").front().differences.size() == 3);
    CHECK(stored_sets(log).empty());
    static_cast<void>(store::redo(log, noon(4), "redo"));
    CHECK(stored_sets(log) == sets);
}

TEST_CASE("of a session that was taken back, what is there again and what was removed stays so") {
    auto log = Database::in_memory({noon(), 1});
    const std::vector sets = {foreign(5), foreign(8), foreign(9)};
    import(log, sets);
    static_cast<void>(store::undo(log, noon(1), "undo"));
    import(log, {foreign(5), foreign(8)}, {}, 2);
    store::Change change(log, noon(3), "rm", std::nullopt);
    change.remove(foreign(8).id);
    change.commit();
    const auto taken = import(log, sets, {}, 4);
    CHECK(taken.known == 1);
    CHECK(taken.removed == 1);
    CHECK(taken.added == 1);
    CHECK(import(log, sets, {.restore = true}, 5).restored == 1);
    CHECK(stored_sets(log).size() == 3);
    const auto before = rows(log);
    store::rebuild(log);
    CHECK(rows(log) == before);
}

TEST_CASE("what another file of the same import has differently is told") {
    auto log = Database::in_memory({noon(), 1});
    Intake intake(log, noon(), "import", {});
    CHECK(intake.take({{foreign(5), foreign(8)}}).added == 2);
    intake.begin_file();
    const auto taken = intake.take({{foreign(5), foreign(9)}});
    CHECK(taken.known == 1);
    REQUIRE(taken.changed.size() == 1);
    CHECK(taken.changed.front().before == foreign(8));
    auto own = foreign(5);
    own.note = "heavy";
    CHECK(intake.take_own(own, 0).changed.size() == 1);
}

TEST_CASE(
    "thousands of sets, the newest first and sessions in parts, get the rows of the journal") {
    auto log = Database::in_memory({noon(), 1});
    {
        Intake intake(log, noon(), "import", {});
        const auto session = [](unsigned d, int first) {
            std::vector<training::Set> sets;
            for (int i = first; i < first + 100; ++i) {
                sets.push_back(foreign(1 + i, d));
                sets.back().load.added = EnteredMass{Mass(1000 * (i % 7)), MassUnit::kg};
            }
            return sets;
        };
        for (unsigned d = 28; d > 0; --d) CHECK(intake.take(session(d, 0)).added == 100);
        intake.begin_file();
        for (unsigned d = 28; d > 0; --d) {
            CHECK(intake.take(session(d, 0)).known == 100);
            CHECK(intake.take(session(d, 100), 100).added == 100);
        }
        intake.commit();
    }
    CHECK(stored_sets(log).size() == 28 * 200);
    const auto before = rows(log);
    store::rebuild(log);
    CHECK(rows(log) == before);
}

TEST_CASE("sets of a session share one operation, whatever they have in common") {
    auto log = Database::in_memory({noon(), 1});
    std::vector<training::Set> sets;
    for (int i = 1; i <= 20; ++i) sets.push_back(foreign(i));
    for (auto& set : sets) set.at = TimeOfDay{600 + set.reps->value};
    sets[3].workout.reset();
    sets[4].load.added = EnteredMass{Mass(20'000), MassUnit::lb};
    import(log, sets);
    CHECK(log.sqlite().execAndGet("SELECT count(*) FROM op WHERE kind = 8").getInt() == 1);
    CHECK(stored_sets(log) == sets);
    const auto before = rows(log);
    store::rebuild(log);
    CHECK(rows(log) == before);
}

TEST_CASE("a body mass of a file is taken for a day that has none") {
    auto log = Database::in_memory({noon(), 1});
    store::Change change(log, noon(), "me", std::nullopt);
    change.put(training::BodyMass{day(3), {Mass(80'000), MassUnit::kg}});
    change.commit();
    Intake intake(log, noon(), "import", {});
    CHECK_FALSE(intake.take(training::BodyMass{day(3), {Mass(90'000), MassUnit::kg}}));
    CHECK(intake.take(training::BodyMass{day(4), {Mass(81'000), MassUnit::kg}}));
    intake.commit();
    CHECK(store::body_masses(log).size() == 2);
    CHECK(store::body_masses(log).back().mass.mass == Mass(80'000));
}

TEST_CASE("a large import is taken back and forth whole, and told in a number") {
    auto log = Database::in_memory({noon(), 1});
    std::vector<training::Set> sets;
    for (int i = 1; i <= 1000; ++i) sets.push_back(foreign(i, 3));
    for (int i = 1; i <= 500; ++i) sets.push_back(foreign(i, 4));
    std::rotate(sets.begin(), sets.begin() + 1000, sets.end());  // the newest day first
    import(log, sets);
    const auto undone = store::undo(log, noon(1), "undo").front();
    CHECK(undone.differences.size() == 20);
    CHECK(undone.more_sets == 980 + 500);
    CHECK(stored_sets(log).empty());
    const auto before = rows(log);
    store::rebuild(log);
    CHECK(rows(log) == before);
    CHECK(store::redo(log, noon(2), "redo").front().more_sets == 1480);
    CHECK(stored_sets(log) == sets);
    CHECK(store::command_changes(log, std::nullopt, 9).commands.back().more_sets == 1480);
}
