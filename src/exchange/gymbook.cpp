// GymBook: everything is in the language of the phone, header, units within the cells, yes and no.
// The header names the kinds of sets itself, so a header in any language is recognised by its form.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "hyper/catalogue/fold.h"
#include "hyper/exchange/csv.h"
#include "hyper/exchange/date_order.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"

namespace hyper::exchange {
namespace {

using training::SetKind;

enum Place : Column {
    date,
    workout,
    time,
    exercise,
    kind = 7,
    amount = 8,
    load = 9,
    note = 10,
    skipped = 11,
    columns = 12
};

/// "Set / Set di riscaldamento / Set di defaticamento" apart.
std::vector<std::string_view> alternatives(std::string_view name) {
    std::vector<std::string_view> parts;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = name.find(" / ");
        parts.push_back(trimmed(name.substr(0, end)));
        if (end != std::string_view::npos) name.remove_prefix(end + 3);
    }
    return parts;
}

bool has_form(const CsvHeader& header) {
    return header.names.size() == columns && alternatives(header.names[kind]).size() == 3 &&
           alternatives(header.names[amount]).size() == 2 &&
           alternatives(header.names[load]).size() == 2;
}

bool is_italian(const CsvHeader& header) {
    return has_form(header) && header.names[date] == "Data" &&
           header.names[exercise] == "Esercizio" && header.names[skipped] == "Saltato";
}

/// A number and what it counts.
struct Amount {
    double number = 0;
    std::string unit;  ///< folded
};

/// Takes "20 ripetizioni" or "0,00 kg" off the front of `cell`. Of two signs the last is the
/// decimal one.
Amount take_amount(const ForeignRow& row, std::string_view& cell) {
    const auto digits = std::min(cell.find_first_not_of("0123456789.,"), cell.size());
    std::string number(cell.substr(0, digits));
    const auto point = number.find_last_of(".,");
    for (std::size_t at = number.size(); at-- > 0;)
        if (at != point && (number[at] == '.' || number[at] == ',')) number.erase(at, 1);
    std::replace(number.begin(), number.end(), ',', '.');
    const auto value = row.number(number);
    if (!value) throw row.error(fmt::format("\"{}\" is no amount.", cell.substr(0, 40)));
    cell = trimmed(cell.substr(digits));
    const auto word = std::min(cell.find_first_of(" 0123456789"), cell.size());
    Amount result{*value, catalogue::folded(cell.substr(0, word))};
    cell = trimmed(cell.substr(word));
    return result;
}

bool starts_with_any(std::string_view word, std::initializer_list<std::string_view> starts) {
    return std::any_of(starts.begin(), starts.end(),
                       [&](auto start) { return word.starts_with(start); });
}

/// Seconds in one of a unit of time; nothing when it is none.
std::optional<int> seconds_in(std::string_view unit) {
    if (unit == "s" || starts_with_any(unit, {"sec", "sek", "seg"})) return 1;
    if (starts_with_any(unit, {"min"})) return 60;
    if (unit == "h" ||
        starts_with_any(unit, {"ora", "ore", "hour", "std", "stund", "heure", "hora"}))
        return 3600;
    return std::nullopt;
}

bool counts_reps(std::string_view unit) {
    return starts_with_any(unit, {"rep", "rip", "rép", "wdh", "wied", "herh"});
}

class GymbookReading {
  public:
    GymbookReading(const ForeignFile& file, DateOrder order, Records& records)
        : file_(file),
          order_(order),
          records_(records),
          header_(csv_header(file.bytes)),
          rows_(file) {
        for (const auto name : alternatives(header_.names.at(kind)))
            kinds_.push_back(catalogue::folded(name));
    }

    void all() {
        while (rows_.next_behind_header()) {
            rows_.expect_cells(columns);
            if (rows_[date] == header_.names[date]) continue;  // files that were joined
            const ForeignRow row(file_, rows_.number());
            set_.row = rows_.number();
            see_session(row);
            set(row);
        }
    }

  private:
    void see_session(const ForeignRow& row) {
        const auto day = row.day(written_day(rows_[date], order_), rows_[date]);
        const auto of_day = written_time(rows_[time]);
        if (!of_day && !rows_[time].empty())
            throw row.error(fmt::format("\"{}\" is no time of day.", rows_[time].substr(0, 40)));
        set_.when = WrittenMoment{day, of_day, std::nullopt}.moment();
        // Every set has its own time, so the session is known by its day.
        set_.session = session_key(iso(day), rows_[workout]);
        assign_text(set_.workout, rows_[workout]);
    }

