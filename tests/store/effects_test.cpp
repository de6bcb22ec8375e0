#include "hyper/store/effects.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "hyper/store/changes.h"
#include "hyper/store/intake.h"
#include "hyper/store/query.h"
#include "hyper/store/undo.h"
#include "support/sets.h"
#include "support/steps.h"

using namespace hyper;
using hyper::store::Database;
using hyper::store::Intake;
using hyper::test::day;
using hyper::test::noon;
using hyper::test::plain_set;
using hyper::test::steps;

namespace {

/// The `n`th set of a session of a file; those of a session are of different days here, so that
/// summing up a day is no part of what is measured.
training::Set foreign(std::uint64_t session, std::uint64_t n) {
    auto set = plain_set(day(3) - std::chrono::days(n));
    set.id = SetId(uuid_of_member(1'700'000'000'000, session, n + 1));
    set.workout = "Evening";
    set.origin = training::Origin{"strong", "0123456789abcdef", 1, "3 November", "Hyper"};
    return set;
}

/// As an import takes them: a long session in parts.
void take_session(Intake& intake, std::uint64_t session, std::size_t count) {
    constexpr std::size_t part = 1000;
    for (std::size_t first = 0; first < count; first += part) {
        std::vector<training::Set> sets;
        for (std::size_t n = first; n < std::min(count, first + part); ++n)
            sets.push_back(foreign(session, n));
        static_cast<void>(intake.take(sets, first));
    }
}

Database log_of(std::size_t sessions, std::size_t sets) {
    auto log = Database::in_memory({noon(), 1});
    Intake intake(log, noon(), "import", {});
    for (std::size_t session = 0; session < sessions; ++session)
        take_session(intake, session, sets);
    intake.put_file("strong", "f.csv", std::string(64, 'a'));
    intake.commit();
    return log;
}

void remove(Database& log, SetId set) {
    store::Change change(log, noon(1), "rm", std::nullopt);
    change.remove(set);
    change.commit();
}

}  // namespace

TEST_CASE("of a large import the sets are counted, and nothing else") {
    auto log = log_of(51, 20);
    const auto page = store::command_changes(log, std::nullopt, 1);
    CHECK(page.commands.front().more_sets == 1000);
}

TEST_CASE("to tell what an import brought takes no longer for each set the more there are") {
    const auto told = [](std::size_t sessions) {
        auto log = log_of(sessions, 20);
        const auto set = foreign(0, 3).id;
        remove(log, set);
        return steps(log, [&] {
            CHECK(store::command_changes(log, std::nullopt, 9).commands.size() == 2);
            CHECK(store::command_changes(log, set, 9).commands.size() == 2);
        });
    };
    CHECK(told(240) < 2 * told(60));
}

TEST_CASE("a set of a huge session is found as fast as one of a long session") {
    const auto removed = [](std::size_t sets) {
        auto log = log_of(1, sets);
        return steps(log, [&] { remove(log, foreign(0, 3).id); });
    };
    CHECK(removed(8000) < 2 * removed(100));
}

TEST_CASE("a huge session is taken back and forth whole") {
    auto log = log_of(1, 2500);
    CHECK(store::undo(log, noon(1), "undo").front().more_sets == 2480);
    CHECK(store::sessions(log, {}, 1).sessions.empty());
    CHECK(store::redo(log, noon(2), "redo").front().more_sets == 2480);
    CHECK(store::sessions(log, {}, 5000).sessions.size() == 2500);
    CHECK(store::set_by_id(log, foreign(0, 2400).id) == foreign(0, 2400));
}

TEST_CASE("the longest notes that a file may have can be stored, and taken back and forth") {
    auto log = Database::in_memory({noon(), 1});
    auto set = foreign(0, 1);
    set.note = set.workout_note = "a" + std::string(11'998, '\n') + "z";
    Intake intake(log, noon(), "import", {});
    CHECK(intake.take(std::vector{set}).added == 1);
    intake.commit();
    CHECK(store::set_by_id(log, set.id) == set);
    CHECK(store::undo(log, noon(1), "undo").size() == 1);
    CHECK(store::redo(log, noon(2), "redo").size() == 1);
    CHECK(store::set_by_id(log, set.id) == set);
}
