#include "hyper/view/changes.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "hyper/text/exercise_name.h"
#include "hyper/view/bands.h"
#include "hyper/view/layout.h"
#include "hyper/view/person.h"
#include "hyper/view/set_text.h"
#include "hyper/view/swap_words.h"

namespace hyper::view {
namespace {

using training::CommandChange;
using training::Difference;
using training::Entry;
using training::Set;

/// Of sets as they were or as they are; who changes more at once sees how many more.
constexpr std::size_t most_lines = 30;

std::string count_text(std::size_t count) {
    return count == 1 ? "1 set" : fmt::format("{} sets", count);
}

/// Whether the two share a line: all but amount and load is the same.
bool alike(const Set& a, const Set& b, bool times) {
    return a.exercise == b.exercise && a.day == b.day && a.rir == b.rir && a.pain == b.pain &&
           a.tempo == b.tempo && a.setup == b.setup && a.note == b.note && (!times || a.at == b.at);
}

std::string sets_line(std::span<const Set> sets, bool times, const ChangeNames& names) {
    const Set& first = sets.front();
    std::string line = fmt::format("{} · {}", text::title(first.exercise, names.own),
                                   date_text(first.day, names.today));
    if (times && first.at) line += " " + iso(*first.at);
    line += " · " + sets_text(sets);
    if (const auto effort = effort_text(sets); !effort.empty()) line += " · " + effort;
    if (first.setup) line += " · set-up: " + *first.setup;
    if (first.note) line += " · note: " + in_one_line(*first.note);
    return visible(line);
}

std::vector<std::string> set_lines(std::span<const Set> sets, bool times,
                                   const ChangeNames& names) {
    std::vector<std::string> lines;
    for (std::size_t first = 0; first < sets.size();) {
        if (lines.size() == most_lines) {
            lines.push_back(fmt::format("… and {} more", count_text(sets.size() - first)));
            break;
        }
        std::size_t last = first + 1;
        while (last < sets.size() && alike(sets[first], sets[last], times)) ++last;
        lines.push_back(sets_line(sets.subspan(first, last - first), times, names));
        first = last;
    }
    return lines;
}

/// "unit lb": what a setting says.
std::string setting_line(const training::Person& person) {
    if (person.unit) return fmt::format("unit {}", symbol(*person.unit));
    if (person.sex) return fmt::format("sex {}", training::name(*person.sex));
    if (person.height_mm) return "height " + length_text(*person.height_mm);
    if (person.leg_mm) return "leg " + length_text(*person.leg_mm);
    if (person.skill) return fmt::format("skill {} of 5", *person.skill);
    if (person.day_start) return "day-start " + iso(*person.day_start);
    if (!person.conditions.empty()) return "condition " + conditions_text(person.conditions);
    if (!person.gear.empty()) return "gear: " + equipment_text(*person.gear.begin());
    return "a setting that this hyper does not know";
}

/// Anything but a set in a line.
std::string entry_line(const Entry& entry, const ChangeNames& names) {
    if (const auto* band = std::get_if<training::Band>(&entry))
        return "band " + band_text(*band, names.unit);
    if (const auto* own = std::get_if<training::OwnExercise>(&entry))
        return visible(fmt::format("exercise {} ({})", own->name, own->key));
    if (const auto* person = std::get_if<training::Person>(&entry)) return setting_line(*person);
    if (const auto* mass = std::get_if<training::BodyMass>(&entry))
        return fmt::format("body mass {} · {}", mass_text(mass->mass),
                           date_text(mass->day, names.today));
    if (const auto* alias = std::get_if<training::Alias>(&entry))
        return visible(
            fmt::format("name {} for {}", alias->name, text::title(alias->exercise, names.own)));
    if (const auto* swap = std::get_if<training::TakenSwap>(&entry))
        return fmt::format("swap {} for {} until {}", text::title(swap->original, {}),
                           text::title(swap->substitute, {}), date_text(swap->until, names.today));
    if (const auto* file = std::get_if<training::ImportedFile>(&entry))
        return visible(fmt::format("file {} of {}", file->name, file->app));
    return "";
}

const Set* set_of(const std::optional<Entry>& entry) {
    return entry ? std::get_if<Set>(&*entry) : nullptr;
}

/// Times of day are said where one changed.
bool says_times(std::span<const Difference> differences) {
    return std::any_of(differences.begin(), differences.end(), [](const Difference& one) {
        const Set* before = set_of(one.before);
        const Set* after = set_of(one.after);
        return before != nullptr && after != nullptr && before->at != after->at;
    });
}

/// Before each line what it is: "  − ".
struct Signs {
    std::string_view indent;
    int width;

