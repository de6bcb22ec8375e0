// A log that leaves and comes back is the same log.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "hyper/cli/own_taking.h"
#include "hyper/store/day_by_day.h"
#include "hyper/store/intake.h"
#include "hyper/store/journal.h"
#include "hyper/store/query.h"
#include "support/any_log.h"
#include "support/sets.h"

using namespace hyper;
using hyper::store::Database;
using hyper::test::noon;

namespace {

Database empty_log() {
    return Database::in_memory({noon(), 1});
}

Database any_log() {
    auto log = empty_log();
    store::Change change(log, noon(), "log", std::nullopt);
    const auto beside = test::any_contents();
    for (const auto& [key, value] : beside.settings) change.put_setting(key, value);
    for (const auto& band : beside.bands) change.put(band);
    for (const auto& exercise : beside.exercises) change.put(exercise);
    for (const auto& mass : beside.body_masses) change.put(mass);
    change.put(training::OwnExercise{"pull-up", "Pull-up"});
    for (int i = *rc::gen::inRange(1, 8); i > 0; --i) change.put(test::any_full_set());
    change.commit();
    return log;
}

std::string exported(Database& log, std::string_view format) {
    std::vector<training::Set> sets;
    store::for_each_day(log, {}, {}, [&](const training::Session& session) {
        sets.insert(sets.end(), session.sets.begin(), session.sets.end());
        return true;
    });
    auto masses = store::body_masses(log);
    return test::exported(
        format,
        {store::settings(log), store::bands(log), store::own_exercises(log), std::move(masses)},
        sets);
}

view::ImportReport imported(Database& log, const std::string& bytes, bool update = false) {
    view::ImportReport report;
    store::Intake intake(log, noon(60), "import", {true, false, update});
    const auto* format = exchange::own_format_for(bytes);
    RC_ASSERT(format != nullptr);
    constexpr Day last(std::chrono::year(2200) / 1 / 1);
    cli::OwnTaking(log, intake, report, last).take({"log", bytes}, *format);
    intake.commit();
    return report;
}

/// Labels have to be the user's own words for different bands.
void give_bands_labels(Database& log) {
    store::Change change(log, noon(1), "band", std::nullopt);
    int number = 0;
    for (auto band : store::bands(log)) {
        band.label = "band-" + std::to_string(++number);
        change.put(band);
    }
    change.commit();
}

}  // namespace

TEST_CASE("a log that left as JSON Lines comes back the same, once") {
    CHECK(rc::check([] {
        auto log = any_log();
        give_bands_labels(log);
        const auto bytes = exported(log, "jsonl");
        auto copy = empty_log();
        const auto first = imported(copy, bytes);
        RC_ASSERT(first.added == first.sets);
        RC_ASSERT(exported(copy, "jsonl") == bytes);
        const auto again = imported(copy, bytes);
        RC_ASSERT(again.known == first.sets);
        RC_ASSERT(again.added == 0U);
        RC_ASSERT(exported(copy, "jsonl") == bytes);
    }));
}

TEST_CASE("sets that left as CSV come back the same, once") {
    CHECK(rc::check([] {
        auto log = any_log();
        const auto bytes = exported(log, "csv");
        auto copy = empty_log();
        const auto first = imported(copy, bytes);
        RC_ASSERT(first.added == first.sets);
        RC_ASSERT(exported(copy, "csv") == bytes);
        RC_ASSERT(imported(copy, bytes).known == first.sets);
    }));
}

TEST_CASE("what was removed here stays removed, and what was changed here stays changed") {
    auto log = empty_log();
    const auto removed = test::stored(log, test::plain_set(test::day(3)));
    auto changed = test::stored(log, test::plain_set(test::day(4)));
    const auto bytes = exported(log, "jsonl");
    {
        store::Change change(log, noon(5), "rm", std::nullopt);
        change.remove(removed.id);
        changed.reps = Reps(15);
        change.put(changed);
        change.commit();
    }
    const auto report = imported(log, bytes);
    CHECK(report.removed == 1);
    CHECK(report.changes == 1);
    CHECK(store::set_by_id(log, removed.id) == std::nullopt);
    CHECK(store::set_by_id(log, changed.id)->reps == Reps(15));
    CHECK(imported(log, bytes, true).changes == 1);
    CHECK(store::set_by_id(log, changed.id)->reps == Reps(12));
}
