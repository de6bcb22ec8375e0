// Strong: three shapes with English headers. Which one a file has depends on the app that wrote it,
// not on when the workouts were; so all of them are one app, and a session has the same key in
// each.

#include <utility>

#include "hyper/exchange/csv.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/strong_rows.h"

namespace hyper::exchange {
namespace {

StrongLayout layout_of(const CsvHeader& header) {
    StrongLayout layout;
    layout.cells = header.names.size();
    layout.date = header.column("Date");
    layout.workout = header.column("Workout Name");
    layout.exercise = header.column("Exercise Name");
    layout.order = header.column("Set Order");
    layout.weight = header.column("Weight");
    layout.weight_unit = header.column("Weight Unit");
    layout.reps = header.column("Reps");
    layout.rpe = header.column("RPE");
    layout.distance = header.column("Distance");
    layout.distance_in = header.column("Distance Unit");
    layout.seconds = header.column("Seconds");
    layout.notes = header.column("Notes");
    layout.workout_notes = header.column("Workout Notes");
    return layout;
}

bool is_strong(const CsvHeader& header) {
    return header.has({"Date", "Workout Name", "Exercise Name", "Set Order", "Reps"});
}

bool is_unitless(std::string_view bytes) {
    const auto header = csv_header(bytes);
    return is_strong(header) && header.has({"Weight"}) && !header.has({"Weight Unit"});
}

void read_unitless(const ForeignFile& file, Records& records) {
    read_strong(file, layout_of(csv_header(file.bytes)), records);
}

bool has_units(std::string_view bytes) {
    const auto header = csv_header(bytes);
    return is_strong(header) && header.has({"Weight", "Weight Unit"});
}

void read_with_units(const ForeignFile& file, Records& records) {
    auto layout = layout_of(csv_header(file.bytes));
    layout.unit = StrongUnit::each_row;
    read_strong(file, layout, records);
}

bool has_one_unit(std::string_view bytes) {
    const auto header = csv_header(bytes);
    return is_strong(header) && (header.has({"Weight (kg)"}) || header.has({"Weight (lbs)"}));
}

void read_one_unit(const ForeignFile& file, Records& records) {
    const auto header = csv_header(file.bytes);
    auto layout = layout_of(header);
    layout.unit = StrongUnit::kilograms;
    layout.weight = header.column("Weight (kg)");
    if (layout.weight == no_column) {
        layout.unit = StrongUnit::pounds;
        layout.weight = header.column("Weight (lbs)");
    }
    for (const auto& [name, unit] : {std::pair{"Distance (meters)", DistanceUnit::m},
                                     std::pair{"Distance (km)", DistanceUnit::km},
                                     std::pair{"Distance (miles)", DistanceUnit::mi}}) {
        if (header.column(name) == no_column) continue;
        layout.distance = header.column(name);
        layout.distance_unit = unit;
    }
    read_strong(file, layout, records);
}

}  // namespace

const Reader strong_reader = {
    "strong", "Strong", false, true, is_unitless, read_unitless, "how long workouts took"};
const Reader strong_units_reader = {"strong",        "Strong, with units",    true, true, has_units,
                                    read_with_units, "how long workouts took"};
const Reader strong_one_unit_reader = {
    "strong",      "Strong, Android since 2025", true, true, has_one_unit,
    read_one_unit, "how long workouts took"};

}  // namespace hyper::exchange
