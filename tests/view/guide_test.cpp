#include "hyper/view/guide.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "hyper/view/guide_blocks.h"
#include "hyper/view/layout.h"

using namespace hyper;  // NOLINT(google-build-using-namespace)
using hyper::catalogue::Section;
using hyper::view::Style;

namespace {

const Style plain{80, false};

std::vector<std::string> lines_of(std::string text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

const catalogue::Exercise& reverse_hyper() {
    return catalogue::exercises().front();
}

std::string page_of(std::string_view exercise, std::string_view variation,
                    const Style& style = plain) {
    const auto* one = catalogue::exercise(exercise);
    REQUIRE(one != nullptr);
    const auto* way = catalogue::variation(*one, variation);
    REQUIRE(way != nullptr);
    return view::guide_page(*one, *way, style);
}

std::vector<Section> all_sections() {
    std::vector<Section> sections;
    for (std::size_t i = 0; i < catalogue::section_names.size(); ++i)
        sections.push_back(static_cast<Section>(i));
    return sections;
}

std::string everything(const catalogue::Exercise& exercise, const catalogue::Variation& variation,
                       const Style& style) {
    return view::guide_sections(exercise, variation, all_sections(), style);
}

/// Words with one blank between them, wherever lines break.
std::string flat(const std::string& text) {
    std::string result;
    for (const char c : text)
        if (c != '\n' && !(c == ' ' && result.ends_with(' ')))
            result += c;
        else if (c == '\n' && !result.ends_with(' '))
            result += ' ';
    return result;
}

/// Calls `check` with every exercise and variation.
template <typename Function>
void each_variation(Function check) {
    for (const auto& exercise : catalogue::exercises())
        for (const auto& variation : exercise.variations) {
            CAPTURE(exercise.id);
            CAPTURE(variation.id);
            check(exercise, variation);
        }
}

}  // namespace

TEST_CASE("the page of the bench shows what to know before the first set, in a coach's order") {
    const auto page = page_of("reverse-hyper", "bench");
    std::size_t last = 0;
    for (const std::string part :
         {"REVERSE HYPER", "Needs", "SET UP · on a bench", "LIFT", "2 s up · 1 s hold · 3 s down",
          "BREATHE", "MAKE IT COUNT", "MISTAKES", "SAFETY", "VARIATIONS", "INSTEAD", "MORE"}) {
        CAPTURE(part);
        const auto at = page.find(part, last);
        REQUIRE(at != std::string::npos);
        last = at;
    }
    CHECK(has(lines_of(page).front(), "lower back · glutes · hamstrings"));
    CHECK(has(page, "hyper swap\n"));
    CHECK(has(page, "hyper guide --section all\n"));
}

TEST_CASE("the page of another variation says which, and names commands that lead on from it") {
    const auto page = page_of("reverse-hyper", "machine");
    CHECK(page.starts_with("REVERSE HYPER · machine"));
    CHECK(has(page, "hyper guide reverse-hyper/machine --section all\n"));
    CHECK(has(page_of("deadlift", "barbell"), "hyper guide deadlift --section all\n"));
    CHECK(has(page_of("deadlift", "barbell"), "hyper swap deadlift\n"));
}

TEST_CASE("the picture stands beside the card where there is room and above it where not") {
    const auto beside = lines_of(page_of("reverse-hyper", "bench"));
    CHECK(std::any_of(beside.begin(), beside.end(), [](const std::string& line) {
        return has(line, "hips at the edge") && has(line, "Needs");
    }));
    const auto above = lines_of(page_of("reverse-hyper", "bench", {60, false}));
    CHECK(std::none_of(above.begin(), above.end(), [](const std::string& line) {
        return has(line, "hips at the edge") && has(line, "Needs");
    }));
}

TEST_CASE("no line is wider than the terminal from 40 columns up, nor than 80") {
    each_variation([](const auto& exercise, const auto& variation) {
        for (const int width : {40, 55, 72, 80, 200}) {
            CAPTURE(width);
            const Style style{width, false};
            const int most = std::min(width, 80);
            for (const auto& text : {view::guide_page(exercise, variation, style),
                                     everything(exercise, variation, style)})
                for (const auto& line : lines_of(text)) {
                    CAPTURE(line);
                    CHECK(view::display_width(line) <= most);
                    CHECK_FALSE(line.ends_with(' '));
                }
        }
    });
}

TEST_CASE("a page at 80 columns takes no more than 75 lines") {
    each_variation([](const auto& exercise, const auto& variation) {
        CHECK(lines_of(view::guide_page(exercise, variation, plain)).size() <= 75);
    });
}

TEST_CASE("colour adds nothing but colour") {
    each_variation([](const auto& exercise, const auto& variation) {
        auto colored = everything(exercise, variation, {80, true});
        CHECK(has(colored, "\x1b[1mSAFETY\x1b[0m"));
        for (auto at = colored.find('\x1b'); at != std::string::npos; at = colored.find('\x1b'))
            colored.erase(at, colored.find('m', at) - at + 1);
        CHECK(colored == everything(exercise, variation, plain));
    });
}

TEST_CASE("all sections together hold every text of the variation and of its exercise") {
    const auto passages = catalogue::passages();
    each_variation([&](const auto& exercise, const auto& variation) {
        const auto text = flat(everything(exercise, variation, plain));
        for (const auto& passage : passages) {
            if (passage.exercise != &exercise) continue;
            if (passage.variation != nullptr && passage.variation != &variation) continue;
            if (passage.section == Section::names && passage.text == exercise.name) continue;
            CAPTURE(passage.text);
            CHECK(has(text, passage.text));
        }
        for (const auto key : exercise.sources) CHECK(has(text, catalogue::source(key)->label));
        for (const auto id : exercise.replacements) CHECK(has(text, id));
        for (const auto& other : exercise.variations) CHECK(has(text, other.id));
    });
}

TEST_CASE("every value is shown with its source") {
    const auto& variation = *catalogue::variation(reverse_hyper(), "machine");
    const std::vector<Section> values = {Section::dose, Section::numbers};
    const auto text = view::guide_sections(reverse_hyper(), variation, values, plain);
    CHECK(has(text, "  skill              2 of 5  judgement\n"));
    CHECK(has(text, "  range of motion    77°  Lawrence 2019\n"));
    CHECK(has(text, "  repetitions       8–15  judgement\n"));
}

TEST_CASE("sections are found by their names and by other words for them") {
    CHECK(catalogue::section_named("setup") == Section::setup);
    CHECK(catalogue::section_named("Set-Up") == Section::setup);
    CHECK(catalogue::section_named("lift") == Section::movement);
    CHECK(catalogue::section_named("cues") == Section::tips);
    CHECK(catalogue::section_named("instead") == Section::replacements);
    CHECK(catalogue::section_named("how much") == Section::dose);
    CHECK(catalogue::section_named("aliases") == Section::names);
    CHECK(catalogue::section_named("studies") == Section::sources);
    CHECK(catalogue::section_named("mistake") == Section::mistakes);
    CHECK_FALSE(catalogue::section_named("sections"));
    CHECK_FALSE(catalogue::section_named(""));
    for (const auto section : all_sections())
        CHECK(catalogue::section_named(catalogue::name(section)) == section);
}

TEST_CASE("the list names every exercise and variation, one line each, aligned") {
    const auto list = view::guide_list(plain);
    each_variation([&](const auto& exercise, const auto& variation) {
        CHECK(has(list, std::string(exercise.id) + "  "));
        CHECK(has(list, "\n  " + std::string(variation.id) + "  "));
    });
    for (const auto& line : lines_of(list)) CHECK(view::display_width(line) <= 80);
    for (const auto& line : lines_of(view::guide_list({40, false})))
        CHECK(view::display_width(line) <= 40);
}

TEST_CASE("a search finds the places where all words occur, whatever their case") {
    const auto found = catalogue::passages_about("GLUTES squeeze");
    REQUIRE_FALSE(found.empty());
    for (const auto& passage : found) {
        CHECK(catalogue::occurs("glutes", passage.text));
        CHECK(catalogue::occurs("squeeze", passage.text));
    }
    const auto text = view::guide_search("GLUTES squeeze", plain);
    CHECK(has(text, "Squeeze your glutes and raise both legs"));
    CHECK(has(text, "hyper guide reverse-hyper/bench"));
    CHECK(has(text, "places in"));
}

TEST_CASE("a search marks the words and wraps by columns") {
    const auto text = view::guide_search("squeeze", {40, true});
    CHECK(has(text, "\x1b[1mSqueeze\x1b[0m"));
    for (const auto& line : lines_of(view::guide_search("squeeze", {40, false})))
        CHECK(view::display_width(line) <= 40);
}

TEST_CASE("a search that finds nothing says so, and shows what was typed without its controls") {
    const auto text = view::guide_search("zumba\x1b[2J", plain);
    CHECK(text.starts_with("Nothing in the guides speaks of \"zumba\\x1b[2J\".\n"));
    CHECK(has(text, "hyper guide --list"));
    CHECK(view::guide_search("", plain).starts_with("Nothing"));
}

TEST_CASE("a share of the work is four dots") {
    CHECK(view::dots(0) == "○○○○");
    CHECK(view::dots(0.7) == "●●●○");
    CHECK(view::dots(1) == "●●●●");
}

TEST_CASE("a text is shortened to its first sentence, and that to whole words") {
    CHECK(view::shortened("Lie down. Then rest.", 40) == "Lie down.");
    CHECK(view::shortened("Lie face down on a bench", 15) == "Lie face down …");
    CHECK(view::shortened("Lie face down", 13) == "Lie face down");
}
