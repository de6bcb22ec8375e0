#include "hyper/catalogue/compiler/compile.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "support/small_catalogue.h"

using hyper::catalogue::compiler::File;
using hyper::test::changed;
using hyper::test::check_reported;
using hyper::test::line_of;
using hyper::test::said;
using hyper::test::small_catalogue;
using hyper::test::small_file;

namespace {

const std::string exercise_file = "exercises/reverse-hyper.toml";

}  // namespace

TEST_CASE("a catalogue without a problem becomes C++ source, the reverse hyper first") {
    const auto compiled = compile(small_catalogue());
    CHECK(compiled.problems == "");
    const auto first = compiled.source.find(".id = \"reverse-hyper\"sv");
    const auto second = compiled.source.find(".id = \"good-morning\"sv");
    CHECK(first < second);
    CHECK(second != std::string::npos);
    CHECK(compile(small_catalogue()).source == compiled.source);
}

TEST_CASE("a file that is no TOML is reported with its line") {
    const auto problems = said("swap.toml", "purpose = \"pain\"", "purpose = pain");
    CHECK(problems.find("swap.toml:13: This is no TOML: ") == 0);
}

TEST_CASE("an unknown key is reported") {
    check_reported(exercise_file,
                   "tips = ", "tip = [\"x\"]\ntips = ", "\"tip\" is no key of a variation.");
    check_reported(exercise_file,
                   "grip = ", "gripp = 1\ngrip = ", "\"gripp\" is no key of the attributes.");
    check_reported(exercise_file,
                   "pattern = ", "patern = 1\npattern = ", "\"patern\" is no key of an exercise.");
    check_reported("equipment.toml", "aliases = [\"table\"]", "alias = \"table\"\naliases = []",
                   "\"alias\" is no key of a piece of equipment.");
    check_reported("sources.toml",
                   "where = ", "doi = \"x\"\nwhere = ", "\"doi\" is no key of a source.");
    check_reported("swap.toml",
                   "value = ", "valu = 1\nvalue = ", "\"valu\" is no key of a likeness.");
}

TEST_CASE("a missing part is reported where its table begins") {
    const auto variation = line_of(small_file(exercise_file), "[[variation]]");
    CHECK(said(exercise_file, "movement = [\"Raise both legs.\"]\n", "") ==
          exercise_file + ":" + std::to_string(variation) +
              ": \"movement\" is missing in a variation.\n");
    const auto attributes = line_of(small_file(exercise_file), "[variation.attributes]");
    CHECK(said(exercise_file, "skill = [1, \"judgement\"]\n", "") ==
          exercise_file + ":" + std::to_string(attributes) +
              ": \"skill\" is missing in the attributes.\n");
    CHECK(said(exercise_file, "pattern = \"reverse-hyper\"\n", "") ==
          exercise_file + ":1: \"pattern\" is missing in an exercise.\n");
    check_reported(exercise_file, "setup = [\"Lie face down.\"]", "setup = []",
                   "\"setup\" needs something in it.");
}

TEST_CASE("a value of the wrong kind is reported") {
    check_reported(exercise_file, "setup = [\"Lie face down.\"]", "setup = \"Lie face down.\"",
                   "\"setup\" must be a list of texts.");
    check_reported(exercise_file, "setup = [\"Lie face down.\"]", "setup = [1]",
                   "\"setup\" must be a text.");
    check_reported(exercise_file, "axial = [0, \"judgement\"]", "axial = 0",
                   "\"axial\" must be written as [VALUE, \"SOURCE\"].");
    check_reported(exercise_file, "axial = [0, \"judgement\"]", "axial = [0.5, \"judgement\"]",
                   "\"axial\" must be a whole number.");
    check_reported(exercise_file, "reps = [[10, 15], \"judgement\"]",
                   "reps = [[15, 10], \"judgement\"]",
                   "\"reps\" must be two whole numbers, the lower first.");
    check_reported(exercise_file, "tempo = [[2, 1, 3, 0], \"judgement\"]",
                   "tempo = [[2, 1, 3], \"judgement\"]",
                   "\"tempo\" must be four whole numbers: lift, top, lower, bottom.");
}

