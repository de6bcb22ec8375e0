// Liftosaur, its CSV: times are instants in UTC, of each set where it was ticked off. Sets that
// were planned and not done are in it, without completed repetitions. A note belongs to an exercise
// and stands on each of its sets.

#include "hyper/exchange/csv.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"
#include "hyper/exchange/said_once.h"

namespace hyper::exchange {
namespace {

bool is_liftosaur(std::string_view bytes) {
    return csv_header(bytes).has({"Workout DateTime", "Day Name", "Exercise", "Is Warmup Set?",
                                  "Completed Reps", "Completed Weight Value"});
}

/// The app leaves the equipment that an exercise usually has out of its name. Here that of names
/// which would be something else without it.
std::string_view usual_equipment(std::string_view exercise) {
    if (exercise == "Back Extension") return "Leverage Machine";
    if (exercise == "Romanian Deadlift") return "Dumbbell";
    return "";
}

struct LiftosaurColumns {
    explicit LiftosaurColumns(const CsvHeader& header)
        : count(header.names.size()),
          start(header.column("Workout DateTime")),
          day_name(header.column("Day Name")),
          exercise(header.column("Exercise")),
          warm_up(header.column("Is Warmup Set?")),
          reps(header.column("Completed Reps")),
          rpe(header.column("Completed RPE")),
          planned_weight(header.column("Required Weight Value")),
          planned_unit(header.column("Required Weight Unit")),
          weight(header.column("Completed Weight Value")),
          unit(header.column("Completed Weight Unit")),
          time(header.column("Completed Reps Time")),
          notes(header.column("Notes")) {}

    std::size_t count;
    Column start, day_name, exercise, warm_up, reps, rpe, planned_weight, planned_unit, weight,
        unit, time, notes;
};

class LiftosaurReading {
  public:
    LiftosaurReading(const ForeignFile& file, Records& records)
        : file_(file), records_(records), columns_(csv_header(file.bytes)), rows_(file) {}

    void all() {
        while (rows_.next_behind_header()) {
            rows_.expect_cells(columns_.count);
            const ForeignRow row(file_, rows_.number());
            set_.row = rows_.number();
            see_session(row);
            see_exercise(row);
            if (rows_[columns_.reps].empty())
                records_.left_out(set_.row, LeftOut::not_done);
            else
                set(row);
        }
    }

  private:
    void see_session(const ForeignRow& row) {
        const auto start = rows_[columns_.start];
        if (start == set_.session) return;
        session_ = row.moment(written_moment(start), start).moment();
        set_.session = start;
        assign_text(set_.workout, rows_[columns_.day_name]);
        set_.exercise.clear();
    }

    void see_exercise(const ForeignRow& row) {
        assign_text(name_, rows_[columns_.exercise]);
        if (name_.empty()) throw row.error("There is no exercise.");
        if (name_ != set_.exercise) note_.start();
        set_.exercise = name_;
        set_.equipment = usual_equipment(name_);
        note_.say(rows_[columns_.notes]);
    }

    void set(const ForeignRow& row) {
        const auto time = rows_[columns_.time];
        set_.when = time.empty() ? session_ : row.moment(written_moment(time), time).moment();
        set_.kind =
            rows_[columns_.warm_up] == "1" ? training::SetKind::warmup : training::SetKind::work;
        set_.reps = row.reps(row.number(rows_[columns_.reps]));
        set_.mass = mass(row);
        set_.assists = says_assisted(set_.exercise);
        set_.rir = row.rir_of_rpe(row.number(rows_[columns_.rpe]));
        note_.take(set_.note);
        hand_over(set_, records_);
    }

    /// What was done as planned is written as the plan alone by older versions.
    [[nodiscard]] std::optional<ForeignMass> mass(const ForeignRow& row) const {
        const bool said = !rows_[columns_.weight].empty();
        const auto value = row.number(rows_[said ? columns_.weight : columns_.planned_weight]);
        const auto unit = row.mass_unit(rows_[said ? columns_.unit : columns_.planned_unit]);
        if (value && *value != 0 && !unit) throw row.error("The weight has no unit.");
        return value == 0.0 ? std::nullopt : row.mass(value, unit);
    }

    const ForeignFile& file_;
    Records& records_;
    LiftosaurColumns columns_;
    CsvRows rows_;
    ForeignSet set_;
    ForeignMoment session_;
    std::string name_;
    SaidOnce note_;
};

void read_liftosaur(const ForeignFile& file, Records& records) {
    LiftosaurReading(file, records).all();
}

}  // namespace

const Reader liftosaur_reader = {"liftosaur",
                                 "Liftosaur",
                                 true,
                                 true,
                                 is_liftosaur,
                                 read_liftosaur,
                                 "programs, targets, muscles"};

}  // namespace hyper::exchange
