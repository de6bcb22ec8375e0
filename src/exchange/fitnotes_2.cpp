// FitNotes 2 on iOS: the columns of FitNotes on Android with every weight in both units. The pounds
// follow from the kilograms, so they count only where there are no kilograms.

#include "hyper/exchange/csv.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"

namespace hyper::exchange {
namespace {

bool is_fitnotes_2(std::string_view bytes) {
    return csv_header(bytes).has({"Date", "Exercise", "Category", "Weight (kg)", "Weight (lbs)",
                                  "Reps", "Distance", "Time"});
}

void read_fitnotes_2(const ForeignFile& file, Records& records) {
    const auto header = csv_header(file.bytes);
    const auto column = [&](std::string_view name) { return header.column(name); };
    const Column date = column("Date"), exercise = column("Exercise"), reps = column("Reps"),
                 kilograms = column("Weight (kg)"), pounds = column("Weight (lbs)"),
                 distance = column("Distance"), distance_unit = column("Distance Unit"),
                 time = column("Time"), notes = column("Notes");
    CsvRows rows(file);
    ForeignSet set;
    while (rows.next_behind_header()) {
        rows.expect_cells(header.names.size());
        const ForeignRow row(file, rows.number());
        set.row = rows.number();
        const auto moment = row.moment(written_moment(rows[date]), rows[date]);
        set.when = moment.moment();
        set.session = iso(moment.day);
        assign_text(set.exercise, rows[exercise]);
        if (set.exercise.empty()) throw row.error("There is no exercise.");
        set.kind = training::SetKind::work;
        set.reps = row.reps(row.number(rows[reps]));
        set.mass = row.mass(row.number(rows[kilograms]), MassUnit::kg);
        if (!set.mass) set.mass = row.mass(row.number(rows[pounds]), MassUnit::lb);
        set.distance = row.distance(row.number(rows[distance]), rows[distance_unit]);
        set.seconds = row.duration(rows[time]);
        set.assists = says_assisted(set.exercise);
        assign_text(set.note, rows[notes]);
        hand_over(set, records);
    }
}

}  // namespace

const Reader fitnotes_2_reader = {"fitnotes-2",  "FitNotes 2, iOS", true,        true,
                                  is_fitnotes_2, read_fitnotes_2,   "categories"};

}  // namespace hyper::exchange
