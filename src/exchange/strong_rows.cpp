#include "hyper/exchange/strong_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"
#include "hyper/exchange/said_once.h"

namespace hyper::exchange {
namespace {

using training::SetKind;

constexpr std::string_view rest_timer = "Rest Timer";
constexpr std::string_view note_row = "Note";

std::optional<SetKind> kind_of(std::string_view order) {
    if (order == "W") return SetKind::warmup;
    if (order == "D") return SetKind::drop;
    if (order == "F") return SetKind::failure;
    const bool number = !order.empty() && std::all_of(order.begin(), order.end(),
                                                      [](char c) { return c >= '0' && c <= '9'; });
    return number ? std::optional(SetKind::work) : std::nullopt;
}

/// Reads row after row. A set is held until the next row has been seen, which may be its rest.
class StrongReading {
  public:
    StrongReading(const ForeignFile& file, const StrongLayout& layout, Records& records)
        : file_(file), layout_(layout), records_(records), rows_(file) {}

    void all() {
        while (rows_.next_behind_header()) row();
        end_exercise();
        release();
    }

  private:
    void row() {
        rows_.expect_cells(layout_.cells);
        const ForeignRow row(file_, rows_.number());
        see_session(row);
        const auto order = rows_[layout_.order];
        if (order == rest_timer || rows_[layout_.exercise] == rest_timer) return rest(row);
        see_exercise(row);
        workout_note_.say(rows_[layout_.workout_notes]);
        if (order == note_row) return note();
        const auto kind = kind_of(order);
        if (!kind) throw row.error(fmt::format("\"{}\" is no kind of set.", order.substr(0, 40)));
        set_.kind = *kind;
        set(row);
    }

    void see_session(const ForeignRow& row) {
        const auto date = rows_[layout_.date];
        const auto workout = rows_[layout_.workout];
        if (date == date_ && workout == raw_workout_) return;
        end_exercise();
        date_ = date;
        raw_workout_ = workout;
        const auto moment = row.moment(written_moment(date), date);
        set_.when = moment.moment();
        set_.session = session_key(moment.text(), workout);
        assign_text(set_.workout, workout);
        workout_note_.start();
        set_.exercise.clear();
    }

    void see_exercise(const ForeignRow& row) {
        const auto exercise = rows_[layout_.exercise];
        if (exercise == raw_exercise_ && !set_.exercise.empty()) return;
        end_exercise();
        raw_exercise_ = exercise;
        assign_text(set_.exercise, exercise);
        if (set_.exercise.empty()) throw row.error("There is no exercise.");
        assisted_ = says_assisted(exercise);
        exercise_note_.start();
    }

    /// Whether the set before is one of the exercise that is read.
    [[nodiscard]] bool holds_of_exercise() const {
        return held_ && held_set_.session == set_.session && held_set_.exercise == set_.exercise;
    }

    /// Words that no set came behind belong to the set before them.
    void end_exercise() {
        if (!holds_of_exercise()) return tell_notes(LeftOut::unkept);
        tell_notes(LeftOut::note);
        std::string words;
        exercise_note_.take(words);
        if (words.empty()) return;
        held_set_.note += (held_set_.note.empty() ? "" : "\n") + words;
    }

    /// What has become of the rows of words that were read.
    void tell_notes(LeftOut became) {
        for (const std::size_t row : notes_) records_.left_out(row, became);
        notes_.clear();
    }

    void rest(const ForeignRow& row) {
        const auto seconds = row.seconds(row.number(rows_[layout_.seconds]));
        const auto exercise = rows_[layout_.exercise];
        const bool same = exercise == raw_exercise_ || exercise == rest_timer;
        const bool some = seconds > Seconds(0);
        const bool kept = same && holds_of_exercise() && !held_set_.rest;
        if (some && kept) held_set_.rest = seconds;
        records_.left_out(rows_.number(), some && !kept ? LeftOut::unkept : LeftOut::rest_timer);
    }

    void note() {
        exercise_note_.add(rows_[layout_.notes]);
        notes_.push_back(rows_.number());
    }

    void set(const ForeignRow& row) {
        release();
        set_.row = rows_.number();
        set_.reps = row.reps(number(row, layout_.reps));
        set_.seconds = row.seconds(number(row, layout_.seconds));
        set_.distance = distance(row);
        set_.mass = mass(row);
        set_.assists = assisted_;
        set_.rir = row.rir_of_rpe(number(row, layout_.rpe));
        exercise_note_.add(rows_[layout_.notes]);
        if (!settle(set_)) return records_.left_out(set_.row, LeftOut::nothing_done);
        tell_notes(LeftOut::note);
        exercise_note_.take(set_.note);
        workout_note_.take(set_.workout_note);
        held_set_ = set_;
        held_ = true;
    }

    /// A number with a decimal comma can stand in a cell only where no comma ends cells.
    [[nodiscard]] std::optional<double> number(const ForeignRow& row, Column column) const {
        const auto cell = rows_[column];
        return row.number(cell, cell.find(',') == std::string_view::npos ? '.' : ',');
    }

    [[nodiscard]] std::optional<ForeignMass> mass(const ForeignRow& row) const {
        const auto value = number(row, layout_.weight);
        switch (layout_.unit) {
            case StrongUnit::open:
                return value == 0 ? std::nullopt : row.mass(value, std::nullopt);
            case StrongUnit::kilograms:
                return value == 0 ? std::nullopt : row.converted_mass(value, exact_pounds);
            case StrongUnit::pounds:
                return value == 0 ? std::nullopt : row.mass(value, MassUnit::lb);
            case StrongUnit::each_row:
                break;
        }
        const auto unit = row.mass_unit(rows_[layout_.weight_unit]);
        if (value && !unit) throw row.error("The weight has no unit.");
        return row.mass(value, unit);
    }

    [[nodiscard]] std::optional<ForeignDistance> distance(const ForeignRow& row) const {
        const auto value = number(row, layout_.distance);
        if (layout_.unit == StrongUnit::each_row)
            return row.distance(value, rows_[layout_.distance_in]);
        return row.distance(value, layout_.distance_unit);
    }

    void release() {
        if (held_) records_.set(held_set_);
        held_ = false;
    }

    const ForeignFile& file_;
    const StrongLayout& layout_;
    Records& records_;
    CsvRows rows_;
    ForeignSet set_;  ///< of the row, with its session and exercise
    ForeignSet held_set_;
    bool held_ = false;
    bool assisted_ = false;
    std::string date_;
    std::string raw_workout_;
    std::string raw_exercise_;
    SaidOnce workout_note_;
    SaidOnce exercise_note_;
    std::vector<std::size_t> notes_;  ///< rows of words that no set has taken yet
};

}  // namespace

void read_strong(const ForeignFile& file, const StrongLayout& layout, Records& records) {
    StrongReading(file, layout, records).all();
}

bool is_strong_order(std::string_view cell) {
    return cell == rest_timer || cell == note_row || kind_of(cell);
}

}  // namespace hyper::exchange
