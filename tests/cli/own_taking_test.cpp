// What comes back to a log in an export of hyper's own.

#include <doctest/doctest.h>

#include <fstream>

#include "hyper/cli/run.h"
#include "support/fixed_world.h"
#include "support/said.h"
#include "support/temp_dir.h"

using hyper::test::says;

namespace {

/// Two machines that pass files to each other, a minute between two commands.
struct Machines {
    hyper::test::TempDir folder;
    hyper::cli::World here = hyper::test::fixed_world(folder / "here.db");
    hyper::cli::World there = hyper::test::fixed_world(folder / "there.db");

    static std::string run(hyper::cli::World& world, const std::vector<std::string>& words) {
        world.now += std::chrono::minutes(1);
        world.random_seed += 2;
        const auto outcome = hyper::cli::run(words, world);
        INFO(outcome.err);
        CHECK(outcome.code == 0);
        return outcome.out;
    }
};

}  // namespace

TEST_CASE("sets of an exercise that was merged arrive in what it was merged into") {
    for (const std::string format : {"jsonl", "csv"}) {
        Machines machines;
        auto& [folder, here, there] = machines;
        ++there.random_seed;
        for (auto* world : {&here, &there})
            Machines::run(*world, {"exercise", "add", "Hyper machine"});
        Machines::run(here, {"log", "hyper-machine", "10", "@", "30kg"});
        Machines::run(there, {"log", "hyper-machine", "9", "@", "35kg"});
        Machines::run(here, {"exercise", "merge", "hyper-machine", "into", "machine"});

        const auto file = (folder / "there.txt").string();
        Machines::run(there, {"export", "--format", format, file});
        Machines::run(here, {"import", file, "--yes"});
        const auto history = Machines::run(here, {"history", "machine", "--sets"});
        CHECK(history.find("10 @ 30 kg") != std::string::npos);
        CHECK(history.find("9 @ 35 kg") != std::string::npos);
        CHECK(Machines::run(here, {"exercise", "list"}).find("hyper-machine") == std::string::npos);
    }
}

TEST_CASE("what is different in the file is told so that the difference is seen") {
    Machines machines;
    auto& here = machines.here;
    auto& there = machines.there;
    const auto file = (machines.folder / "there.jsonl").string();
    const auto pass_on = [&] {
        Machines::run(there, {"export", "--force", file});
        return Machines::run(here, {"import", file, "--update", "--yes"});
    };
    Machines::run(there, {"log", "machine", "10", "@", "30kg", "--note", "one"});
    CHECK(pass_on().find("1 set added") != std::string::npos);
    Machines::run(there, {"edit", "1", "--note", "two", "--pain", "1"});
    CHECK(says(pass_on(),
               "machine · Sun 22 Nov · 10 @ 30 kg · note: one is 10 @ 30 kg · pain 1 · "
               "note: two in the file"));
    Machines::run(there, {"move", "today", "to", "yesterday"});
    CHECK(says(pass_on(), "machine · Sun 22 Nov · 10 @ 30 kg is Sat 21 Nov in the file"));
}

TEST_CASE("settings, bands and exercises of an export are told, and those that stay as they are") {
    Machines machines;
    auto& here = machines.here;
    auto& there = machines.there;
    const auto file = (machines.folder / "there.jsonl").string();
    Machines::run(there, {"me", "unit", "lb"});
    Machines::run(there, {"me", "skill", "2"});
    Machines::run(there, {"band", "add", "red"});
    Machines::run(there, {"exercise", "add", "Sled push"});
    Machines::run(there, {"export", file});
    Machines::run(here, {"me", "unit", "kg"});
    const auto import = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"import", file});
        return Machines::run(here, options);
    };
    CHECK(says(import({"--yes"}),
               "0 sets added, 1 setting, 1 band, 1 exercise of your own, 1 setting or band "
               "different here (--update takes it over)"));
    CHECK(import({"--update", "--dry-run"}).find("0 sets new, 1 setting\n") != std::string::npos);
    CHECK(import({"--update", "--yes"}).find("0 sets added, 1 setting\n") != std::string::npos);
    CHECK(import({"--update", "--yes"}).find("0 sets added\n") != std::string::npos);
    CHECK(Machines::run(here, {"me"}).find("unit       lb") != std::string::npos);
}

TEST_CASE("an export with a day to come or a body mass of nothing is refused with its row") {
    Machines machines;
    const auto own = machines.folder / "own.jsonl";
    const auto refusal = [&](const std::string& record) {
        std::ofstream(own) << "{\"type\":\"hyper\",\"schema\":1}\n"
                           << record << "\n"
                           << "{\"type\":\"end\",\"records\":1}\n";
        const std::vector<std::string> words = {"import", own.string(), "--yes"};
        const auto outcome = hyper::cli::run(words, machines.here);
        CHECK(outcome.code == 2);
        return outcome.err.substr(0, outcome.err.find('\n'));
    };
    const std::string set =
        R"({"type":"set","id":"01a2044f-ac20-7001-ac77-9c3693f88501","exercise":"deadlift",)"
        R"("variation":"barbell","kind":"work","reps":5,"side":"both","day":)";
    CHECK(refusal(set + R"("2062-11-20"})") ==
          "hyper: own.jsonl, row 2: 2062-11-20 cannot be the day of a session yet.");
    CHECK(refusal(set + R"("1926-11-20"})") ==
          "hyper: own.jsonl, row 2: 1926-11-20 cannot be the day of a session.");
    CHECK(refusal(R"({"type":"body_mass","day":"2026-11-20","grams":0,"unit":"kg"})") ==
          "hyper: own.jsonl, row 2: What \"grams\" holds cannot be.");
    CHECK(refusal(R"({"type":"exercise","key":"","name":"x"})") ==
          "hyper: own.jsonl, row 2: What \"key\" holds cannot be.");
}
