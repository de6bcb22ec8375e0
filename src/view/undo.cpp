#include "hyper/view/undo.h"

#include <fmt/format.h>

#include "hyper/text/exercise_name.h"
#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

using training::Set;

std::string described(const Set& set, std::span<const training::OwnExercise> own, Day today) {
    std::string text = fmt::format("{} · {} · {}", text::title(set.exercise, own),
                                   date_text(set.day, today), sets_text(std::span(&set, 1)));
    if (const auto effort = effort_text(std::span(&set, 1)); !effort.empty()) text += " · " + effort;
    return visible(text);
}

std::string difference(const SetDifference& sets, std::span<const training::OwnExercise> own,
                       Day today, const Style& style) {
    std::string text;
    if (sets.before)
        text += block(described(*sets.before, own, today), style.width, "  − ", "    ");
    if (sets.after) text += block(described(*sets.after, own, today), style.width, "  + ", "    ");
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
        for (const auto& sets : command.sets) text += difference(sets, own, today, style);
        if (command.others > 0) text += "  and what it said of bands, exercises or settings\n";
    }
    return text;
}

}  // namespace hyper::view