TEST_CASE("a value out of range is reported") {
    check_reported(exercise_file, "erector = [0.7", "erector = [1.2",
                   "\"erector\" must be from 0 to 1.");
    check_reported(exercise_file, "skill = [1", "skill = [6", "\"skill\" must be from 1 to 5.");
    check_reported(exercise_file, "range-of-motion = [[30, 45]", "range-of-motion = [[30, 200]",
                   "\"range-of-motion\" must be from 0 to 180.");
    check_reported(exercise_file, "rep-cap = [20", "rep-cap = [12",
                   "\"rep-cap\" must not be below the most of \"reps\".");
    check_reported("swap.toml", "value = 0.75", "value = 1.5",
                   "\"value\" is 1.5, which is not from 0 to 1.");
}

TEST_CASE("a word that is none of the known ones is reported") {
    check_reported(exercise_file, "load = \"body\"", "load = \"bodi\"",
                   "\"bodi\" is no load; there are body, required.");
    check_reported(exercise_file, "role = \"primary\"", "role = \"main\"",
                   "\"main\" is no role; there are primary, secondary.");
    check_reported(exercise_file, "flags = [\"prone-pressure\"]", "flags = [\"prone\"]",
                   "\"prone\" is no flag; there are prone-pressure, head-down, balance, "
                   "needs-rack, foot-drop.");
    check_reported(exercise_file, "id = \"bench\"", "id = \"The Bench\"",
                   "\"The Bench\" is no id: small letters, digits and dashes only.");
}

TEST_CASE("a text that is empty, ragged or hostile is reported") {
    const std::string before = "setup = [\"Lie face down.\"]";
    check_reported(exercise_file, before, "setup = [\"\"]", "A text of \"setup\" is empty.");
    check_reported(exercise_file, before, "setup = [\"Lie \"]",
                   "A text of \"setup\" begins or ends with a blank.");
    check_reported(exercise_file, before, "setup = [\"Lie  down\"]",
                   "A text of \"setup\" holds two blanks in a row.");
    check_reported(exercise_file, before, "setup = [\"Lie\\u001b[2J\"]",
                   "A text of \"setup\" holds a control character.");
    check_reported(exercise_file, before, "setup = [\"Lie\\u202edown\"]",
                   "A text of \"setup\" holds a control character.");
    const auto line = std::to_string(line_of(small_file(exercise_file), before));
    CHECK(said(exercise_file, before, "setup = [\"Lie \xFF\"]").find(exercise_file + ":" + line) ==
          0);
}

TEST_CASE("a picture that is wider than forty columns is reported") {
    const auto files = changed(exercise_file, "  o--/", std::string(41, '='));
    const auto line = line_of(files[1].bytes, "picture = ");
    CHECK(compile(files).problems ==
          exercise_file + ":" + std::to_string(line) +
              ": Line 1 of \"picture\" is 41 columns wide, more than 40.\n");
}

TEST_CASE("a name that stands for two things is reported, however it is written") {
    check_reported(exercise_file, "aliases = [\"reverse hyperextension\"]",
                   "aliases = [\"Good-Mornings\"]",
                   "\"Good-Mornings\" stands for good-morning and for reverse-hyper.");
    check_reported(exercise_file, "aliases = [\"flat bench\"]", "aliases = [\"barbells\"]",
                   "\"barbells\" stands for good-morning/barbell and for reverse-hyper/bench.");
    check_reported(exercise_file, "aliases = [\"reverse hyperextension\"]",
                   "aliases = [\"Reverse Hypers\"]",
                   "\"Reverse Hypers\" is already a name of reverse-hyper.");
    check_reported(exercise_file, "id = \"machine\"", "id = \"bench\"\n#",
                   "There are two variations \"bench\".");
    CHECK(said("equipment.toml", "id = \"barbell\"", "id = \"bench\"")
              .starts_with("equipment.toml:7: There are two \"bench\".\n"));
    CHECK(said("sources.toml", "key = \"cuthbert-2021\"", "key = \"lawrence-2019\"")
              .ends_with("sources.toml:8: There are two sources \"lawrence-2019\".\n"));
}

