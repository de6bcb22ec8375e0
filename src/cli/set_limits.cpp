#include "hyper/cli/set_limits.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/exchange/reader.h"
#include "hyper/text/set_words.h"
#include "hyper/units/error.h"
#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"

namespace hyper::cli {
namespace {

/// What cannot be about a set; empty where all can.
std::string beyond_limits(const exchange::ForeignSet& foreign, const training::Set& set) {
    const auto& mass = set.load.assist ? set.load.assist : set.load.added;
    if (mass && mass->mass > exchange::heaviest_foreign)
        return fmt::format("A weight of {}", view::mass_text(*mass));
    if (set.distance && set.distance->millimetres > exchange::longest_foreign.millimetres)
        return fmt::format("A distance of {} {}", text::decimal(set.distance->thousandths()),
                           symbol(set.distance->unit));
    const auto name = std::max(foreign.exercise.size(), foreign.workout.size());
    if (name > exchange::longest_foreign_name) return fmt::format("A name of {} bytes", name);
    const auto note = std::max(foreign.note.size(), foreign.workout_note.size());
    if (note > exchange::longest_foreign_note) return fmt::format("A note of {} bytes", note);
    return "";
}

}  // namespace

void check_limits(const std::string& file, const exchange::ForeignSet& foreign,
                  const training::Set& set) {
    const auto what = beyond_limits(foreign, set);
    if (what.empty()) return;
    const bool bare =
        (foreign.mass && !foreign.mass->unit) || (foreign.distance && !foreign.distance->unit);
    throw refused(fmt::format("{}, row {}: {} cannot be.", view::visible(file), foreign.row, what),
                  fmt::format("Nothing was imported. {}, or correct that row.",
                              bare ? "Look whether --unit is right" : "Export the file again"));
}

void check_day(const std::string& file, std::size_t row, Day day, Day last) {
    if (day >= earliest_day && day <= last) return;
    throw refused(fmt::format("{}, row {}: {} cannot be the day of a session{}.",
                              view::visible(file), row, iso(day), day > last ? " yet" : ""),
                  "Nothing was imported. Days from 1950 to today are kept; correct that row.");
}

}  // namespace hyper::cli
