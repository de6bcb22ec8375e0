// What holds for every file that can be brought.

#include <doctest/doctest.h>

#include <fstream>

#include "hyper/cli/run.h"
#include "support/exchange_file.h"
#include "support/fixed_world.h"
#include "support/temp_dir.h"

using namespace hyper;

TEST_CASE("every file of another program is taken once, however often it is imported") {
    // Jefit's cardio rows once ended the program.
    for (const auto& name : test::exchange_files()) {
        INFO(name);
        const test::TempDir folder;
        auto world = test::fixed_world(folder / "hyper.db");
        std::ofstream(folder / name, std::ios::binary) << test::exchange_file(name);
        for (int time = 0; time < 2; ++time) {
            world.now += std::chrono::minutes(1);
            const std::vector<std::string> words = {"import", name, "--unit", "kg", "--yes"};
            const auto outcome = cli::run(words, world);
            INFO(outcome.out << outcome.err);
            CHECK(outcome.code == 0);
            CHECK((outcome.out.find("  0 sets added") == std::string::npos) == (time == 0));
        }
    }
}
