// StrongLifts: an exercise a row, its sets side by side in pairs of columns, units in the header.

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "hyper/exchange/csv.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"
#include "hyper/exchange/said_once.h"

namespace hyper::exchange {
namespace {

constexpr int most_sets = 100;

/// The column that is named `name` with one of the units behind it: "Body Weight (KG)".
std::pair<Column, MassUnit> column_of_mass(const CsvHeader& header, std::string_view name) {
    for (const auto* unit : {"KG", "LB", "LBS"}) {
        const auto column = header.column(fmt::format("{} ({})", name, unit));
        if (column != no_column)
            return {column, unit == std::string_view("KG") ? MassUnit::kg : MassUnit::lb};
    }
    return {no_column, MassUnit::kg};
}

struct Slot {
    Column reps = no_column;
    Column weight = no_column;
    MassUnit unit = MassUnit::kg;
};

struct StrongliftsColumns {
    explicit StrongliftsColumns(const CsvHeader& header)
        : count(header.names.size()),
          workout(header.column("Workout Name")),
          exercise(header.column("Exercise")),
          start(header.column("Start Time (h:mm)")),
          notes(header.column("Notes")),
          timed(header.column("Sets×Time")) {
        if (workout == no_column) workout = header.column("Workout");
        if (timed == no_column) timed = header.column("SetsxTime");
        std::tie(body, body_unit) = column_of_mass(header, "Body Weight");
        for (int number = 1; number <= most_sets; ++number) {
            Slot slot;
            slot.reps = header.column(fmt::format("Set {} (Reps)", number));
            std::tie(slot.weight, slot.unit) =
                column_of_mass(header, fmt::format("Set {}", number));
            if (slot.reps == no_column || slot.weight == no_column) break;
            slots.push_back(slot);
        }
    }

    std::size_t count;
    Column workout, exercise, start, notes, timed;
    Column body = no_column;
    MassUnit body_unit = MassUnit::kg;
    std::vector<Slot> slots;
};

/// The order of the date that the header names: "Date (yyyy/mm/dd)".
std::optional<DateOrder> date_order(const CsvHeader& header) {
    if (header.column("Date (yyyy/mm/dd)") == 0) return DateOrder::year_month_day;
    if (header.column("Date (mm/dd/yyyy)") == 0) return DateOrder::month_day_year;
    if (header.column("Date (dd/mm/yyyy)") == 0) return DateOrder::day_month_year;
    return std::nullopt;
}

bool is_stronglifts(std::string_view bytes) {
    const auto header = csv_header(bytes);
    return date_order(header) && header.has({"Exercise"}) &&
           !StrongliftsColumns(header).slots.empty();
}

class StrongliftsReading {
  public:
    StrongliftsReading(const ForeignFile& file, const CsvHeader& header, Records& records)
        : file_(file),
          records_(records),
          order_(date_order(header).value_or(DateOrder::year_month_day)),
          columns_(header),
          rows_(file) {}

    void all() {
        while (rows_.next_behind_header()) {
            rows_.expect_cells(columns_.count);
            const ForeignRow row(file_, rows_.number());
            set_.row = rows_.number();
            see_session(row);
            exercise(row);
        }
    }

  private:
    void see_session(const ForeignRow& row) {
        const auto date = rows_[0];
        const auto workout = rows_[columns_.workout];
        const auto start = rows_[columns_.start];
        if (!start.empty() && !written_time(start))
            throw row.error(fmt::format("\"{}\" is no time of day.", start.substr(0, 40)));
        const WrittenMoment moment{row.day(written_day(date, order_), date), written_time(start),
                                   std::nullopt};
        set_.when = moment.moment();
        auto session = session_key(moment.text(), workout);
        if (session == set_.session) return;
        set_.session = std::move(session);
        assign_text(set_.workout, workout);
        workout_note_.start();
        said_.clear();
    }

    void exercise(const ForeignRow& row) {
        assign_text(set_.exercise, rows_[columns_.exercise]);
        if (set_.exercise.empty()) throw row.error("There is no exercise.");
        see_notes();
        set_.body_mass = row.mass(row.number(rows_[columns_.body]), columns_.body_unit);
        if (set_.body_mass && set_.body_mass->thousandths == 0) set_.body_mass.reset();
        bool any = false;
        for (const Slot& slot : columns_.slots) any = set(row, slot) || any;
        if (!any) records_.left_out(set_.row, LeftOut::nothing_done);
    }

    /// What stands on every row is about the workout; other words are about their exercise.
    void see_notes() {
        const auto notes = rows_[columns_.notes];
        exercise_note_.start();
        if (said_.empty()) said_ = notes;
        if (notes == said_)
            workout_note_.say(notes);
        else
            exercise_note_.say(notes);
    }

    /// One set, when the slot says anything. 0 repetitions are a set that failed or was never
    /// tried; nothing tells which, so it counts as not done.
    bool set(const ForeignRow& row, const Slot& slot) {
        const auto amount = row.number(rows_[slot.reps]);
        set_.mass = row.mass(row.number(rows_[slot.weight]), slot.unit);
        if (!amount && (!set_.mass || set_.mass->thousandths == 0)) return false;
        if (!amount || *amount == 0) {
            records_.left_out(set_.row, LeftOut::not_done);
            return true;
        }
        const bool timed = !rows_[columns_.timed].empty();
        set_.reps = timed ? std::nullopt : row.reps(amount);
        set_.seconds = timed ? row.seconds(amount) : std::nullopt;
        workout_note_.take(set_.workout_note);
        exercise_note_.take(set_.note);
        hand_over(set_, records_);
        return true;
    }

    const ForeignFile& file_;
    Records& records_;
    DateOrder order_;
    StrongliftsColumns columns_;
    CsvRows rows_;
    ForeignSet set_;
    std::string said_;  ///< the first notes of the session
    SaidOnce workout_note_;
    SaidOnce exercise_note_;
};

void read_stronglifts(const ForeignFile& file, Records& records) {
    StrongliftsReading(file, csv_header(file.bytes), records).all();
}

}  // namespace

const Reader stronglifts_reader = {"stronglifts",
                                   "StrongLifts",
                                   true,
                                   true,
                                   is_stronglifts,
                                   read_stronglifts,
                                   "how long workouts took, programs"};

}  // namespace hyper::exchange
