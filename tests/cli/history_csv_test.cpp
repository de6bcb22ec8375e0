// A history may be too long to be held: its CSV is written piece by piece.

#include <doctest/doctest.h>

#include <algorithm>

#include "hyper/cli/run.h"
#include "hyper/store/database.h"
#include "support/fixed_world.h"
#include "support/sets.h"
#include "support/temp_dir.h"

namespace {

constexpr int all_days = 150;

/// What `hyper history --csv` prints of a log of 150 days, a set on each, the exercises in turn.
std::string csv_of_long_log(const std::vector<std::string>& words) {
    const hyper::test::TempDir folder;
    auto world = hyper::test::fixed_world(folder / "hyper.db");
    {
        auto log = hyper::store::Database::open(folder / "hyper.db", hyper::store::Access::write,
                                                {world.now, 1});
        hyper::store::Change change(log, world.now, "log", std::nullopt);
        for (int i = 0; i < all_days; ++i) {
            auto set = hyper::test::plain_set(hyper::test::day(1, 1) + std::chrono::days(i),
                                              i % 2 == 0 ? "bench" : "machine");
            set.id = change.new_set_id();
            change.put(set);
        }
        change.commit();
    }
    std::string text;
    world.write = [&](std::string_view piece) {
        text += piece;
        return true;
    };
    std::vector<std::string> all = {"history", "--csv"};
    all.insert(all.end(), words.begin(), words.end());
    const auto outcome = hyper::cli::run(all, world);
    CHECK(outcome.code == 0);
    return text + outcome.out;
}

auto lines(const std::string& text) {
    return std::count(text.begin(), text.end(), '\n');
}

}  // namespace

TEST_CASE("a long history has every set in its CSV once, the newest day first") {
    const auto text = csv_of_long_log({});
    CHECK(lines(text) == 1 + all_days);
    for (int i = 0; i < all_days; ++i) {
        const auto day = iso(hyper::test::day(1, 1) + std::chrono::days(i));
        CAPTURE(day);
        CHECK(text.find(day) != std::string::npos);
    }
    CHECK(text.find("2025-05-30") < text.find("2025-03-01"));
    CHECK(text.find("2025-03-01") < text.find("2025-01-01"));
}

TEST_CASE("limit, days and variation hold for a long CSV too") {
    CHECK(lines(csv_of_long_log({"--limit", "100"})) == 1 + 100);
    CHECK(lines(csv_of_long_log({"--limit", "1"})) == 1 + 1);
    CHECK(lines(csv_of_long_log({"machine"})) == 1 + all_days / 2);
    CHECK(lines(csv_of_long_log({"--since", "2025-01-11", "--until", "2025-04-10"})) == 1 + 90);
}
