#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "hyper/store/intake.h"
#include "hyper/store/journal.h"
#include "hyper/store/query.h"
#include "hyper/store/rebuild.h"
#include "hyper/store/undo.h"
#include "hyper/units/error.h"
#include "support/derived_rows.h"
#include "support/sets.h"

using namespace hyper;
using hyper::store::Change;
using hyper::store::Database;
using hyper::test::day;
using hyper::test::derived_rows;
using hyper::test::noon;
using hyper::test::plain_set;

namespace {

/// What a user sees: without the list of commands.
std::vector<std::string> visible_rows(Database& database) {
    return test::rows(database,
                      {"set_entry", "mark", "band", "own_exercise", "setting", "body_mass"});
}

rc::Gen<std::string> hostile_text() {
    return rc::gen::oneOf(rc::gen::element<std::string>("Robert'); DROP TABLE op; --", "\"",
                                                        "{\"a\":1}", "\\u0000", "\x1b]52;c;x\x07",
                                                        "\r\n\t", "Ü \xe2\x80\xae \xf0\x9f\x8f\x8b",
                                                        "$.note", "?1", "NULL", "", "00123", "1e5"),
                          rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127)));
}

/// One of six that are logged here, or of two imported sessions of five.
SetId any_id() {
    if (*rc::gen::arbitrary<bool>())
        return SetId(uuid_named(std::to_string(*rc::gen::inRange(0, 6))));
    return SetId(uuid_of_member(1'700'000'000'000, *rc::gen::inRange<std::uint64_t>(1, 3),
                                *rc::gen::inRange<std::uint64_t>(1, 6)));
}

training::Set random_set() {
    auto set = plain_set(day(*rc::gen::inRange(1U, 5U)), *rc::gen::element<std::string>("a", "b"));
    set.id = any_id();
    set.reps = Reps(*rc::gen::inRange(0, 1001));
    if (*rc::gen::arbitrary<bool>()) {
        set.distance = Distance{*rc::gen::inRange(1, 99), DistanceUnit::mi};
        set.rest = Seconds(*rc::gen::inRange(0, 99));
        set.superset = *rc::gen::inRange(0, 3);
        set.workout = *hostile_text();
        set.workout_note = *hostile_text();
        set.origin =
            training::Origin{*hostile_text(), *hostile_text(), 3, *hostile_text(), *hostile_text()};
    }
    if (*rc::gen::arbitrary<bool>()) set.note = *hostile_text();
    if (*rc::gen::arbitrary<bool>())
        set.load.assist = EnteredMass{Mass(*rc::gen::inRange(1, 99)), MassUnit::lb};
    if (*rc::gen::arbitrary<bool>())
        set.load.bands = {
            {BandId(uuid_named("r")), *hostile_text(), 1, *rc::gen::arbitrary<bool>()}};
    return set;
}

training::Band any_band() {
    training::Band band;
    band.id = BandId(uuid_named("band" + std::to_string(*rc::gen::inRange(0, 3))));
    band.label = "l" + *hostile_text();
    band.brand = *hostile_text();
    if (*rc::gen::arbitrary<bool>()) band.length_mm = *rc::gen::inRange(1, 2000);
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        band.points.push_back({100 - i, Force(*rc::gen::inRange(1, 99999))});
    band.quality = static_cast<training::BandQuality>(*rc::gen::inRange(0, 3));
    if (*rc::gen::arbitrary<bool>())
        band.readings = {{*hostile_text(), Force(0), Force(*rc::gen::inRange(1, 9999))}};
    return band;
}

/// One command with up to three parts; the clock may stand still or go back.
void some_command(Database& database) {
    Change change(database, noon(*rc::gen::inRange(-100, 100)), *hostile_text(), std::nullopt);
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
        switch (*rc::gen::inRange(0, 9)) {
            case 0:
                change.remove(random_set().id);
                break;
            case 1:
                change.put_setting(*hostile_text() + "k", *hostile_text());
                break;
            case 2:
                change.put(training::OwnExercise{"k" + *hostile_text(), *hostile_text()});
                break;
            case 3:
                change.put(any_band());
                break;
            case 4:
                change.put(training::BodyMass{day(*rc::gen::inRange(1U, 4U)),
                                              {Mass(*rc::gen::inRange(1, 99)), MassUnit::lb}});
                break;
            case 5:
                change.remove_body_mass(day(*rc::gen::inRange(1U, 4U)));
                break;
            case 6:
                change.remove_setting(*hostile_text() + "k");
                break;
            default:
                change.put(random_set());
        }
    }
    change.commit();
}

/// Sets of one session of another program's file, some of which may be known.
std::vector<training::Set> some_part() {
    const auto session = *rc::gen::inRange<std::uint64_t>(1, 3);
    std::vector<training::Set> sets;
    for (std::uint64_t member = 1; member < 6; ++member) {
        if (*rc::gen::arbitrary<bool>()) continue;
        sets.push_back(random_set());
        sets.back().id = SetId(uuid_of_member(1'700'000'000'000, session, member));
        if (*rc::gen::arbitrary<bool>()) sets.back().workout = "the same in many";
    }
    return sets;
}

/// Files of other programs, in which sessions may come in parts, and one of hyper's own. Whether it
/// was a command.
bool some_import(Database& database) {
    store::IntakePolicy policy;
    policy.update = *rc::gen::arbitrary<bool>();
    policy.restore = *rc::gen::arbitrary<bool>();
    store::Intake intake(database, noon(), "import", policy);
    bool did = false;
    const auto see = [&](const store::Taken& taken) {
        did = did || taken.added + taken.restored > 0 || (policy.update && !taken.changed.empty());
    };
    for (int file = *rc::gen::inRange(1, 3); file > 0; --file) {
        intake.begin_file();
        for (int part = *rc::gen::inRange(1, 4); part > 0; --part)
            see(intake.take(some_part(), *rc::gen::element<std::size_t>(0, 98, 200)));
    }
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        see(intake.take_own(random_set(), static_cast<std::size_t>(i)));
    intake.commit();
    return did;
}

