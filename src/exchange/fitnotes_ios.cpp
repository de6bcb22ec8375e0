// FitNotes on iOS, which is not the FitNotes of Android: times are UTC, numbers have the decimal
// sign of the phone, no unit is named, and sets that were planned stand beside those that were
// done.

#include <fmt/format.h>

#include "hyper/exchange/csv.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"

namespace hyper::exchange {
namespace {

using training::SetKind;

bool is_ios(std::string_view bytes) {
    const auto header = csv_header(bytes);
    return header.has({"Name", "BodyWeight", "Exercise", "Reps", "Weight", "Status"}) &&
           (header.has({"Start Date (UTC)", "Start Time (UTC)"}) || header.has({"StartTime"}));
}

struct IosColumns {
    explicit IosColumns(const CsvHeader& header)
        : count(header.names.size()),
          name(header.column("Name")),
          start_date(header.column("Start Date (UTC)")),
          start_time(header.column("Start Time (UTC)")),
          start(header.column("StartTime")),
          body(header.column("BodyWeight")),
          exercise(header.column("Exercise")),
          equipment(header.column("Equipment")),
          reps(header.column("Reps")),
          weight(header.column("Weight")),
          time(header.column("Time")),
          distance(header.column("Distance")),
          status(header.column("Status")),
          warmup(header.column("IsWarmup")),
          rpe(header.column("RPE")),
          rir(header.column("RIR")),
          note(header.column("Note")) {}

    std::size_t count;
    Column name, start_date, start_time, start, body, exercise, equipment, reps, weight, time,
        distance, status, warmup, rpe, rir, note;
};

/// "1/27/2018" and "5:45:45 AM".
std::optional<WrittenMoment> moment_of(std::string_view date, std::string_view time) {
    const auto day = written_day(date, DateOrder::month_day_year);
    const auto of_day = written_time(time);
    if (!day || !of_day) return std::nullopt;
    return WrittenMoment{*day, of_day, std::nullopt};
}

class IosReading {
  public:
    IosReading(const ForeignFile& file, Records& records)
        : file_(file), records_(records), columns_(csv_header(file.bytes)), rows_(file) {}

    void all() {
        while (rows_.next_behind_header()) {
            rows_.expect_cells(columns_.count);
            const ForeignRow row(file_, rows_.number());
            set_.row = rows_.number();
            see_session(row);
            set(row);
        }
    }

  private:
    void see_session(const ForeignRow& row) {
        start_ = rows_[columns_.start_date];
        start_.append(" ").append(rows_[columns_.start_time]).append(rows_[columns_.start]);
        const auto name = rows_[columns_.name];
        if (start_ == last_start_ && name == last_name_) return;
        last_start_ = start_;
        last_name_ = name;
        const auto moment = row.moment(written(), start_);
        set_.when = moment.moment();
        set_.session = session_key(moment.text(), name);
        assign_text(set_.workout, name);
    }

    [[nodiscard]] std::optional<WrittenMoment> written() const {
        if (columns_.start == no_column) {
            auto moment = moment_of(rows_[columns_.start_date], rows_[columns_.start_time]);
            if (moment) moment->offset = std::chrono::minutes(0);
            return moment;
        }
        const auto start = rows_[columns_.start];
        if (auto moment = written_moment(start)) return moment;
        const auto blank = std::min(start.find_first_of(" ,"), start.size());
        return moment_of(start.substr(0, blank),
                         trimmed(start.substr(std::min(blank + 1, start.size()))));
    }

    void set(const ForeignRow& row) {
        const auto status = rows_[columns_.status];
        if (status == "NotStarted") return records_.left_out(set_.row, LeftOut::not_done);
        if (status != "Done" && status != "Failed")
            throw row.error(fmt::format("\"{}\" is no status.", status.substr(0, 40)));
        set_.kind = status == "Failed"             ? SetKind::failure
                    : is_yes(row, columns_.warmup) ? SetKind::warmup
                                                   : SetKind::work;
        assign_text(set_.exercise, rows_[columns_.exercise]);
        if (set_.exercise.empty()) throw row.error("There is no exercise.");
        const auto equipment = rows_[columns_.equipment];
        assign_text(set_.equipment, equipment == "None" || equipment == "Body" ? "" : equipment);
        set_.reps = row.reps(number(row, columns_.reps));
        set_.mass = row.mass(number(row, columns_.weight), std::nullopt);
        set_.body_mass = row.mass(number(row, columns_.body), std::nullopt);
        if (set_.body_mass && set_.body_mass->thousandths == 0) set_.body_mass.reset();
        set_.seconds = row.duration(rows_[columns_.time]);
        set_.distance = row.distance(number(row, columns_.distance), std::nullopt);
        set_.rir = row.rir_of_rpe(number(row, columns_.rpe));
        if (!set_.rir) set_.rir = row.rir(number(row, columns_.rir));
        set_.assists = says_assisted(set_.exercise);
        assign_text(set_.note, rows_[columns_.note]);
        hand_over(set_, records_);
    }

    [[nodiscard]] std::optional<double> number(const ForeignRow& row, Column column) const {
        const auto cell = rows_[column];
        return row.number(cell, cell.find(',') == std::string_view::npos ? '.' : ',');
    }

    [[nodiscard]] bool is_yes(const ForeignRow& row, Column column) const {
        const auto cell = rows_[column];
        if (cell.empty() || cell == "0" || cell == "false" || cell == "False" || cell == "No")
            return false;
        if (cell == "1" || cell == "true" || cell == "True" || cell == "Yes") return true;
        throw row.error(fmt::format("\"{}\" is neither yes nor no.", cell.substr(0, 40)));
    }

    const ForeignFile& file_;
    Records& records_;
    IosColumns columns_;
    CsvRows rows_;
    ForeignSet set_;
    std::string start_;
    std::string last_start_;
    std::string last_name_;
};

void read_fitnotes_ios(const ForeignFile& file, Records& records) {
    IosReading(file, records).all();
}

}  // namespace

const Reader fitnotes_ios_reader = {"fitnotes-ios",
                                    "FitNotes, iOS",
                                    false,
                                    true,
                                    is_ios,
                                    read_fitnotes_ios,
                                    "how long workouts took, categories"};

}  // namespace hyper::exchange
