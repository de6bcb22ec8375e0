// Strong translates its header with the app, but not the order of the columns. So a file whose
// first row behind the header has what Strong writes, where Strong writes it, is one of its;
// somebody has to say yes to that.

#include "hyper/exchange/csv.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/strong_rows.h"
#include "hyper/units/error.h"

namespace hyper::exchange {
namespace {

/// Date, name, duration, exercise, order, weight, reps, distance, seconds, notes, notes, RPE; ten
/// columns have no notes.
StrongLayout unitless_layout(std::size_t cells) {
    StrongLayout layout;
    layout.cells = cells;
    layout.date = 0;
    layout.workout = 1;
    layout.exercise = 3;
    layout.order = 4;
    layout.weight = 5;
    layout.reps = 6;
    layout.distance = 7;
    layout.seconds = 8;
    layout.notes = cells == 12 ? 9 : no_column;
    layout.workout_notes = cells == 12 ? 10 : no_column;
    layout.rpe = cells - 1;
    return layout;
}

/// Date, name, exercise, order, weight, unit, reps, RPE, distance, unit, seconds, notes, notes, and
/// in newer files the duration.
StrongLayout layout_with_units(std::size_t cells) {
    StrongLayout layout;
    layout.cells = cells;
    layout.unit = StrongUnit::each_row;
    layout.date = 0;
    layout.workout = 1;
    layout.exercise = 2;
    layout.order = 3;
    layout.weight = 4;
    layout.weight_unit = 5;
    layout.reps = 6;
    layout.rpe = 7;
    layout.distance = 8;
    layout.distance_in = 9;
    layout.seconds = 10;
    layout.notes = 11;
    layout.workout_notes = 12;
    return layout;
}

/// Number, date, name, duration, exercise, order, weight, reps, RPE, distance, seconds, notes,
/// notes. The header names the unit of weights, in any language.
StrongLayout one_unit_layout(const CsvHeader& header) {
    StrongLayout layout;
    layout.cells = 13;
    layout.date = 1;
    layout.workout = 2;
    layout.exercise = 4;
    layout.order = 5;
    layout.weight = 6;
    layout.reps = 7;
    layout.rpe = 8;
    layout.distance = 9;
    layout.seconds = 10;
    layout.notes = 11;
    layout.workout_notes = 12;
    const std::string_view weight = header.names.at(layout.weight);
    if (weight.ends_with("(kg)")) layout.unit = StrongUnit::kilograms;
    if (weight.ends_with("(lbs)") || weight.ends_with("(lb)")) layout.unit = StrongUnit::pounds;
    layout.distance_unit = DistanceUnit::m;
    return layout;
}

/// The first row behind the header, as far as `layout` has its columns.
bool first_row_fits(std::string_view bytes, const StrongLayout& layout) {
    const ForeignFile file{"", bytes};
    try {
        CsvRows rows(file);
        return rows.next() && rows.next() && rows.cells().size() == layout.cells &&
               written_moment(rows[layout.date]) && is_strong_order(rows[layout.order]);
    } catch (const Error&) {
        return false;
    }
}

bool is_unitless_translated(std::string_view bytes) {
    const std::size_t cells = csv_header(bytes).names.size();
    return (cells == 12 || cells == 10) && first_row_fits(bytes, unitless_layout(cells));
}

void read_unitless_translated(const ForeignFile& file, Records& records) {
    read_strong(file, unitless_layout(csv_header(file.bytes).names.size()), records);
}

bool has_units_translated(std::string_view bytes) {
    const std::size_t cells = csv_header(bytes).names.size();
    return (cells == 14 || cells == 13) && first_row_fits(bytes, layout_with_units(cells));
}

void read_with_units_translated(const ForeignFile& file, Records& records) {
    read_strong(file, layout_with_units(csv_header(file.bytes).names.size()), records);
}

bool has_one_unit_translated(std::string_view bytes) {
    const auto header = csv_header(bytes);
    if (header.names.size() != 13) return false;
    const auto layout = one_unit_layout(header);
    return layout.unit != StrongUnit::open && first_row_fits(bytes, layout);
}

void read_one_unit_translated(const ForeignFile& file, Records& records) {
    read_strong(file, one_unit_layout(csv_header(file.bytes)), records);
}

}  // namespace

const Reader strong_translated_reader = {"strong",
                                         "Strong, in another language",
                                         false,
                                         false,
                                         is_unitless_translated,
                                         read_unitless_translated,
                                         "how long workouts took"};
const Reader strong_translated_units_reader = {"strong",
                                               "Strong, with units, in another language",
                                               true,
                                               false,
                                               has_units_translated,
                                               read_with_units_translated,
                                               "how long workouts took"};
const Reader strong_translated_one_unit_reader = {"strong",
                                                  "Strong, Android since 2025, in another language",
                                                  true,
                                                  false,
                                                  has_one_unit_translated,
                                                  read_one_unit_translated,
                                                  "how long workouts took"};

}  // namespace hyper::exchange
