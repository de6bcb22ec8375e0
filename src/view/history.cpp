#include "hyper/view/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

using training::ExerciseRef;
using training::Session;
using training::Set;

/// The sets of one exercise within a session, in their order.
struct Part {
    ExerciseRef exercise;
    std::vector<Set> sets;
};

std::vector<Part> parts_of(const Session& session) {
    std::vector<Part> parts;
    for (const Set& set : session.sets) {
        auto part = std::find_if(parts.begin(), parts.end(),
                                 [&](const Part& one) { return one.exercise == set.exercise; });
        if (part == parts.end()) part = parts.insert(parts.end(), {set.exercise, {}});
        part->sets.push_back(set);
    }
    return parts;
}

/// The variation alone where the exercise is in the heading already.
std::string part_title(const ExerciseRef& exercise, const History& page) {
    if (!page.exercise) return text::title(exercise, page.own);
    std::string variation = exercise.variation;
    std::replace(variation.begin(), variation.end(), '-', ' ');
    return variation;
}

std::string described(std::span<const Set> sets) {
    std::string line = sets_text(sets);
    if (const auto effort = effort_text(sets); !effort.empty()) line += " · " + effort;
    return line;
}

/// Notes and set-ups of `sets`, each once.
std::string remarks(std::span<const Set> sets, const std::string& indent, const Style& style) {
    std::vector<std::string> seen;
    std::string text;
    for (const Set& set : sets)
        for (const auto& remark : {set.setup, set.note}) {
            if (!remark || std::find(seen.begin(), seen.end(), *remark) != seen.end()) continue;
            seen.push_back(*remark);
            for (const auto& line : wrapped(visible(*remark), style.width - display_width(indent)))
                text += indent + style.paint(Role::quiet, line) + "\n";
        }
    return text;
}

/// Labels in one column and texts beside them; below them where the width is short.
struct Columns {
    int label = 0;
    const Style& style;

    [[nodiscard]] std::string row(const std::string& name, std::string_view text) const {
        const std::string indent =
            beside() ? std::string(static_cast<std::size_t>(label), ' ') : std::string(4, ' ');
        if (name.empty() && beside()) return block(text, style.width, indent, indent);
        if (beside()) return block(text, style.width, padded("  " + name, label), indent);
        if (name.empty()) return block(text, style.width, "  ", "  ");
        return block(name, style.width, "  ", "  ") + block(text, style.width, indent, indent);
    }
    [[nodiscard]] std::string indent() const {
        return std::string(static_cast<std::size_t>(beside() ? label : 4), ' ');
    }
    [[nodiscard]] bool beside() const { return style.width - label >= 28; }
};

Columns columns_for(const std::vector<std::string>& labels, const Style& style) {
    int widest = 0;
    for (const auto& label : labels) widest = std::max(widest, display_width(label));
    return {widest + 4, style};
}

std::string older(const History& page, const Style& style) {
    if (!page.more) return "";
    return fmt::format("\n{}\n",
                       style.paint(Role::quiet, "Older sessions: --limit N, --until DAY"));
}

std::string nothing(const History& page) {
    return page.exercise
               ? fmt::format("No sets of {} found.\n", text::title(*page.exercise, page.own))
               : "No sets found.\n";
}

/// What all sets are of, when they are of one exercise in one variation.
std::optional<ExerciseRef> only_exercise(const History& page) {
    const ExerciseRef& first = page.sessions.front().sets.front().exercise;
    for (const auto& session : page.sessions)
        for (const Set& set : session.sets)
            if (set.exercise != first) return std::nullopt;
    return first;
}

/// One variation of one exercise: a line a day.
std::string by_day(const History& page, const ExerciseRef& exercise, const Style& style) {
    std::vector<std::string> labels;
    for (const auto& session : page.sessions) labels.push_back(date_text(session.day, page.today));
    const Columns columns = columns_for(labels, style);
    std::string text = style.paint(Role::heading, visible(text::title(exercise, page.own))) + "\n";
    for (std::size_t i = 0; i < page.sessions.size(); ++i) {
        const auto& sets = page.sessions[i].sets;
        text += columns.row(labels[i], described(sets)) + remarks(sets, columns.indent(), style);
    }
    return text;
}

/// Several exercises or variations: a heading a day, a line each below it.
std::string by_session(const History& page, const Style& style) {
    std::vector<std::string> labels;
    for (const auto& session : page.sessions)
        for (const auto& part : parts_of(session))
            labels.push_back(visible(part_title(part.exercise, page)));
    const Columns columns = columns_for(labels, style);
    std::string text;
    if (page.exercise)
        text = style.paint(Role::heading, visible(text::title(*page.exercise, page.own))) + "\n\n";
    for (const auto& session : page.sessions) {
        if (&session != &page.sessions.front()) text += "\n";
        text += style.paint(Role::heading, date_text(session.day, page.today)) + "\n";
        for (const auto& part : parts_of(session))
            text += columns.row(visible(part_title(part.exercise, page)), described(part.sets)) +
                    remarks(part.sets, columns.indent(), style);
    }
    return text;
}

}  // namespace

std::string history(const History& page, const Style& style) {
    if (page.sessions.empty()) return nothing(page);
    const auto only = only_exercise(page);
    return (page.exercise && only ? by_day(page, *only, style) : by_session(page, style)) +
           older(page, style);
}

std::string history_sets(const History& page, const Handles& handles, const Style& style) {
    if (page.sessions.empty()) return nothing(page);
    std::string text;
    for (const auto& session : page.sessions) {
        if (!text.empty()) text += "\n";
        text += style.paint(Role::heading, date_text(session.day, page.today)) + "\n";
        for (const Set& set : session.sets) {
            const auto handle = handles.find(set.id);
            const std::string number =
                handle == handles.end() ? "" : fmt::format("{}", handle->second);
            const std::string first = fmt::format("  {:>3}  ", number);
            const std::string line =
                fmt::format("{} · {}", visible(text::title(set.exercise, page.own)),
                            described(std::span(&set, 1)));
            text += block(line, style.width, first, "       ") +
                    remarks(std::span(&set, 1), "       ", style);
        }
    }
    return text + older(page, style);
}

}  // namespace hyper::view