TEST_CASE("a name that stands for nothing is reported") {
    check_reported(exercise_file, "needs = [\"bench\"]", "needs = [\"bank\"]",
                   "There is no equipment \"bank\".");
    check_reported(exercise_file, "replacements = [\"good-morning\"]",
                   "replacements = [\"bad-morning\"]", "There is no exercise \"bad-morning\".");
    check_reported(exercise_file, "sources = [\"lawrence-2019\"]", "sources = [\"laurence-2019\"]",
                   "There is no source \"laurence-2019\".");
    check_reported(exercise_file, "grip = [0.2, \"judgement\"]",
                   "grip = [0.2, \"cuthbert-2021, nobody-1999, judgement\"]",
                   "There is no source \"nobody-1999\".");
    check_reported("swap.toml", "source = \"judgement\"", "source = \"judgment\"",
                   "There is no source \"judgment\".");
}

TEST_CASE("weights that do not add up to one are reported where they begin") {
    CHECK(said("swap.toml", "pattern = 0.3", "pattern = 0.4") ==
          "swap.toml:1: The weights add up to 1.1, not 1.\n");
}

TEST_CASE("a purpose or a pair of patterns that is missing or there twice is reported") {
    CHECK(said("swap.toml", "purpose = \"pain\"", "purpose = \"equipment\"") ==
          "swap.toml:1: The weights of \"pain\" are missing.\n"
          "swap.toml:12: There are two weights of \"equipment\".\n");
    CHECK(said("swap.toml", "a = \"reverse-hyper\"\nb = \"hinge\"",
               "a = \"back-extension\"\nb = \"reverse-hyper\"") ==
          "swap.toml:1: The likeness of \"reverse-hyper\" and \"hinge\" is missing.\n"
          "swap.toml:50: The likeness of \"back-extension\" and \"reverse-hyper\" is there "
          "twice.\n");
}

TEST_CASE("a catalogue without the reverse hyper is reported") {
    auto files = small_catalogue();
    files.erase(files.begin() + 1);
    CHECK(compile(files).problems.find(
              "exercises/reverse-hyper.toml:1: The reverse hyper is missing: it is the first "
              "exercise.\n") != std::string::npos);
}

TEST_CASE("an exercise whose file has another name is reported") {
    auto files = small_catalogue();
    files[0].name = "exercises/goodmorning.toml";
    CHECK(compile(files).problems ==
          "exercises/goodmorning.toml:1: The exercise \"good-morning\" belongs in "
          "good-morning.toml.\n");
}

TEST_CASE("all problems are reported at once, by file and line") {
    auto files = changed(exercise_file, "skill = [1", "skill = [9");
    for (auto& file : files)
        if (file.name == "sources.toml") file.bytes += "extra = 1\n";
    const auto problems = compile(files).problems;
    CHECK(std::count(problems.begin(), problems.end(), '\n') == 2);
    CHECK(problems.find("exercises/") == 0);
    CHECK(problems.find("sources.toml:") != std::string::npos);
}

TEST_CASE("a condition speaks against positions that there are, from sources that there are") {
    const std::string file = "conditions.toml";
    CHECK(said(file, "[\"head-down\"]", "[\"upside-down\"]").find("is no flag") !=
          std::string::npos);
    CHECK(said(file, "\"judgement\"", "\"hearsay\"").find("no source \"hearsay\"") !=
          std::string::npos);
    CHECK(said(file, "[\"eye pressure\"]", "[\"vertigo\"]").find("stands for") !=
          std::string::npos);
}

TEST_CASE("a maker's table rises with the stretch and has each colour once") {
    const std::string file = "bands.toml";
    CHECK(said(file, "at-200 = 6.7", "at-200 = 4.0").find("pulls harder") != std::string::npos);
    CHECK(said(file, "\"blue\"", "\"green\"").find("listed twice") != std::string::npos);
    CHECK(said(file, "\"flat\"", "\"round\"").find("is no kind") != std::string::npos);
}

TEST_CASE("the muscles of the statistics are those of the attributes, and their numbers rise") {
    const std::string file = "stats.toml";
    check_reported(file, "target = [3, ", "target = [0.5, ",
                   "\"target\" must not be below the one before it.");
    CHECK(said(file, "id = \"erector\"", "id = \"glutes\"") ==
          "stats.toml:1: The muscles must be erector, glutes, hamstrings, quadriceps, upper-body, "
          "in this order.\n");
}
