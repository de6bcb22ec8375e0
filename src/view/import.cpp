#include "hyper/view/import.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/text/exercise_name.h"
#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

using training::Set;

constexpr std::size_t most_names = 8;

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string percent(std::size_t part, std::size_t whole) {
    return fmt::format("{} %", whole == 0 ? 0 : (100 * part + whole / 2) / whole);
}

std::string list_of(const std::vector<std::string>& parts, std::string_view between = ", ") {
    std::string text;
    for (const auto& part : parts) text.append(text.empty() ? "" : between).append(part);
    return text;
}

void add(std::vector<std::string>& parts, std::size_t count, std::string_view one,
         std::string_view many) {
    if (count > 0) parts.push_back(counted(count, one, many));
}

/// A page of labels and texts, wrapped.
class Page {
  public:
    explicit Page(const Style& style) : style_(style) {}

    void line(std::string_view text) { text_ += block(text, style_.width, "", "  "); }
    void row(std::string_view label, std::string_view text) {
        if (text.empty()) return;
        constexpr int column = 14;
        const std::string indent(style_.width < 50 ? 4 : column, ' ');
        const std::string first = padded(fmt::format("  {}", label), column);
        text_ += style_.width < 50 ? block(label, style_.width, "  ", "  ") +
                                         block(text, style_.width, indent, indent)
                                   : block(text, style_.width, first, indent);
    }
    [[nodiscard]] const std::string& text() const { return text_; }

  private:
    const Style& style_;
    std::string text_;
};

std::string file_text(const ImportedFile& file) {
    std::string text = fmt::format("{}: {}", visible(file.name), file.format);
    if (file.by_columns) text += ", by its columns: the heading is in no language that is known";
    if (file.guessed_text) text += "; read as Windows-1252, because it is no UTF-8";
    return text;
}

std::string span_text(const ImportReport& report, Day today) {
    std::string text = fmt::format("{} in {}", counted(report.sets, "set", "sets"),
                                   counted(report.sessions, "session", "sessions"));
    if (report.first) text += ", " + date_text(*report.first, today);
    if (report.last != report.first) text += " to " + date_text(*report.last, today);
    return text;
}

std::string kinds_text(const ImportReport& report) {
    std::vector<std::string> parts;
    add(parts, report.kinds[0], "working set", "working sets");
    add(parts, report.kinds[1], "warm-up", "warm-ups");
    add(parts, report.kinds[2], "drop set", "drop sets");
    add(parts, report.kinds[3], "set to failure", "sets to failure");
    std::vector<std::string> of_these;  // which are counted once more
    add(of_these, report.failed, "failed attempt", "failed attempts");
    add(of_these, report.assisted, "assisted", "assisted");
    add(of_these, report.timed, "timed", "timed");
    add(of_these, report.distances, "distance", "distances");
    return list_of(parts) + (of_these.empty() ? "" : "; of these " + list_of(of_these));
}

std::string left_out_text(const ImportReport& report) {
    std::vector<std::string> parts;
    for (const auto& rows : report.left_out) add(parts, rows.count, rows.one, rows.many);
    return list_of(parts);
}

/// Of files of one format once.
std::string not_kept_text(const ImportReport& report) {
    std::vector<std::string> parts;
    for (const auto& file : report.files)
        if (!file.not_kept.empty() &&
            std::find(parts.begin(), parts.end(), file.not_kept) == parts.end())
            parts.push_back(file.not_kept);
    return list_of(parts);
}

std::string evidence_text(const UnitEvidence& evidence) {
    return fmt::format(
        "Of {} {} are multiples of 5, {} of 2.5, {} of 1.25.",
        counted(evidence.masses, "weight", "weights"), percent(evidence.of_5, evidence.masses),
        percent(evidence.of_2_5, evidence.masses), percent(evidence.of_1_25, evidence.masses));
}

/// Plates come in pairs: of 2.5 lb and more, or of 1.25 kg and more.
constexpr std::string_view how_to_decide =
    " In pounds nearly all are multiples of 5, in kilograms many are of 2.5 or 1.25 alone.";

/// What distances without a unit were taken for.
std::string distances_text(const ImportReport& report) {
    if (report.assumed_distances == 0) return "";
    const bool miles = report.unit == MassUnit::lb;
    std::string text = fmt::format("{} without a unit taken for {}",
                                   counted(report.assumed_distances, "distance", "distances"),
                                   miles ? "miles" : "kilometres");
    return text + (report.unit ? "." : "; with --unit lb for miles.");
}

std::string unit_text(const ImportReport& report) {
    if (!report.evidence.bare && report.unit && report.assumed_distances == 0)
        return "nothing in the file needs it; --unit changes nothing.";
    if (!report.evidence.bare) return distances_text(report);
    if (!report.unit)
        return (report.files.size() > 1 ? file_without_unit(report) : "the file") +
               " does not say. " + evidence_text(report.evidence) + std::string(how_to_decide);
    std::string text = fmt::format("{}, as you said. ", symbol(*report.unit));
    text += evidence_text(report.evidence);
    if (report.assumed_distances > 0) text += " " + distances_text(report);
    return text;
}

