// Corrections as a user makes them: what is refused leaves the file as it was, and two sessions at
// once do not overwrite each other.

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "hyper/cli/edit_line.h"
#include "hyper/cli/run.h"
#include "hyper/units/error.h"
#include "support/fixed_world.h"
#include "support/temp_dir.h"

using hyper::cli::edit_line;
using Words = std::vector<std::string>;

namespace {

std::string bytes(const std::filesystem::path& file) {
    std::stringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

/// A log with three sets, and commands run in it.
struct Log {
    hyper::test::TempDir folder;
    std::filesystem::path file = folder / "hyper.db";
    hyper::cli::World world = hyper::test::fixed_world(file);

    Log() { REQUIRE(run({"log", "machine", "12,11,10", "@", "40kg"}).code == 0); }
    hyper::cli::Outcome run(const Words& words) {
        world.now += std::chrono::minutes(1);
        ++world.random_seed;
        return hyper::cli::run(words, world);
    }
};

}  // namespace

TEST_CASE("the first word names the set, what follows is the change") {
    CHECK(edit_line(Words{"1", "@", "42.5kg"}).handles == Words{"1"});
    CHECK(edit_line(Words{"3-1", "12,", "10,", "8"}).change == Words{"12,", "10,", "8"});
    CHECK(edit_line(Words{"1", "3x12"}).change == Words{"3x12"});
    CHECK(edit_line(Words{"1", "30s"}).change == Words{"30s"});
    CHECK(edit_line(Words{"3", "to", "12"}).handles == Words{"3"});
    CHECK(edit_line(Words{"3", "12", "to", "12", "@", "40kg"}).handles == Words{"3", "12"});
    CHECK(edit_line(Words{"3", "1", "to"}).change.empty());
    CHECK(edit_line(Words{}).handles.empty());
}

TEST_CASE("a number behind a set is never guessed at: both readings are told") {
    for (const auto& words : {Words{"3", "12"}, Words{"3", "12", "@", "40kg"}, Words{"3-1", "12"},
                              Words{"3", "2", "x", "12"}, Words{"3", "2", "machine"}}) {
        try {
            static_cast<void>(edit_line(words));
            FAIL("not refused");
        } catch (const hyper::Error& error) {
            CHECK(error.code() == hyper::ExitCode::refused);
            CHECK(error.hint().find("hyper edit " + words[0] + " to ") != std::string::npos);
            CHECK(error.hint().find("hyper edit " + words[0] + " " + words[1] + " to ") !=
                  std::string::npos);
        }
    }
    CHECK_THROWS_AS(static_cast<void>(edit_line(Words{"3", "2-1"})), hyper::Error);
}

TEST_CASE("a correction that is refused leaves the file as it was, byte for byte") {
    Log log;
    const auto before = bytes(log.file);
    for (const auto& words : {Words{"edit"},
                              Words{"edit", "1"},
                              Words{"edit", "1", "12"},
                              Words{"edit", "9", "3x12"},
                              Words{"edit", "machine", "12"},
                              Words{"edit", "1", "3x12"},
                              Words{"edit", "1", "@", "x"},
                              Words{"edit", "1", "@", "purple"},
                              Words{"edit", "1", "benhc"},
                              Words{"edit", "1", "--rir", "11"},
                              Words{"edit", "1", "--on", "tomorrow"},
                              Words{"edit", "1", "--tempo", "fast"},
                              Words{"edit", "3-1", "--rir", "2"},
                              Words{"edit", "1", "1", "to", "--rir", "2"},
                              Words{"edit", "01234567", "--rir", "2"},
                              Words{"rm"},
                              Words{"rm", "9"},
                              Words{"rm", "3-1"},
                              Words{"rm", "1", "1"},
                              Words{"rm", "machine"},
                              Words{"move"},
                              Words{"move", "today"},
                              Words{"move", "today", "to", "tomorrow", "--yes"},
                              Words{"move", "yesterday", "to", "today", "--yes"},
                              Words{"move", "today", "to", "yesterday"}}) {
        const auto outcome = log.run(words);
        CAPTURE(words.front());
        CAPTURE(outcome.out);
        CAPTURE(outcome.err);
        CHECK(outcome.code == 2);
        CHECK(outcome.out.empty());
        CHECK(bytes(log.file) == before);
    }
    for (const auto& words : {Words{"edit", "1", "--reps", "10"}, Words{"edit", "1", "machine"},
                              Words{"edit", "3-1", "@", "40kg"}, Words{"rm", "1", "--dry-run"},
                              Words{"edit", "1", "@", "45kg", "--dry-run", "--json"},
                              Words{"move", "today", "to", "today"}}) {
        CHECK(log.run(words).code == 0);
        CHECK(bytes(log.file) == before);
    }
}

TEST_CASE("what another session changed while the question stood is not overwritten") {
    Log log;
    log.world.input_is_terminal = log.world.output_is_terminal = true;
    bool asked = false;
    log.world.ask = [&](const std::string&) {
        if (asked) return;
        asked = true;
        auto other = hyper::test::fixed_world(log.file);
        const Words words = {"edit", "2", "to", "9", "--note", "from the other one"};
        CHECK(hyper::cli::run(words, other).code == 0);
    };
    log.world.read_line = [] { return std::optional<std::string>(""); };
    const auto outcome = log.run({"edit", "3-1", "--rir", "2"});
    CHECK(asked);
    CHECK(outcome.code == 1);
    const auto history = log.run({"history", "--sets"}).out;
    CHECK(history.find("from the other one") != std::string::npos);
    CHECK(history.find("RIR 2") == std::string::npos);
}

TEST_CASE("a correction that is repeated with the same key is made once") {
    Log log;
    const Words words = {"rm", "1", "--once", "evening"};
    const auto first = log.run(words);
    CHECK(first.code == 0);
    const auto again = log.run(words);
    CHECK(again.code == 0);
    CHECK(again.out == first.out);
    CHECK(log.run({"rm", "1", "--dry-run"}).out.find("11 @ 40 kg") != std::string::npos);
}
