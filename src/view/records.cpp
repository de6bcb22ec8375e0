#include "hyper/view/records.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

#include "hyper/catalogue/coach.h"
#include "hyper/text/exercise_name.h"
#include "hyper/text/set_words.h"
#include "hyper/training/strength.h"
#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"
#include "hyper/view/strength_words.h"

namespace hyper::view {
namespace {

using training::LoadKind;
using training::Metric;
using training::Record;
using training::Setup;

std::string signed_load(const Record& record, const Setup& setup) {
    if (!record.load) return "";
    return (setup.kind == LoadKind::assist ? "−" : "") + mass_text(*record.load);
}

/// "at 40 kg", "with the body alone", "with red + black".
std::string load_phrase(const Record& record, const Setup& setup) {
    if (setup.kind == LoadKind::body) return "with the body alone";
    if (setup.kind != LoadKind::bands) return "at " + signed_load(record, setup);
    return "with " + load_text({record.load, std::nullopt, setup.bands});
}

std::string_view unit_of(const Record& record) {
    return record.load && record.load->unit == MassUnit::lb ? "lb" : "kg";
}

/// Of a record, and of what it was before.
std::string value_text(Metric metric, double value, const Record& record, const Setup& setup) {
    if (metric == Metric::load)
        return fmt::format("{}{} {}", setup.kind == LoadKind::assist ? "−" : "", number_text(value),
                           unit_of(record));
    if (metric == Metric::e1rm) return fmt::format("{:.1f} {}", value, unit_of(record));
    return fmt::format("{:.0f}", value);
}

std::string sides(const Setup& setup) {
    if (setup.side == training::Side::both) return "";
    return fmt::format(", {}", name(setup.side));
}

std::string_view label(Metric metric, const Setup& setup) {
    if (metric == Metric::load && setup.kind == LoadKind::assist) return "least";
    constexpr std::array<std::string_view, 6> labels = {"heaviest", "in a day", "in a set",
                                                        "hold",     "ankles",   "estimate"};
    return labels.at(static_cast<std::size_t>(metric));
}

std::string reps_text(const Record& record, const Setup& setup) {
    return fmt::format("{:.0f} reps {}", record.value, load_phrase(record, setup));
}

std::string record_row(const Record& record, const SetupRecords& all, Day today,
                       const Style& style) {
    std::string what = record_text(record, all.setup);
    if (record.metric == Metric::e1rm)
        what = estimate_text(training::one_rep_max(record.load->mass, *record.effective,
                                                   catalogue::coach_numbers().strength),
                             record.load->unit, all.own_machine);
    if (record.metric == Metric::set_reps) what = reps_text(record, all.setup);
    const std::string date = date_text(record.day, today);
    const std::string first = padded(fmt::format("    {}", label(record.metric, all.setup)), 14);
    const std::string rest(14, ' ');
    const int room = std::min(style.width, 80) - display_width(date) - 2;
    if (room >= 40) {
        const auto lines = wrapped(what, room - 14);
        std::string text;
        for (std::size_t i = 0; i < lines.size(); ++i)
            text += i == 0
                        ? padded(first + lines[i], room + 2) + style.paint(Role::quiet, date) + "\n"
                        : rest + lines[i] + "\n";
        return text;
    }
    return block(what, style.width, first, rest) + rest + style.paint(Role::quiet, date) + "\n";
}

}  // namespace

std::string short_date(Day day, Day today) {
    const std::string text = date_text(day, today).substr(4);
    return text.substr(text.find_first_not_of(' '));
}

std::string setup_text(const Setup& setup, bool plain) {
    std::vector<std::string> parts;
    if (setup.kind == LoadKind::bands)
        parts.push_back(load_text({std::nullopt, std::nullopt, setup.bands}));
    if (setup.kind == LoadKind::assist) parts.emplace_back("with help");
    if (setup.kind == LoadKind::body) parts.emplace_back("the body alone");
    if (setup.kind == LoadKind::added && !plain) parts.emplace_back("with a load");
    if (setup.side != training::Side::both)
        parts.push_back(fmt::format("{} side", name(setup.side)));
    if (setup.rep_seconds) parts.push_back(fmt::format("{} s a rep", *setup.rep_seconds));
    if (setup.setup) parts.push_back(visible(*setup.setup));
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : " · ") + part;
    return text;
}

std::string record_text(const Record& record, const Setup& setup) {
    const std::string value = value_text(record.metric, record.value, record, setup);
    switch (record.metric) {
        case Metric::load: {
            const std::string load = signed_load(record, setup);
            if (record.reps.value == 0) return load;
            return fmt::format("{} for {} rep{}", load, record.reps.value,
                               record.reps.value == 1 ? "" : "s");
        }
        case Metric::session_reps:
            return reps_text(record, setup);
        case Metric::set_reps:
            return fmt::format("{} reps in a set {}", value, load_phrase(record, setup));
        case Metric::hold:
            return fmt::format("a hold of {} s {}", value, load_phrase(record, setup));
        case Metric::ankle_load_reps:
            return fmt::format("{} kg × reps at the ankles", value);
        case Metric::e1rm:
            break;
    }
    return fmt::format("about {} for one rep", value);
}

std::string broken_text(const Record& record, const Setup& setup, Day today) {
    std::string text = record_text(record, setup) + sides(setup);
    if (!record.previous) return text;
    return text + fmt::format(" ({} on {})",
                              value_text(record.metric, record.previous->value, record, setup),
                              short_date_text(record.previous->day, today));
}

std::string records_text(const RecordsPage& page, const Style& style) {
    std::string text;
    const training::ExerciseRef* before = nullptr;
    for (const SetupRecords& one : page.setups) {
        if (one.records.empty()) continue;
        const bool first = before == nullptr || *before != one.setup.exercise;
        if (first)
            text += (text.empty() ? "" : "\n") +
                    style.paint(Role::heading, visible(text::title(one.setup.exercise, page.own))) +
                    "\n";
        before = &one.setup.exercise;
        if (const auto what = setup_text(one.setup, first); !what.empty())
            text += block(what, style.width, "  ", "  ");
        for (const Record& record : one.records) text += record_row(record, one, page.today, style);
    }
    if (text.empty()) return "No records yet: they come with the first sets (hyper log 3x12).\n";
    return text;
}

}  // namespace hyper::view
