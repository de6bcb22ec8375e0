#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "hyper/catalogue/compiler/node.h"
#include "hyper/catalogue/section.h"
#include "hyper/view/guide.h"
#include "support/file.h"

using hyper::catalogue::compiler::Node;
namespace catalogue = hyper::catalogue;

namespace {

/// Lower case, one blank where blanks, line ends and the bullets of a list were.
std::string flat(std::string_view text) {
    std::string result;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n';
        if (blank && (result.empty() || result.back() == ' ')) continue;
        if (blank)
            result += ' ';
        else
            result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return result;
}

std::string text_at(const Node& fact, std::string_view key) {
    const auto* value = fact.find(key);
    REQUIRE(value != nullptr);
    return value->text;
}

/// What the program prints of the section that `fact` names.
std::string printed(const Node& fact) {
    const auto* exercise = catalogue::exercise(text_at(fact, "exercise"));
    REQUIRE(exercise != nullptr);
    const auto* variation = catalogue::variation(*exercise, text_at(fact, "variation"));
    REQUIRE(variation != nullptr);
    const auto section = catalogue::section_named(text_at(fact, "section"));
    REQUIRE(section.has_value());
    const std::vector<catalogue::Section> sections = {*section};
    return flat(hyper::view::guide_sections(*exercise, *variation, sections, {80, false}));
}

}  // namespace

TEST_CASE("every fact that the guides must tell is in what they print, F1 to F42") {
    const std::string name = HYPER_TEST_DATA "/catalogue/facts.toml";
    catalogue::compiler::Problems problems;
    const auto file = parsed_toml({name, hyper::test::contents(name)}, problems);
    REQUIRE(file.has_value());
    const auto* facts = file->find("fact");
    REQUIRE(facts != nullptr);
    std::set<std::string> told;
    for (const auto& fact : facts->items) {
        const auto id = text_at(fact, "id");
        CAPTURE(id);
        told.insert(id);
        const auto* says = fact.find("says");
        REQUIRE(says != nullptr);
        CHECK_FALSE(says->items.empty());
        const auto text = printed(fact);
        for (const auto& phrase : says->items) {
            CAPTURE(phrase.text);
            CAPTURE(text);
            CHECK(text.find(phrase.text) != std::string::npos);
        }
    }
    for (int number = 1; number <= 42; ++number) {
        CAPTURE(number);
        CHECK(told.contains("F" + std::to_string(number)));
    }
}
