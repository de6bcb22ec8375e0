// What comes back to a log in an export of hyper's own.

#include <doctest/doctest.h>

#include "hyper/cli/run.h"
#include "support/fixed_world.h"
#include "support/temp_dir.h"

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