    void set(const ForeignRow& row) {
        if (is_yes(row)) return records_.left_out(set_.row, LeftOut::not_done);
        assign_text(set_.exercise, rows_[exercise]);
        if (set_.exercise.empty()) throw row.error("There is no exercise.");
        set_.kind = kind_of(row);
        see_amount(row);
        see_load(row);
        set_.assists = says_assisted(set_.exercise);
        assign_text(set_.note, rows_[note]);
        hand_over(set_, records_);
    }

    /// A set for cooling down counts as little as one for warming up.
    [[nodiscard]] SetKind kind_of(const ForeignRow& row) const {
        const auto word = catalogue::folded(rows_[kind]);
        if (word.empty() || word == kinds_[0]) return SetKind::work;
        // "Set di riscaldamento" or "riscaldamento".
        if (kinds_[1].ends_with(word) || kinds_[2].ends_with(word)) return SetKind::warmup;
        throw row.error(fmt::format("\"{}\" is no kind of set.", rows_[kind].substr(0, 40)));
    }

    void see_amount(const ForeignRow& row) {
        set_.reps.reset();
        set_.seconds = written_duration(rows_[amount]) ? row.duration(rows_[amount]) : std::nullopt;
        if (set_.seconds) return;
        double seconds = 0;
        for (auto rest = rows_[amount]; !rest.empty();) {
            const auto found = take_amount(row, rest);
            if (const auto worth = seconds_in(found.unit))
                seconds += found.number * *worth;
            else if (counts_reps(found.unit))
                set_.reps = row.reps(found.number);
            else
                throw row.error(fmt::format("\"{}\" is neither repetitions nor a time.",
                                            rows_[amount].substr(0, 40)));
        }
        set_.seconds = row.seconds(seconds);
    }

    /// A set without load has one of 0 here.
    void see_load(const ForeignRow& row) {
        set_.mass.reset();
        set_.distance.reset();
        auto rest = rows_[load];
        if (rest.empty()) return;
        const auto found = take_amount(row, rest);
        if (!rest.empty())
            throw row.error(fmt::format("\"{}\" is no load.", rows_[load].substr(0, 40)));
        if (found.unit == "kg" || found.unit == "lb" || found.unit == "lbs")
            set_.mass = row.mass(found.number, row.mass_unit(found.unit));
        else if (starts_with_any(found.unit, {"mil", "mig", "mei"}))
            set_.distance = row.distance(found.number, DistanceUnit::mi);
        else
            set_.distance = row.distance(found.number, found.unit);
        if (set_.mass && set_.mass->thousandths == 0) set_.mass.reset();
    }

    [[nodiscard]] bool is_yes(const ForeignRow& row) const {
        constexpr std::array yes = {"si", "sì", "sí", "yes", "ja", "oui", "sim"};
        constexpr std::array no = {"no", "nein", "non", "não", "nee"};
        const auto word = catalogue::folded(rows_[skipped]);
        if (std::find(no.begin(), no.end(), word) != no.end()) return false;
        if (std::find(yes.begin(), yes.end(), word) != yes.end()) return true;
        throw row.error(fmt::format("\"{}\" is neither yes nor no.", rows_[skipped].substr(0, 40)));
    }

    const ForeignFile& file_;
    DateOrder order_;
    Records& records_;
    CsvHeader header_;
    CsvRows rows_;
    ForeignSet set_;
    std::vector<std::string> kinds_;  ///< folded: work, warming up, cooling down
};

bool is_gymbook(std::string_view bytes) {
    return is_italian(csv_header(bytes));
}

void read_gymbook(const ForeignFile& file, Records& records) {
    GymbookReading(file, DateOrder::day_month_year, records).all();
}

bool is_translated(std::string_view bytes) {
    return has_form(csv_header(bytes));
}

void read_translated(const ForeignFile& file, Records& records) {
    GymbookReading(file, order_of_dates(file, date), records).all();
}

}  // namespace

const Reader gymbook_reader = {"gymbook",  "GymBook",    true,     true,
                               is_gymbook, read_gymbook, "muscles"};
const Reader gymbook_translated_reader = {
    "gymbook", "GymBook, in another language", true, false, is_translated, read_translated,
    "muscles"};

}  // namespace hyper::exchange
