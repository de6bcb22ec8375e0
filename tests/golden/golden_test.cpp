// Replays the transcripts of this folder in process. A transcript holds `$ hyper …` lines, each
// with exactly what it prints, `[2]` after it where the exit status is not 0. Lines that begin with
// % set the world: `% width 40`, `% day 2026-11-25 01:30`, `% terminal`, `% terminal dumb`, `% log
// none` (a place where no log can be), `% log other.db` (another log beside the first), `% file
// exchange/files/hevy.csv mine.csv` (a file that lies in the folder). Each transcript has a log of
// its own, and a minute passes between two commands. HYPER_UPDATE_GOLDEN=1 writes the files anew.
// The same is done with the examples in docs/json.md and docs/export.md.

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "hyper/cli/run.h"
#include "hyper/text/day_words.h"
#include "support/fixed_world.h"
#include "support/temp_dir.h"

namespace {

using hyper::cli::World;
namespace fs = std::filesystem;

/// The words of a command line as a shell would split it: blanks, "…" and '…'.
std::vector<std::string> split(const std::string& line) {
    std::vector<std::string> words;
    bool inside = false;
    char quote = '\0';
    for (const char c : line) {
        if (quote != '\0') {
            if (c == quote)
                quote = '\0';
            else
                words.back() += c;
        } else if (c == ' ') {
            inside = false;
        } else {
            if (!inside) words.emplace_back();
            inside = true;
            if (c == '"' || c == '\'')
                quote = c;
            else
                words.back() += c;
        }
    }
    return words;
}

/// Somebody at the terminal: what they will type, and what they have seen.
struct Person {
    std::deque<std::string> answers;
    std::string seen;
};

void seat(Person& person, World& world) {
    world.ask = [&person](const std::string& question) { person.seen += question; };
    world.write = [&person](std::string_view piece) {
        person.seen += piece;
        return true;
    };
    world.read_line = [&person]() -> std::optional<std::string> {
        if (person.answers.empty()) return std::nullopt;
        const std::string answer = person.answers.front();
        person.answers.pop_front();
        person.seen += answer + "\n";
        return answer;
    };
}

void set_world(World& world, Person& person, const std::string& line) {
    const auto words = split(line);
    REQUIRE(words.size() >= 2);
    if (words[1] == "answer") {
        person.answers.push_back(line.substr(std::min<std::size_t>(line.size(), 9)));
        return;
    }
    if (words[1] == "width")
        world.width = std::stoi(words[2]);
    else if (words[1] == "terminal") {
        world.output_is_terminal = world.input_is_terminal = true;
        world.term = words.size() > 2 ? words[2] : "xterm-256color";
    } else if (words[1] == "day") {
        const auto moment = hyper::text::parse_moment(words[2], hyper::Day());
        REQUIRE(moment.ok());
        const hyper::TimeOfDay time = words.size() > 3 ? hyper::text::parse_time(words[3]).value()
                                                       : hyper::TimeOfDay{18 * 60 + 30};
        world.now = world.zone->instant(moment.value().day, time);
    } else if (words[1] == "file") {
        REQUIRE(words.size() == 4);
        fs::copy_file(fs::path(HYPER_TEST_DATA) / words[2], world.folder / words[3],
                      fs::copy_options::overwrite_existing);
    } else if (words[1] == "log") {
        world.hyper_db =
            words[2] == "none" ? "/dev/null/hyper.db" : (world.folder / words[2]).string();
    } else {
        FAIL("unknown line: " << line);
    }
}

/// What a person would see of one command.
std::string shown(const std::string& line, World& world, Person& person) {
    auto words = split(line);
    words.erase(words.begin(), words.begin() + 2);  // "$ hyper"
    const auto outcome = hyper::cli::run(words, world);
    world.now += std::chrono::minutes(1);
    ++world.random_seed;
    std::string text = person.seen + outcome.out + outcome.err;
    person.seen.clear();
    if (outcome.code != 0) text += fmt::format("[{}]\n", outcome.code);
    return text;
}

std::string replayed(std::istream& transcript) {
    const hyper::test::TempDir folder;
    World world = hyper::test::fixed_world(folder.path() / "hyper.db");
    Person person;
    seat(person, world);
    std::string result;
    bool skipping = false;
    for (std::string line; std::getline(transcript, line);) {
        if (line.starts_with("$ hyper")) {
            result += line + "\n" + shown(line, world, person) + "\n";
            skipping = true;
        } else if (line.starts_with('%') || line.starts_with('#')) {
            if (line.starts_with('%')) set_world(world, person, line);
            result += line + "\n";
            skipping = false;
        } else if (!skipping) {
            result += line + "\n";
        }
    }
    return result;
}

/// A document whose blocks that begin with ```console are transcripts, all of one log, in a folder
/// with a file of another program.
std::string replayed_document(std::istream& document) {
    const hyper::test::TempDir folder;
    fs::copy_file(fs::path(HYPER_TEST_DATA) / "exchange/files/fitnotes.csv",
                  folder.path() / "FitNotes_Export.csv");
    World world = hyper::test::fixed_world(folder.path() / "hyper.db");
    Person person;
    seat(person, world);
    std::string result;
    bool inside = false;
    bool skipping = false;
    for (std::string line; std::getline(document, line);) {
        if (line.starts_with("```")) {
            inside = line == "```console";
            skipping = false;
        }
        if (inside && line.starts_with("$ hyper")) {
            result += line + "\n" + shown(line, world, person);
            skipping = true;
        } else if (!skipping) {
            result += line + "\n";
        }
    }
    return result;
}

void check_replayed(const fs::path& file, std::string (*replay)(std::istream&)) {
    std::ifstream input(file);
    REQUIRE(input.is_open());
    std::stringstream text;
    text << input.rdbuf();
    const std::string expected = text.str();
    const std::string actual = replay(text);
    INFO(file.filename().string());
    if (std::getenv("HYPER_UPDATE_GOLDEN") != nullptr)
        std::ofstream(file) << actual;
    else
        CHECK(actual == expected);
}

}  // namespace

TEST_CASE("every transcript prints what it says") {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(HYPER_TEST_DATA) / "golden"))
        if (entry.path().extension() == ".txt") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    REQUIRE(!files.empty());
    for (const auto& file : files) check_replayed(file, replayed);
}

TEST_CASE("the read-me's first five minutes are those of the transcript") {
    const auto root = fs::path(HYPER_TEST_DATA).parent_path();
    std::stringstream readme;
    readme << std::ifstream(root / "README.md").rdbuf();
    std::ifstream transcript(root / "tests" / "golden" / "first_five_minutes.txt");
    std::string minutes;
    for (std::string line; std::getline(transcript, line);)
        if (!line.starts_with('%') && !line.starts_with('#')) minutes += line + "\n";
    minutes.erase(0, minutes.find_first_not_of('\n'));
    minutes.erase(minutes.find_last_not_of('\n') + 1);
    REQUIRE_FALSE(minutes.empty());
    CHECK(readme.str().find(minutes) != std::string::npos);
}

TEST_CASE("every example of the documents prints what it says") {
    for (const auto* name : {"json.md", "export.md"})
        check_replayed(fs::path(HYPER_TEST_DATA).parent_path() / "docs" / name, replayed_document);
}