    [[nodiscard]] std::string line(std::string_view sign, std::string_view text) const {
        return block(text, width, fmt::format("{}{} ", indent, sign), fmt::format("{}  ", indent));
    }
};

std::string more_text(const CommandChange& command, std::string_view indent) {
    if (command.more_sets == 0) return "";
    return fmt::format("{}… and {} more\n", indent, count_text(command.more_sets));
}

std::string when_text(const LocalTime& when, Day today) {
    return fmt::format("{} {}", day_text(when.day, today), iso(when.time));
}

/// "  1  hyper log 3x12 · today 18:30 · taken back".
std::string command_line(const CommandChange& command, const Zone& zone, const ChangeNames& names,
                         const Style& style) {
    std::string line = fmt::format("{} · {}", visible(command.line),
                                   when_text(zone.at(command.when), names.today));
    if (!command.device.empty()) line += " · on device " + command.device;
    if (command.taken_back) line += " · taken back";
    const std::string number = command.steps ? fmt::format("{}", *command.steps) : "";
    return block(line, style.width, fmt::format("{:>3}  ", number), "       ");
}

}  // namespace

std::string differences_text(std::span<const Difference> differences, const ChangeNames& names,
                             const Style& style, std::string_view indent) {
    const Signs signs{indent, style.width};
    const bool times = says_times(differences);
    std::vector<Set> before;
    std::vector<Set> after;
    std::string others;
    for (const auto& one : differences) {
        const Set* was = set_of(one.before);
        const Set* is = set_of(one.after);
        if (was != nullptr) before.push_back(*was);
        if (is != nullptr) after.push_back(*is);
        if (was != nullptr || is != nullptr) continue;
        if (one.before) others += signs.line("−", entry_line(*one.before, names));
        if (one.after) others += signs.line("+", entry_line(*one.after, names));
        if (!one.before && !one.after)
            others += signs.line("+", "something that this hyper does not know");
    }
    std::string text;
    for (const auto& line : set_lines(before, times, names)) text += signs.line("−", line);
    for (const auto& line : set_lines(after, times, names)) text += signs.line("+", line);
    return text + others;
}

std::string changed(std::string_view deed, std::span<const Difference> differences,
                    const ChangeNames& names, const Style& style) {
    return fmt::format("{} {}:\n", deed, count_text(differences.size())) +
           differences_text(differences, names, style);
}

std::string reversed(std::span<const CommandChange> commands, std::string_view verb,
                     const Zone& zone, const ChangeNames& names, const Style& style) {
    std::string text;
    for (const auto& command : commands) {
        text += block(fmt::format("{}: {} ({})", verb, visible(command.line),
                                  when_text(zone.at(command.when), names.today)),
                      style.width, "", "  ");
        text += differences_text(command.differences, names, style) + more_text(command, "  ");
        if (command.kept > 0)
            text += block(command.kept == 1 ? "1 more was changed again since and stays as it is."
                                            : fmt::format("{} more were changed again since and "
                                                          "stay as they are.",
                                                          command.kept),
                          style.width, "  ", "  ");
    }
    return text;
}

std::string command_changes(const ChangesPage& page, const Zone& zone, const ChangeNames& names,
                            const Style& style) {
    if (page.commands.empty()) return "Nothing has changed the log yet.\n";
    std::string text;
    for (const auto& command : page.commands)
        text += command_line(command, zone, names, style) +
                differences_text(command.differences, names, style, "     ") +
                more_text(command, "     ");
    text += "\n";
    const auto foot = [&](std::string_view words) {
        for (const auto& line : wrapped(words, style.width))
            text += style.paint(Role::quiet, line) + "\n";
    };
    foot("hyper undo N takes back all down to number N, hyper undo --only N that one alone.");
    if (page.more) foot("Older changes: --limit N");
    return text;
}

}  // namespace hyper::view
