#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "hyper/text/exercise_name.h"
#include "hyper/view/guide.h"
#include "hyper/view/guide_blocks.h"
#include "hyper/view/layout.h"

namespace hyper::view {
namespace {

using catalogue::Passage;

constexpr int narrow = 60;  ///< below, the summary stands under the name
constexpr int section_width = 14;

training::ExerciseRef ref_of(const Passage& passage) {
    return {std::string(passage.exercise->id),
            passage.variation != nullptr ? std::string(passage.variation->id) : ""};
}

std::string entry(std::string_view id, int indent, int column, std::string_view summary,
                  const Style& style) {
    const int width = measure(style);
    const std::string label = std::string(static_cast<std::size_t>(indent), ' ') + std::string(id);
    const auto name = [&](std::string_view text) {
        return indent == 0 ? style.paint(Role::heading, text) : std::string(text);
    };
    if (width < narrow)
        return fmt::format("{}\n    {}\n", name(label), shortened(summary, width - 4));
    return fmt::format("{}{}\n", name(padded(label, column)), shortened(summary, width - column));
}

/// `line` with each word bold in which one of `words` occurs.
std::string marked(std::string_view line, std::string_view words, const Style& style) {
    std::string text;
    while (!line.empty()) {
        const auto end = std::min(line.find(' '), line.size());
        const auto word = line.substr(0, end);
        text +=
            catalogue::occurs(words, word) ? style.paint(Role::heading, word) : std::string(word);
        if (end < line.size()) text += ' ';
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return text;
}

std::string place(const Passage& passage, std::string_view words, const Style& style) {
    std::string label =
        padded(fmt::format("  {}", catalogue::name(passage.section)), section_width);
    std::string text;
    for (const auto& line : wrapped(passage.text, measure(style) - section_width)) {
        text += style.paint(Role::quiet, label) + marked(line, words, style) + '\n';
        label = std::string(section_width, ' ');
    }
    return text;
}

std::string counted(std::size_t count, std::string_view thing) {
    return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

}  // namespace

std::string guide_list(const Style& style) {
    int column = 0;
    for (const auto& exercise : catalogue::exercises()) {
        column = std::max(column, display_width(exercise.id) + 2);
        for (const auto& variation : exercise.variations)
            column = std::max(column, display_width(variation.id) + 4);
    }
    std::string text;
    for (const auto& exercise : catalogue::exercises()) {
        if (!text.empty()) text += '\n';
        text += entry(exercise.id, 0, column, exercise.intro, style);
        for (const auto& variation : exercise.variations)
            text += entry(variation.id, 2, column, variation.guide.intro, style);
    }
    return text + '\n' + style.paint(Role::quiet, "hyper guide NAME shows one of them.") + '\n';
}

std::string guide_search(std::string_view words, const Style& style) {
    const auto found = catalogue::passages_about(words);
    if (found.empty())
        return fmt::format(
            "Nothing in the guides speaks of \"{}\".\n"
            "Try a single word or a part of one; hyper guide --list names them all."
            "\n",
            visible(words));
    std::string text;
    std::size_t guides = 0;
    training::ExerciseRef last;
    for (const auto& passage : found) {
        const auto ref = ref_of(passage);
        if (text.empty() || !(ref == last)) {
            if (!text.empty()) text += '\n';
            text += heading(text::title(ref, {}), "hyper guide " + text::typed_name(ref), style);
            ++guides;
        }
        last = ref;
        text += place(passage, words, style);
    }
    return text +
           fmt::format("\n{} in {}.\n", counted(found.size(), "place"), counted(guides, "guide"));
}

}  // namespace hyper::view
