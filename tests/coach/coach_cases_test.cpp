// Case histories of the coach: what was done, a day, and what it must say then. Each is replayed in
// process on a log of its own; the files beside this one hold them.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <sstream>
#include <vector>

#include "hyper/catalogue/compiler/node.h"
#include "hyper/cli/run.h"
#include "support/competing_rules.h"
#include "support/file.h"
#include "support/fixed_world.h"
#include "support/temp_dir.h"

namespace {

using hyper::catalogue::compiler::Node;
using Json = nlohmann::json;
namespace fs = std::filesystem;

std::vector<std::string> words_of(const std::string& line) {
    std::istringstream stream(line);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

std::string text_of(const Node& entry, const char* key) {
    const Node* node = entry.find(key);
    return node == nullptr ? "" : node->text;
}

/// Both bounds of [LOW, HIGH], or twice the one number.
std::optional<std::pair<double, double>> bounds_of(const Node& entry, const char* key) {
    const Node* node = entry.find(key);
    if (node == nullptr) return std::nullopt;
    if (node->kind != Node::Kind::list) return std::pair(node->real, node->real);
    return std::pair(node->items.front().real, node->items.back().real);
}

/// The world of a case: the evening of the day that it asks about.
class Replay {
  public:
    explicit Replay(const std::string& day)
        : world_(hyper::test::fixed_world(folder_.path() / "hyper.db")) {
        world_.now = world_.zone->instant(hyper::day_from_iso(day).value(), {20 * 60});
    }

    hyper::cli::Outcome run(const std::string& line) {
        ++world_.random_seed;
        world_.now += std::chrono::seconds(1);
        const auto words = words_of(line);
        return hyper::cli::run(words, world_);
    }

  private:
    hyper::test::TempDir folder_;
    hyper::cli::World world_;
};

void check_within(const char* what, const std::pair<double, double>& bounds, double low,
                  double high) {
    INFO(what);
    CHECK(low >= doctest::Approx(bounds.first));
    CHECK(high <= doctest::Approx(bounds.second));
}

double kilograms(const Json& load) {
    if (!load["added"].is_null()) return load["added"]["grams"].get<double>() / 1000;
    if (!load["assist"].is_null()) return -load["assist"]["grams"].get<double>() / 1000;
    return 0;
}

std::string bands(const Json& load) {
    std::string text;
    for (const auto& band : load["bands"])
        text += (text.empty() ? "" : "+") +
                (band["count"] > 1 ? std::to_string(band["count"].get<int>()) + "x" : "") +
                band["label"].get<std::string>() + (band["folded"].get<bool>() ? ":folded" : "");
    return text;
}

void check_dose(const Node& entry, const Json& dose) {
    if (const auto bounds = bounds_of(entry, "sets"))
        check_within("sets", *bounds, dose["sets"], dose["sets"]);
    for (const auto* key : {"reps", "seconds"})
        if (const auto bounds = bounds_of(entry, key))
            check_within(key, *bounds, dose[key][0], dose[key][1]);
    if (const auto bounds = bounds_of(entry, "rir"))
        check_within("rir", *bounds, dose["rir"][0], dose["rir"][1]);
    if (const auto bounds = bounds_of(entry, "kg"))
        check_within("kg", *bounds, kilograms(dose["load"]), kilograms(dose["load"]));
    if (const auto wanted = text_of(entry, "bands"); !wanted.empty())
        CHECK(bands(dose["load"]) == wanted);
    if (const auto wanted = text_of(entry, "load"); wanted == "body")
        CHECK(dose["load"]["bodyweight"] == true);
    else if (wanted == "unknown")
        CHECK((dose["load"]["bodyweight"] == false && kilograms(dose["load"]) == 0 &&
               dose["load"]["bands"].empty()));
}

void check_lists(const Node& entry, const Json& dose, const std::string& said) {
    const auto all = [&](const char* key, auto check) {
        if (const Node* list = entry.find(key))
            for (const Node& item : list->items) check(item.text);
    };
    all("asks", [&](const std::string& ask) {
        INFO("asks " << ask << ": " << dose["asks"].dump());
        CHECK(std::find(dose["asks"].begin(), dose["asks"].end(), ask) != dose["asks"].end());
    });
    all("rejected", [&](const std::string& pair) {
        const auto& list = dose["rejected"];
        INFO("rejected " << pair << ": " << list.dump());
        CHECK(std::any_of(list.begin(), list.end(), [&](const Json& one) {
            return one["action"].get<std::string>() + ": " + one["code"].get<std::string>() == pair;
        }));
    });
    all("says", [&](const std::string& words) {
        std::string flat;
        for (const auto& word : words_of(said)) flat += (flat.empty() ? "" : " ") + word;
        INFO(flat);
        CHECK(flat.find(words) != std::string::npos);
    });
}

std::string way_of(const Json& json) {
    return json["exercise"].get<std::string>() + "/" + json["variation"].get<std::string>();
}

/// What a swap puts first, and what it leaves out with the word of the reason.
void check_swap(const Node& entry, const Json& swap) {
    REQUIRE_FALSE(swap["options"].empty());
    if (const auto first = text_of(entry, "first"); !first.empty())
        CHECK(way_of(swap["options"][0]) == first);
    const Node* left_out = entry.find("left-out");
    if (left_out == nullptr) return;
    for (const Node& item : left_out->items) {
        const auto& removed = swap["removed"];
        INFO("left out " << item.text << ": " << removed.dump());
        CHECK(std::any_of(removed.begin(), removed.end(), [&](const Json& one) {
            return way_of(one) + ": " + one["code"].get<std::string>() == item.text;
        }));
    }
}

using Pairs = std::set<std::pair<std::string, std::string>>;

/// Notes what would have applied as well.
void note_outranked(const Json& dose, Pairs& shown) {
    for (const auto& one : dose["rejected"])
        if (one["code"] == "outranked") shown.emplace(dose["action"], one["action"]);
}

void check_case(const Node& entry, Pairs& shown) {
    const std::string name = text_of(entry, "name");
    CAPTURE(name);
    Replay replay(text_of(entry, "on"));
    for (const Node& line : entry.find("given")->items) {
        const auto outcome = replay.run(line.text);
        INFO(line.text << "\n" << outcome.err);
        REQUIRE(outcome.code == 0);
    }
    const std::string swap = text_of(entry, "swap");
    const std::string question =
        swap.empty() ? "next " + text_of(entry, "exercise") : "swap " + swap;
    const auto outcome = replay.run(question + " --json");
    INFO(outcome.out << outcome.err);
    REQUIRE(outcome.code == 0);
    const Json answer = Json::parse(outcome.out);
    if (!swap.empty()) check_swap(entry, answer);
    const Json dose = swap.empty() ? answer["doses"][0] : answer["options"][0]["start"];
    if (const auto about = text_of(entry, "about"); !about.empty()) CHECK(way_of(dose) == about);
    CHECK(dose["action"] == text_of(entry, "action"));
    if (const auto code = text_of(entry, "code"); !code.empty()) CHECK(dose["code"] == code);
    note_outranked(dose, shown);
    check_dose(entry, dose);
    check_lists(entry, dose, replay.run(question + " --why").out);
}

}  // namespace

TEST_CASE("in every case history the coach says what a careful coach would") {
    std::vector<fs::path> files;
    for (const auto& file : fs::directory_iterator(fs::path(HYPER_TEST_DATA) / "coach"))
        if (file.path().extension() == ".toml") files.push_back(file.path());
    std::sort(files.begin(), files.end());
    std::size_t count = 0;
    Pairs shown;
    for (const auto& file : files) {
        hyper::catalogue::compiler::Problems problems;
        const auto node = hyper::catalogue::compiler::parsed_toml(
            {file.filename().string(), hyper::test::contents(file.string())}, problems);
        INFO(problems.text());
        REQUIRE(node.has_value());
        for (const Node& entry : node->find("case")->items) {
            check_case(entry, shown);
            ++count;
        }
    }
    CHECK(count >= 40);
    for (const auto& [first, second] : hyper::test::competing_rules) {
        const std::pair pair(std::string(code(first)), std::string(code(second)));
        CAPTURE(pair.first);
        CAPTURE(pair.second);
        CHECK(shown.contains(pair));
    }
}
