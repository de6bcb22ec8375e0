#include "hyper/view/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "hyper/text/set_words.h"
#include "hyper/training/volume.h"
#include "hyper/view/guide_blocks.h"
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

/// "1400 kg total": what several sets moved, in the unit of the first load.
std::string volume_text(std::span<const Set> sets) {
    const auto volume = training::volume(sets);
    if (!volume || sets.size() == 1) return "";
    const auto loaded = std::find_if(sets.begin(), sets.end(),
                                     [](const Set& set) { return set.load.added.has_value(); });
    const MassUnit unit = loaded->load.added->unit;
    return fmt::format("{} {} total", std::llround(volume->in(unit)), symbol(unit));
}

std::string described(std::span<const Set> sets) {
    std::string line = sets_text(sets);
    if (const auto effort = short_effort_text(sets); !effort.empty()) line += " · " + effort;
    if (const Set* best = training::best_set(sets))
        line += fmt::format(" · best {}", sets_text(std::span(best, 1)));
    if (const auto volume = volume_text(sets); !volume.empty()) line += " · " + volume;
    return line;
}

/// The most telling record that was broken with `exercise` on `day`; empty where none was.
std::string record_mark(const History& page, Day day, const ExerciseRef& exercise) {
    const BrokenRecords* best = nullptr;
    for (const BrokenRecords& one : page.broken)
        if (one.day == day && one.setup.exercise == exercise && !one.records.empty() &&
            (best == nullptr || one.records.front().metric < best->records.front().metric))
            best = &one;
    if (best == nullptr) return "";
    return "● " + record_text(best->records.front(), best->setup);
}

/// Words of one's own, their line ends kept.
std::string remark_lines(std::string_view remark, const std::string& indent, const Style& style) {
    std::string text;
    while (!remark.empty()) {
        const auto end = std::min(remark.find('\n'), remark.size());
        const std::string line = visible(remark.substr(0, end));
        for (const auto& part : wrapped(line, style.width - display_width(indent)))
            text += indent + style.paint(Role::quiet, part) + "\n";
        remark.remove_prefix(std::min(end + 1, remark.size()));
    }
    return text;
}

/// Notes and set-ups of `sets`, each once.
std::string remarks(std::span<const Set> sets, const std::string& indent, const Style& style) {
    std::vector<std::string> seen;
    std::string text;
    for (const Set& set : sets)
        for (const auto& remark : {set.setup, set.note, set.workout_note}) {
            if (!remark || std::find(seen.begin(), seen.end(), *remark) != seen.end()) continue;
            seen.push_back(*remark);
            text += remark_lines(*remark, indent, style);
        }
    return text;
}

/// Labels in one column and texts beside them; below them where the width is short.
struct DayColumns {
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
    /// The same with `mark` at the end of the line, or below where there is no room.
    [[nodiscard]] std::string row(const std::string& name, std::string_view text,
                                  const std::string& mark) const {
        if (mark.empty()) return row(name, text);
        const int room = style.width - label - display_width(text) - display_width(mark);
        if (beside() && room >= 2)
            return padded("  " + name, label) + std::string(text) +
                   std::string(static_cast<std::size_t>(room), ' ') +
                   style.paint(Role::good, mark) + "\n";
        std::string below;
        for (const auto& line : wrapped(mark, style.width - display_width(indent())))
            below += indent() + style.paint(Role::good, line) + "\n";
        return row(name, text) + below;
    }
    [[nodiscard]] std::string indent() const {
        return std::string(static_cast<std::size_t>(beside() ? label : 4), ' ');
    }
    [[nodiscard]] bool beside() const { return style.width - label >= 28; }
};

DayColumns day_columns(const std::vector<std::string>& labels, const Style& style) {
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

/// "14 sessions · 30 → 40 kg since Sep".
std::string overview_text(const History& page) {
    const Overview& all = *page.overview;
    if (all.sessions < 2) return "";
    std::string text = fmt::format("{} sessions", all.sessions);
    const bool pounds = all.from && all.to && all.to->unit != all.from->unit;
    if (all.from && all.to && !pounds && all.from->mass != all.to->mass)
        text += fmt::format(" · {} → {}",
                            text::decimal(std::llround(all.from->mass.in(all.from->unit) * 1000)),
                            mass_text(*all.to));
    const std::string date = date_text(all.first, page.today);
    return text + " since" + date.substr(date.find(' ', 5));
}

/// One variation of one exercise: a line a day.
std::string by_day(const History& page, const ExerciseRef& exercise, const Style& style) {
    std::vector<std::string> labels;
    for (const auto& session : page.sessions) labels.push_back(date_text(session.day, page.today));
    const DayColumns columns = day_columns(labels, style);
    const std::string title = visible(text::title(exercise, page.own));
    std::string text = page.overview ? heading(title, overview_text(page), style)
                                     : style.paint(Role::heading, title) + "\n";
    for (std::size_t i = 0; i < page.sessions.size(); ++i) {
        const auto& [day, sets] = page.sessions[i];
        text += columns.row(labels[i], described(sets), record_mark(page, day, exercise)) +
                remarks(sets, columns.indent(), style);
    }
    return text;
}

/// "Sun 22 Nov · Evening workout": the day, and what its workouts were called.
std::string session_heading(const training::Session& session, Day today, const Style& style) {
    std::vector<std::string> names;
    for (const Set& set : session.sets)
        if (set.workout && std::find(names.begin(), names.end(), *set.workout) == names.end())
            names.push_back(*set.workout);
    std::string title = date_text(session.day, today);
    for (const auto& name : names) title += " · " + visible(name);
    std::string text;
    for (const auto& line : wrapped(title, style.width))
        text += style.paint(Role::heading, line) + "\n";
    return text;
}

/// Several exercises or variations: a heading a day, a line each below it.
std::string by_session(const History& page, const Style& style) {
    std::vector<std::string> labels;
    for (const auto& session : page.sessions)
        for (const auto& part : parts_of(session))
            labels.push_back(visible(part_title(part.exercise, page)));
    const DayColumns columns = day_columns(labels, style);
    std::string text;
    if (page.exercise)
        text = style.paint(Role::heading, visible(text::title(*page.exercise, page.own))) + "\n\n";
    for (const auto& session : page.sessions) {
        if (&session != &page.sessions.front()) text += "\n";
        text += session_heading(session, page.today, style);
        for (const auto& part : parts_of(session))
            text += columns.row(visible(part_title(part.exercise, page)), described(part.sets),
                                record_mark(page, session.day, part.exercise)) +
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
        text += session_heading(session, page.today, style);
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