/// The most frequent of those that are known or not; of the rest their number.
std::string names_text(const ImportReport& report, bool known, const training::OwnNames& own) {
    std::vector<std::string> parts;
    std::size_t more = 0;
    for (const auto& one : report.exercises) {
        if (one.known != known) continue;
        if (parts.size() == most_names) {
            ++more;
            continue;
        }
        const std::string title = text::title(one.exercise, own.exercises);
        const std::string meaning =
            known && title != one.name ? fmt::format(" is {}", visible(title)) : "";
        parts.push_back(fmt::format("{}{} ({})", visible(one.name), meaning, one.sets));
    }
    std::string text = list_of(parts);
    if (more > 0) text += fmt::format(", and {} more", more);
    return text;
}

std::string standing_text(const ImportReport& report) {
    std::vector<std::string> parts = {fmt::format("{} {}", counted(report.added, "set", "sets"),
                                                  report.stored ? "added" : "new")};
    if (report.known > 0) parts.push_back(fmt::format("{} there already", report.known));
    if (report.restored > 0) parts.push_back(fmt::format("{} brought back", report.restored));
    if (report.removed > 0)
        parts.push_back(
            fmt::format("{} that you removed here (--restore brings them back)", report.removed));
    if (report.changes > 0)
        parts.push_back(
            fmt::format("{} changed in the file{}", report.changes,
                        report.updated ? " and taken over" : " (--update takes them over)"));
    add(parts, report.body_masses, "body mass", "body masses");
    add(parts, report.settings, "setting", "settings");
    add(parts, report.bands, "band", "bands");
    add(parts, report.own_exercises, "exercise of your own", "exercises of your own");
    add(parts, report.different, "setting or band different here (--update takes it over)",
        "settings and bands different here (--update takes them over)");
    return list_of(parts);
}

/// What was done, as far as it takes to see how it is not as in `other`.
std::string work_text(const Set& set, const Set& other) {
    std::vector<std::string> parts;
    if (set.at != other.at && set.at) parts.push_back(iso(*set.at));
    parts.push_back(sets_text(std::span(&set, 1)));
    if (const auto effort = view::effort_text(std::span(&set, 1));
        effort != view::effort_text(std::span(&other, 1)) && !effort.empty())
        parts.push_back(effort);
    if (set.setup != other.setup && set.setup) parts.push_back("set-up: " + *set.setup);
    if (set.note != other.note && set.note) parts.push_back("note: " + in_one_line(*set.note));
    return list_of(parts, " · ");
}

std::string change_text(const ImportChange& change, const training::OwnNames& own, Day today) {
    const auto& [before, after] = change;
    const auto name = [&](const Set& set) { return text::title(set.exercise, own.exercises); };
    const auto work = work_text(before, after);
    std::vector<std::string> there;
    if (after.exercise != before.exercise) there.push_back(name(after));
    if (after.day != before.day) there.push_back(date_text(after.day, today));
    if (const auto other = work_text(after, before); other != work || there.empty())
        there.push_back(other == work ? "told with other details" : other);
    return fmt::format("{} · {} · {} is {} in the file", name(before), date_text(before.day, today),
                       work, list_of(there, " · "));
}

void add_changes(Page& page, const ImportReport& report, const training::OwnNames& own, Day today) {
    for (const auto& change : report.changed)
        page.row("changed", visible(change_text(change, own, today)));
    if (report.changes == report.changed.size()) return;
    if (report.changed.empty())
        page.row("changed", counted(report.changes, "set that the files have differently",
                                    "sets that the files have differently"));
    else
        page.row("", fmt::format("and {} more", report.changes - report.changed.size()));
}

void add_neighbours(Page& page, const ImportReport& report, Day today) {
    for (const auto& one : report.near)
        page.row("twice?",
                 visible(fmt::format("{} {}{} is in the log from {} already",
                                     date_text(one.day, today), iso(one.at),
                                     one.workout.empty() ? "" : " " + one.workout, one.app)));
    if (report.neighbours > report.near.size())
        page.row("", fmt::format("and {} more", report.neighbours - report.near.size()));
}

void add_renamed(Page& page, const ImportReport& report) {
    std::size_t told = 0;
    for (const auto& [name, sets] : report.renamed)
        if (++told <= most_names)
            page.row(
                "renamed?",
                visible(fmt::format("{} of {} in sessions that are in the log already; if it only "
                                    "got a new name in its app, say so first: hyper exercise alias "
                                    "\"{}\" for …",
                                    counted(sets, "new set", "new sets"), name, name)));
    if (told > most_names) page.row("", fmt::format("and {} more", told - most_names));
}

}  // namespace

std::string import_report(const ImportReport& report, const training::OwnNames& own, Day today,
                          const Style& style) {
    Page page(style);
    for (const auto& file : report.files) page.line(file_text(file));
    page.row("found", span_text(report, today));
    page.row("kinds", kinds_text(report));
    page.row("left out", left_out_text(report));
    page.row("not kept", not_kept_text(report));
    page.row("unit", unit_text(report));
    page.row("known", names_text(report, true, own));
    page.row("your own", names_text(report, false, own));
    add_changes(page, report, own, today);
    add_neighbours(page, report, today);
    add_renamed(page, report);
    return page.text() + import_result(report, style);
}

std::string import_result(const ImportReport& report, const Style& style) {
    Page page(style);
    page.row(report.stored ? "done" : "to do", standing_text(report));
    return page.text();
}

std::string file_without_unit(const ImportReport& report) {
    return report.files.size() > 1 ? visible(report.evidence.file) : "The file";
}

std::string unit_question(const ImportReport& report, const Style& style) {
    Page page(style);
    page.line(file_without_unit(report) + " does not say in which unit its weights are. " +
              evidence_text(report.evidence) + std::string(how_to_decide));
    return page.text();
}

}  // namespace hyper::view
