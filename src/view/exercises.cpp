#include "hyper/view/exercises.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/text/exercise_name.h"
#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

/// Longer keys push what is said of them to the right.
constexpr int widest_key = 24;

std::string use_text(const ExerciseLine& line, Day today) {
    if (!line.last) return "no sets yet";
    return fmt::format("{} {}, last on {}", line.sets, line.sets == 1 ? "set" : "sets",
                       date_text(*line.last, today));
}

std::string said(const ExerciseLine& line, Day today) {
    std::string text = fmt::format("{} · {}", visible(line.exercise.name), use_text(line, today));
    for (const auto& alias : line.aliases)
        text += fmt::format("{}{}", &alias == &line.aliases.front() ? " · also " : ", ",
                            visible(alias));
    return text;
}

/// "  key   what is said of it", which begins below a longer key.
std::string entry(const std::string& key, const std::string& said, int column, int width) {
    const std::string indent(static_cast<std::size_t>(column), ' ');
    if (display_width(key) + 4 > column)
        return fmt::format("  {}\n{}", key, block(said, width, indent, indent));
    return block(said, width, padded("  " + key, column), indent);
}

}  // namespace

std::string exercises(const Exercises& page, Day today, const Style& style) {
    if (page.own.empty() && page.aliases.empty())
        return block("No exercises of your own yet: hyper exercise add NAME", style.width, "", "");
    int widest = 0;
    for (const auto& one : page.own) widest = std::max(widest, display_width(one.exercise.key));
    for (const auto& one : page.aliases)
        widest = std::max(widest, display_width(visible(one.name)));
    const int column = std::min(widest, std::min(widest_key, style.width / 3)) + 4;
    std::string text;
    if (!page.own.empty()) text += style.paint(Role::heading, "Your exercises") + "\n";
    for (const auto& one : page.own)
        text += entry(one.exercise.key, said(one, today), column, style.width);
    if (!page.own.empty() && !page.aliases.empty()) text += "\n";
    if (!page.aliases.empty()) text += style.paint(Role::heading, "Your names for others") + "\n";
    for (const auto& one : page.aliases)
        text += entry(visible(one.name), text::title(one.exercise, {}), column, style.width);
    return text;
}

}  // namespace hyper::view