void check_journal(Database& database) {
    SQLite::Statement ops(database.sqlite(), "SELECT seq, hlc, cmd FROM op ORDER BY seq");
    std::int64_t seq = 0;
    std::int64_t clock = 0;
    while (ops.executeStep()) {
        RC_ASSERT(ops.getColumn(0).getInt64() == ++seq);
        RC_ASSERT(ops.getColumn(1).getInt64() > clock);
        clock = ops.getColumn(1).getInt64();
    }
    RC_ASSERT(database.sqlite().execAndGet("PRAGMA integrity_check").getString() == "ok");
}

}  // namespace

TEST_CASE("whatever is done, the tables are what the journal says, without a gap in it") {
    CHECK(rc::check([] {
        auto database = Database::in_memory({noon(), 1});
        for (int i = *rc::gen::inRange(1, 12); i > 0; --i) {
            switch (*rc::gen::inRange(0, 6)) {
                case 0:
                    static_cast<void>(store::undo(database, noon(), "undo", 2));
                    break;
                case 1:
                    static_cast<void>(store::redo(database, noon(), "redo"));
                    break;
                case 2:
                    static_cast<void>(store::undo_only(database, noon(), "undo --only", 2));
                    break;
                case 3:
                    static_cast<void>(some_import(database));
                    break;
                default:
                    some_command(database);
            }
        }
        check_journal(database);
        const auto before = derived_rows(database);
        store::rebuild(database);
        RC_ASSERT(derived_rows(database) == before);
    }));
}

TEST_CASE("undo leads back through every state, and redo forth again") {
    CHECK(rc::check([] {
        auto database = Database::in_memory({noon(), 1});
        std::vector<std::vector<std::string>> states = {visible_rows(database)};
        const int commands = *rc::gen::inRange(1, 8);
        for (int i = 0; i < commands; ++i) {
            if (*rc::gen::arbitrary<bool>())
                some_command(database);
            else if (!some_import(database))
                continue;
            states.push_back(visible_rows(database));
        }
        for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
            RC_ASSERT(store::undo(database, noon(), "undo").size() == 1U);
            RC_ASSERT(visible_rows(database) == *state);
        }
        RC_ASSERT(store::undo(database, noon(), "undo").empty());
        for (auto state = states.begin() + 1; state != states.end(); ++state) {
            RC_ASSERT(store::redo(database, noon(), "redo").size() == 1U);
            RC_ASSERT(visible_rows(database) == *state);
        }
        RC_ASSERT(store::redo(database, noon(), "redo").empty());
    }));
}

TEST_CASE("any text comes back byte for byte") {
    CHECK(rc::check([] {
        auto database = Database::in_memory({noon(), 1});
        auto set = random_set();
        set.note = *hostile_text();
        set.setup = *hostile_text();
        set.zone = *hostile_text();
        const auto band = any_band();
        Change change(database, noon(), *hostile_text(), std::nullopt);
        change.put(set);
        change.put(band);
        change.put_setting("k", *set.note);
        change.commit();
        RC_ASSERT(store::set_by_id(database, set.id) == set);
        RC_ASSERT(store::bands(database) == std::vector{band});
        RC_ASSERT(store::setting(database, "k") == set.note);
    }));
}

TEST_CASE("the journal cannot be changed or shortened") {
    auto database = Database::in_memory({noon(), 1});
    test::stored(database, plain_set(day(22)));
    for (const char* attack :
         {"UPDATE op SET body = NULL", "DELETE FROM op", "DELETE FROM op WHERE seq = 2"})
        CHECK_THROWS_WITH(database.sqlite().exec(attack), "op is append-only");
}

TEST_CASE("what a newer hyper said of a set survives an edit by this one") {
    auto database = Database::in_memory({noon(), 1});
    auto set = test::stored(database, plain_set(day(22)));
    database.sqlite().exec(
        "INSERT INTO op (device, seq, hlc, kind, id, cmd, body) SELECT device, 3, hlc + 9, kind, "
        "id, "
        "3, json_set(body, '$.heart_rate', 140) FROM op WHERE seq = 2");
    set.note = "edited";
    Change change(database, noon(), "edit", std::nullopt);
    change.put(set);
    change.commit();
    CHECK(database.sqlite()
              .execAndGet("SELECT body ->> 'heart_rate' FROM op ORDER BY seq DESC LIMIT 1")
              .getInt() == 140);
    CHECK(store::set_by_id(database, set.id) == set);
}

TEST_CASE("an operation of a kind that is not known yet is kept and does no harm") {
    auto database = Database::in_memory({noon(), 1});
    test::stored(database, plain_set(day(22)));
    database.sqlite().exec(
        "INSERT INTO op (device, seq, hlc, kind, id, cmd, body) "
        "SELECT device, 3, hlc + 9, 77, randomblob(16), 1, '{}' FROM op WHERE seq = 2");
    const auto before = derived_rows(database);
    store::rebuild(database);
    CHECK(derived_rows(database) == before);
    CHECK(store::undo(database, noon(), "undo").size() == 1);
    store::rebuild(database);
    CHECK(store::sessions(database, {}, 1).sessions.empty());
}

TEST_CASE("a text with a zero byte is refused whole") {
    auto database = Database::in_memory({noon(), 1});
    auto set = plain_set(day(22));
    set.note = std::string("a\0b", 3);
    CHECK_THROWS_AS(test::stored(database, set), Error);
    CHECK(store::sessions(database, {}, 1).sessions.empty());
}
