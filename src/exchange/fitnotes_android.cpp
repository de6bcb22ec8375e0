// FitNotes on Android, its CSV: a set a row, sorted by day, without times; a day is a session.
// Equal rows are sets of their own. Names are written without quotation marks even where they hold
// a comma, so such a row has more cells than the header.

#include <cmath>
#include <optional>
#include <string>

#include "hyper/exchange/csv.h"
#include "hyper/exchange/date_order.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"

namespace hyper::exchange {
namespace {

bool is_android(std::string_view bytes) {
    const auto header = csv_header(bytes);
    const bool weight = header.has({"Weight", "Weight Unit"}) || header.has({"Weight (kgs)"}) ||
                        header.has({"Weight (lbs)"});
    return weight && header.column("Date") == 0 && header.column("Exercise") == 1 &&
           header.column("Category") == 2 && !header.has({"Weight (kg)"}) &&
           header.has({"Reps", "Distance", "Distance Unit", "Time"});
}

struct AndroidColumns {
    explicit AndroidColumns(const CsvHeader& header)
        : count(header.names.size()),
          weight(header.column("Weight")),
          unit(header.column("Weight Unit")),
          reps(header.column("Reps")),
          distance(header.column("Distance")),
          distance_unit(header.column("Distance Unit")),
          time(header.column("Time")),
          comment(header.column("Comment")) {
        if (weight != no_column) return;
        weight = header.column("Weight (kgs)");
        if (weight == no_column) {
            weight = header.column("Weight (lbs)");
            all_in = MassUnit::lb;
        }
    }

    std::size_t count;
    Column weight, unit, reps, distance, distance_unit, time, comment;
    MassUnit all_in = MassUnit::kg;  ///< where there is no column of units
};

class AndroidReading {
  public:
    AndroidReading(const ForeignFile& file, DateOrder order, Records& records)
        : file_(file),
          order_(order),
          records_(records),
          columns_(csv_header(file.bytes)),
          rows_(file, Quotes::lenient) {}

    void all() {
        while (rows_.next_behind_header()) {
            const ForeignRow row(file_, rows_.number());
            set_.row = rows_.number();
            see_day(row);
            see_name(row);
            set(row);
        }
    }

  private:
    void see_day(const ForeignRow& row) {
        const auto date = rows_[0];
        if (date == date_) return;
        date_ = std::string(date);
        const Day day = row.day(written_day(date, order_), date);
        set_.when = {day, std::nullopt, std::nullopt};
        set_.session = iso(day);
    }

    /// Puts a name together that its commas took apart, and finds how far they moved the cells
    /// behind it.
    void see_name(const ForeignRow& row) {
        const std::size_t cells = rows_.cells().size();
        if (cells < columns_.count) rows_.expect_cells(columns_.count);
        surplus_ = cells - columns_.count;
        for (std::size_t moved = 0; moved < surplus_ && columns_.unit != no_column; ++moved)
            if (is_unit(rows_[columns_.unit + moved])) surplus_ = moved;
        if (cells - surplus_ > columns_.count && columns_.comment == no_column)
            rows_.expect_cells(columns_.count + surplus_);
        name_ = rows_.cells()[1];
        for (std::size_t part = 0; part < surplus_; ++part)
            name_.append(",").append(rows_.cells()[2 + part]);
        if (name_ == last_name_) return;
        last_name_ = name_;
        assign_text(set_.exercise, name_);
        if (set_.exercise.empty()) throw row.error("There is no exercise.");
        assisted_ = says_assisted(set_.exercise);
    }

    [[nodiscard]] static bool is_unit(std::string_view cell) {
        return cell == "kgs" || cell == "lbs" || cell == "kg" || cell == "lb";
    }

    [[nodiscard]] std::string_view cell(Column column) const {
        return column == no_column ? std::string_view() : rows_[column + surplus_];
    }

    void set(const ForeignRow& row) {
        set_.kind = training::SetKind::work;
        set_.reps = row.reps(row.number(cell(columns_.reps)));
        set_.mass = mass(row);
        set_.assists = assisted_;
        set_.distance = distance(row);
        set_.seconds = row.duration(cell(columns_.time));
        comment();
        hand_over(set_, records_);
    }

    [[nodiscard]] std::optional<ForeignMass> mass(const ForeignRow& row) const {
        const auto value = row.number(cell(columns_.weight));
        if (columns_.unit == no_column) return row.mass(value, columns_.all_in);
        const auto unit = row.mass_unit(cell(columns_.unit));
        if (value && !unit) throw row.error("The weight has no unit.");
        return row.mass(value, unit);
    }

    /// Its units of distance are not reliable: miles are written as "m" too, and some rows have the
    /// unit of a weight.
    [[nodiscard]] std::optional<ForeignDistance> distance(const ForeignRow& row) const {
        const auto value = row.number(cell(columns_.distance));
        const auto unit = cell(columns_.distance_unit);
        const bool miles = value && unit == "m" && *value != std::floor(*value);
        if (miles && columns_.all_in == MassUnit::lb) return row.distance(value, DistanceUnit::mi);
        if (miles || is_unit(unit)) return row.distance(value, std::nullopt);
        return row.distance(value, unit);
    }

    /// A comment with marks that were not doubled may have been taken apart as well.
    void comment() {
        set_.note.clear();
        if (columns_.comment == no_column) return;
        comment_ = cell(columns_.comment);
        for (std::size_t at = columns_.comment + surplus_ + 1; at < rows_.cells().size(); ++at)
            comment_.append(",").append(rows_.cells()[at]);
        assign_text(set_.note, comment_);
    }

    const ForeignFile& file_;
    DateOrder order_;
    Records& records_;
    AndroidColumns columns_;
    CsvRows rows_;
    ForeignSet set_;
    std::size_t surplus_ = 0;
    std::optional<std::string> date_;  ///< of the row before, as it was written
    std::string name_;
    std::optional<std::string> last_name_;
    bool assisted_ = false;
    std::string comment_;
};

void read_android(const ForeignFile& file, Records& records) {
    // Days are ISO, except on some phones, which write them as their country does.
    AndroidReading(file, order_of_dates(file, 0), records).all();
}

}  // namespace

const Reader fitnotes_android_reader = {"fitnotes", "FitNotes, Android", true,        true,
                                        is_android, read_android,        "categories"};

}  // namespace hyper::exchange
