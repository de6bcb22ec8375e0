#include "hyper/view/undo.h"

#include <fmt/format.h>

#include "hyper/text/exercise_name.h"
#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

using training::Set;

std::string described(std::span<const Set> sets, std::span<const training::OwnExercise> own,
                      Day today) {
    std::string line = fmt::format("{} · {} · {}", text::title(sets.front().exercise, own),
                                   date_text(sets.front().day, today), sets_text(sets));
    if (const auto effort = effort_text(sets); !effort.empty()) line += " · " + effort;
    return visible(line);
}

/// Sets of the same exercise and day in one line.
std::string lines(const std::vector<Set>& sets, std::string_view sign,
                  std::span<const training::OwnExercise> own, Day today, const Style& style) {
    std::string text;
    for (std::size_t first = 0; first < sets.size();) {
        std::size_t last = first + 1;
        while (last < sets.size() && sets[last].exercise == sets[first].exercise &&
               sets[last].day == sets[first].day)
            ++last;
        text += block(described(std::span(sets).subspan(first, last - first), own, today),
                      style.width, fmt::format("  {} ", sign), "    ");
        first = last;
    }
    return text;
}

}  // namespace

std::string reversed(std::span<const Reversed> commands, std::string_view verb,
                     std::span<const training::OwnExercise> own, Day today, const Style& style) {
    std::string text;
    for (const Reversed& command : commands) {
        text += block(fmt::format("{}: {} ({} {})", verb, visible(command.line),
                                  day_text(command.when.day, today), iso(command.when.time)),
                      style.width, "", "  ");
        std::vector<Set> before;
        std::vector<Set> after;
        for (const auto& one : command.sets) {
            if (one.before) before.push_back(*one.before);
            if (one.after) after.push_back(*one.after);
        }
        if (command.more_sets > 0) {
            text += fmt::format("  {} sets\n", command.sets.size() + command.more_sets);
        } else {
            text += lines(before, "−", own, today, style) + lines(after, "+", own, today, style);
        }
        if (command.others > 0)
            text += fmt::format(
                "  {} of bands, exercises or settings\n",
                command.others == 1 ? "1 change" : fmt::format("{} changes", command.others));
    }
    return text;
}

}  // namespace hyper::view
