#include "hyper/view/record_changes.h"

#include <fmt/format.h>

#include "hyper/view/layout.h"
#include "hyper/view/records.h"

namespace hyper::view {
namespace {

std::string lost_text(const RecordChange& change, Day today) {
    const std::string text = "no longer " + record_text(*change.lost, change.setup);
    if (!change.now) return text;
    return text + fmt::format(", but {} ({})", record_text(*change.now, change.setup),
                              short_date(change.now->day, today));
}

std::string record_line(Role role, const std::string& words, const Style& style) {
    std::string text;
    for (const auto& line : wrapped(words, style.width - 10))
        text += (text.empty() ? "  " + style.paint(role, "Record") + "  " : std::string(10, ' ')) +
                line + "\n";
    return text;
}

}  // namespace

std::string record_changes_text(std::span<const RecordChange> changes, Day today,
                                const Style& style) {
    std::string text;
    for (const auto& change : changes) {
        const std::string title = change.exercise.empty() ? "" : visible(change.exercise) + ": ";
        if (change.lost) text += record_line(Role::care, title + lost_text(change, today), style);
        if (change.made)
            text += record_line(Role::good, title + broken_text(*change.made, change.setup, today),
                                style);
    }
    return text;
}

}  // namespace hyper::view
