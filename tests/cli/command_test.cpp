// What the table of commands promises of every row.

#include "hyper/cli/command.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <utility>

#include "hyper/cli/completion.h"
#include "hyper/cli/help.h"
#include "hyper/cli/run.h"
#include "hyper/view/layout.h"
#include "support/fixed_world.h"
#include "support/temp_dir.h"

using hyper::cli::Command;
using hyper::cli::commands;

namespace {

/// The words of an example as a shell would split it, without "hyper".
std::vector<std::string> words_of(std::string_view example) {
    std::vector<std::string> words;
    bool inside = false;
    bool quoted = false;
    for (const char c : example) {
        if (c == '"') quoted = !quoted;
        const bool blank = c == ' ' && !quoted;
        if (!blank && !inside) words.emplace_back();
        if (!blank && c != '"') words.back() += c;
        inside = !blank;
    }
    words.erase(words.begin());
    return words;
}

/// Files of other programs that the examples speak of.
constexpr std::array<std::pair<const char*, const char*>, 4> brought_files = {{
    {"hevy.csv", "workout_data.csv"},
    {"strong.csv", "strong.csv"},
    {"fitnotes.csv", "FitNotes_Export.csv"},
    {"fitnotes-2023.csv", "more.csv"},
}};

/// Everything that the transcripts show.
std::string transcripts() {
    std::stringstream text;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(HYPER_TEST_DATA) / "golden"))
        if (entry.path().extension() == ".txt") text << std::ifstream(entry.path()).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("every command has a name of its own, a short summary, a group and examples") {
    std::set<std::string_view> names;
    for (const Command* row : commands()) {
        INFO(row->name);
        CHECK(names.insert(row->name).second);
        CHECK_FALSE(row->summary.empty());
        CHECK(row->summary.size() <= 60);
        CHECK_FALSE(row->group.empty());
        CHECK_FALSE(row->examples.empty());
        const bool runs = row->run != nullptr;
        CHECK(runs);
    }
}

TEST_CASE("no option is declared twice or left without a word of help") {
    for (const Command* row : commands()) {
        std::set<std::string_view> names;
        for (const auto list : {row->options, hyper::cli::global_options()})
            for (const auto& option : list) {
                INFO(row->name << " --" << option.name);
                CHECK(names.insert(option.name).second);
                CHECK_FALSE(option.help.empty());
            }
    }
}

TEST_CASE(
    "every example is understood, one after the other, in a log that has what they speak of") {
    const hyper::test::TempDir folder;
    auto world = hyper::test::fixed_world(folder.path() / "hyper.db");
    const auto run = [&](std::string_view line) {
        ++world.random_seed;
        world.now += std::chrono::minutes(1);
        const auto words = words_of(line);
        return hyper::cli::run(words, world);
    };
    for (const auto* line :
         {"hyper log machine 3x12 @ 40kg --on -4d", "hyper log bench 3x12 --on -3d"})
        REQUIRE(run(line).code == 0);
    for (const auto& [from, to] : brought_files)
        std::filesystem::copy_file(std::filesystem::path(HYPER_TEST_DATA) / "exchange/files" / from,
                                   folder.path() / to);
    for (const Command* row : commands())
        for (const auto example : row->examples) {
            const auto outcome = run(example);
            INFO(example << "\n" << outcome.err);
            CHECK(outcome.code == 0);
        }
}

TEST_CASE("every command is shown in a transcript, on the help page and among the completions") {
    const std::string shown = transcripts();
    const std::string help = hyper::cli::help_page({80, false});
    const hyper::test::TempDir folder;
    const auto world = hyper::test::fixed_world(folder.path() / "hyper.db");
    const auto args = hyper::cli::Args::parse("completion", {}, {});
    hyper::cli::Context context(world, args, hyper::cli::Needs::read);
    const std::vector<std::string> nothing_yet = {""};
    const auto offered = hyper::cli::completions(nothing_yet, context);
    for (const Command* row : commands()) {
        const std::string name(row->name);
        INFO(name);
        CHECK(shown.find("$ hyper " + name) != std::string::npos);
        CHECK(help.find("\n  " + name + " ") != std::string::npos);
        CHECK(std::find(offered.begin(), offered.end(), name) != offered.end());
    }
}

TEST_CASE("-h asks for help like --help") {
    const hyper::test::TempDir folder;
    const auto world = hyper::test::fixed_world(folder.path() / "hyper.db");
    for (const Command* row : commands()) {
        const auto help =
            hyper::cli::run(std::vector{std::string(row->name), std::string("-h")}, world);
        INFO(row->name << "\n" << help.err);
        CHECK(help.code == 0);
        CHECK(help.out.find(fmt::format("hyper {}", row->name)) != std::string::npos);
    }
    CHECK(hyper::cli::run(std::vector{std::string("-h")}, world).code == 0);
}

TEST_CASE("every command that prints JSON has an example of it among the documents") {
    std::stringstream text;
    text << std::ifstream(std::filesystem::path(HYPER_TEST_DATA).parent_path() / "docs" / "json.md")
                .rdbuf();
    std::set<std::string> shown;
    for (std::string line; std::getline(text, line);)
        if (line.starts_with("$ hyper ") && line.ends_with("--json"))
            shown.insert(words_of(line.substr(2)).front());
    for (const Command* row : commands()) {
        const bool prints_json = std::any_of(row->options.begin(), row->options.end(),
                                             [](const auto& one) { return one.name == "json"; });
        INFO(row->name);
        CHECK((!prints_json || shown.contains(std::string(row->name))));
    }
}

TEST_CASE("every help page fits 40 columns") {
    for (const Command* row : commands()) {
        std::istringstream page(hyper::cli::help_page(*row, {40, false}));
        for (std::string line; std::getline(page, line);) {
            INFO(row->name << ": " << line);
            CHECK(hyper::view::display_width(line) <= 40);
        }
    }
}
