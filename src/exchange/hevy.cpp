// Hevy: newest workout first, weights and distances in the units that the header names, each on its
// own; dates with the name of the month in the app's language.

#include <fmt/format.h>

#include "hyper/exchange/csv.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"
#include "hyper/exchange/said_once.h"

namespace hyper::exchange {
namespace {

using training::SetKind;

constexpr int most_supersets = 1000;

bool is_hevy(std::string_view bytes) {
    return csv_header(bytes).has(
        {"title", "start_time", "exercise_title", "set_index", "set_type", "reps"});
}

/// The column of distances, which says its unit in its name.
struct Distances {
    Column column = no_column;
    DistanceUnit unit = DistanceUnit::km;
};

struct HevyColumns {
    explicit HevyColumns(const CsvHeader& header)
        : title(header.column("title")),
          start(header.column("start_time")),
          description(header.column("description")),
          exercise(header.column("exercise_title")),
          superset(header.column("superset_id")),
          note(header.column("exercise_notes")),
          index(header.column("set_index")),
          type(header.column("set_type")),
          reps(header.column("reps")),
          seconds(header.column("duration_seconds")),
          rpe(header.column("rpe")),
          kilograms(header.column("weight_kg")),
          pounds(header.column("weight_lbs")),
          distance{header.column("distance_km"), DistanceUnit::km} {
        if (distance.column == no_column)
            distance = {header.column("distance_miles"), DistanceUnit::mi};
        if (distance.column == no_column)
            distance = {header.column("distance_meters"), DistanceUnit::m};
    }

    Column title, start, description, exercise, superset, note, index, type, reps, seconds, rpe,
        kilograms, pounds;
    Distances distance;
};

class HevyReading {
  public:
    HevyReading(const ForeignFile& file, Records& records)
        : file_(file),
          records_(records),
          header_(csv_header(file.bytes)),
          columns_(header_),
          rows_(file) {}

    void all() {
        while (rows_.next_behind_header()) {
            rows_.expect_cells(header_.names.size());
            const ForeignRow row(file_, rows_.number());
            set_.row = rows_.number();
            see_session(row);
            see_exercise(row);
            set(row);
        }
    }

  private:
    void see_session(const ForeignRow& row) {
        const auto start = rows_[columns_.start];
        const auto title = rows_[columns_.title];
        if (start == start_ && title == title_) return;
        start_ = start;
        title_ = title;
        auto written = moment_with_month_name(start);
        if (!written) written = written_moment(start);
        const auto moment = row.moment(written, start);
        set_.when = moment.moment();
        set_.session = session_key(moment.text(), title);
        assign_text(set_.workout, title);
        workout_note_.start();
        exercise_.clear();
    }

    void see_exercise(const ForeignRow& row) {
        const auto exercise = rows_[columns_.exercise];
        if (exercise.empty()) throw row.error("There is no exercise.");
        // The same exercise may come twice in a workout; then its sets count from 0 again.
        if (exercise == exercise_ && rows_[columns_.index] != "0") return;
        exercise_note_.start();
        if (exercise == exercise_) return;
        exercise_ = exercise;
        assign_text(set_.exercise, exercise);
        if (set_.exercise.empty()) throw row.error("There is no exercise.");
        assisted_ = says_assisted_in_hevy(exercise);
    }

    void set(const ForeignRow& row) {
        set_.kind = kind(row);
        set_.reps = row.reps(row.number(rows_[columns_.reps]));
        set_.seconds = row.seconds(row.number(rows_[columns_.seconds]));
        set_.mass = row.mass(row.number(rows_[columns_.kilograms]), MassUnit::kg);
        if (!set_.mass) set_.mass = row.mass(row.number(rows_[columns_.pounds]), MassUnit::lb);
        set_.distance =
            row.distance(row.number(rows_[columns_.distance.column]), columns_.distance.unit);
        set_.rir = row.rir_of_rpe(row.number(rows_[columns_.rpe]));
        set_.superset = superset(row);
        set_.assists = assisted_;
        workout_note_.say(rows_[columns_.description]);
        exercise_note_.say(rows_[columns_.note]);
        if (!settle(set_)) return records_.left_out(set_.row, LeftOut::nothing_done);
        workout_note_.take(set_.workout_note);
        exercise_note_.take(set_.note);
        records_.set(set_);
    }

    [[nodiscard]] SetKind kind(const ForeignRow& row) const {
        const auto type = rows_[columns_.type];
        if (type == "normal") return SetKind::work;
        if (type == "warmup") return SetKind::warmup;
        if (type == "dropset") return SetKind::drop;
        if (type == "failure") return SetKind::failure;
        throw row.error(fmt::format("\"{}\" is no kind of set.", type.substr(0, 40)));
    }

    [[nodiscard]] std::optional<int> superset(const ForeignRow& row) const {
        const auto number = row.number(rows_[columns_.superset]);
        if (!number) return std::nullopt;
        if (*number < 0 || *number > most_supersets)
            throw row.error(fmt::format("A superset {} cannot be.", *number));
        return static_cast<int>(*number);
    }

    const ForeignFile& file_;
    Records& records_;
    CsvHeader header_;
    HevyColumns columns_;
    CsvRows rows_;
    ForeignSet set_;
    bool assisted_ = false;
    std::string start_;
    std::string title_;
    std::string exercise_;
    SaidOnce workout_note_;
    SaidOnce exercise_note_;
};

void read_hevy(const ForeignFile& file, Records& records) {
    HevyReading(file, records).all();
}

}  // namespace

const Reader hevy_reader = {
    "hevy", "Hevy", true, true, is_hevy, read_hevy, "how long workouts took"};

}  // namespace hyper::exchange
