// LiftLog, its CSV: what was done with weights, a set a row, with the moment of each set. A note
// belongs to an exercise and stands on each of its sets.

#include <cmath>

#include "hyper/exchange/csv.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"
#include "hyper/exchange/said_once.h"

namespace hyper::exchange {
namespace {

bool is_liftlog(std::string_view bytes) {
    return csv_header(bytes).has(
        {"SessionId", "Timestamp", "Exercise", "Weight", "WeightUnit", "Reps"});
}

class LiftlogReading {
  public:
    LiftlogReading(const ForeignFile& file, Records& records)
        : file_(file), records_(records), header_(csv_header(file.bytes)), rows_(file) {}

    void all() {
        while (rows_.next_behind_header()) {
            rows_.expect_cells(header_.names.size());
            const ForeignRow row(file_, rows_.number());
            set_.row = rows_.number();
            see_exercise(row);
            set(row);
        }
    }

  private:
    [[nodiscard]] std::string_view cell(std::string_view name) const {
        return rows_[header_.column(name)];
    }

    void see_exercise(const ForeignRow& row) {
        const auto session = cell("SessionId");
        if (session.empty()) throw row.error("The session has no id.");
        assign_text(name_, cell("Exercise"));
        if (name_.empty()) throw row.error("There is no exercise.");
        if (session != set_.session || name_ != set_.exercise) note_.start();
        set_.session = session;
        set_.exercise = name_;
        note_.say(cell("Notes"));
    }

    void set(const ForeignRow& row) {
        const auto time = cell("Timestamp");
        set_.when = row.moment(written_moment(time), time).moment();
        set_.kind = training::SetKind::work;
        set_.reps = row.reps(row.number(cell("Reps")));
        const auto weight = row.number(cell("Weight"));
        set_.assists = weight && *weight < 0;
        set_.mass.reset();
        if (weight && *weight != 0)
            set_.mass = row.mass(std::abs(*weight), row.mass_unit(cell("WeightUnit")));
        note_.take(set_.note);
        hand_over(set_, records_);
    }

    const ForeignFile& file_;
    Records& records_;
    CsvHeader header_;
    CsvRows rows_;
    ForeignSet set_;
    std::string name_;
    SaidOnce note_;
};

void read_liftlog(const ForeignFile& file, Records& records) {
    LiftlogReading(file, records).all();
}

}  // namespace

const Reader liftlog_reader = {"liftlog",  "LiftLog, CSV", true,     true,
                               is_liftlog, read_liftlog,   "targets"};

}  // namespace hyper::exchange
