// Jefit: tables one after another in one file, each behind a line such as "### EXERCISE LOGS ###".
// A row of that table is an exercise with all its sets, "60x10,65x8". What belongs to it stands in
// other tables, before and behind: the unit of all weights, the days of sessions, notes. So the
// file is read twice.

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "hyper/exchange/csv.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"

namespace hyper::exchange {
namespace {

constexpr std::string_view settings = "SETTING";
constexpr std::string_view sessions = "WORKOUT SESSIONS";
constexpr std::string_view exercises = "EXERCISE LOGS";
constexpr std::string_view cardio = "CARDIO LOGS";
constexpr std::string_view notes = "NOTES";

/// The rows of all tables, each with the name of its table and its columns.
class Tables {
  public:
    explicit Tables(const ForeignFile& file) : file_(file), rows_(file, Quotes::lenient) {}

    [[nodiscard]] bool next() {
        while (rows_.next()) {
            const auto first = rows_[0];
            if (first.starts_with('#')) {
                const auto start = std::min(first.find_first_not_of("# "), first.size());
                const auto end = first.find_last_not_of("# ") + 1;
                if (start < first.size()) table_ = first.substr(start, end - start);
                header_.names.clear();
            } else if (header_.names.empty()) {
                for (const auto cell : rows_.cells()) header_.names.emplace_back(trimmed(cell));
            } else {
                check_cells();
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] std::string_view table() const { return table_; }
    [[nodiscard]] std::size_t number() const { return rows_.number(); }
    [[nodiscard]] std::string_view operator[](std::string_view name) const {
        return rows_[header_.column(name)];
    }

  private:
    /// Some versions end their rows with a comma.
    void check_cells() const {
        const auto cells = rows_.cells();
        const bool more = cells.size() > header_.names.size() && !cells.back().empty();
        if (cells.size() < header_.names.size() || more) rows_.expect_cells(header_.names.size());
    }

    const ForeignFile& file_;
    CsvRows rows_;
    std::string table_;
    CsvHeader header_;
};

/// A day as tables have it, with or without a time behind; nothing for "0000-00-00".
std::optional<Day> day_of(std::string_view cell) {
    const auto moment = written_moment(cell);
    return moment ? std::optional(moment->day) : std::nullopt;
}

/// What the other tables say.
struct Surroundings {
    std::optional<MassUnit> unit;
    std::map<std::string, Day, std::less<>> days;           ///< by session
    std::map<std::string, std::string, std::less<>> notes;  ///< by exercise and time
};

Surroundings surroundings(const ForeignFile& file) {
    Surroundings found;
    Tables tables(file);
    while (tables.next()) {
        const ForeignRow row(file, tables.number());
        if (tables.table() == settings) {
            if (!found.unit) found.unit = row.mass_unit(tables["mass"]);
        } else if (tables.table() == sessions) {
            if (const auto day = day_of(tables["mydate"])) found.days.emplace(tables["_id"], *day);
        } else if (tables.table() == notes) {
            auto words = tables["mynote"];
            if (words.empty()) words = tables["note"];
            if (!words.empty())
                found.notes[fmt::format("{} {}", tables["eid"], tables["logTime"])] = words;
        }
    }
    return found;
}

struct Done {
    double weight = 0;
    double reps = 0;

    friend bool operator==(const Done&, const Done&) = default;
};

/// An exercise of a session.
struct Entry {
    std::size_t row = 0;
    std::string id;
    std::string name;
    std::string note;
    std::string logged;  ///< when, as the file has it
    Day day;
    std::vector<Done> sets;
    bool again = false;  ///< a later entry holds all of it
};

/// "60x10,65x8" apart. "0x0" fills rows up and is no set.
std::vector<Done> sets_of(const ForeignRow& row, std::string_view logs) {
    std::vector<Done> sets;
    while (!logs.empty()) {
        const auto comma = std::min(logs.find(','), logs.size());
        const auto one = trimmed(logs.substr(0, comma));
        logs.remove_prefix(std::min(comma + 1, logs.size()));
        if (one.empty()) continue;
        const auto x = one.find('x');
        const auto weight = row.number(one.substr(0, x));
        const auto reps =
            x == std::string_view::npos ? std::nullopt : row.number(one.substr(x + 1));
        if (!weight || !reps) throw row.error(fmt::format("\"{}\" is no set.", one.substr(0, 40)));
        if (*weight != 0 || *reps != 0) sets.push_back({*weight, *reps});
    }
    return sets;
}

/// Whether `later` is `earlier` saved once more, after more sets or none.
bool holds_again(const Entry& later, const Entry& earlier) {
    if (later.id != earlier.id || later.name != earlier.name || earlier.again) return false;
    if (later.sets == earlier.sets) return later.logged == earlier.logged;
    return later.sets.size() > earlier.sets.size() &&
           std::equal(earlier.sets.begin(), earlier.sets.end(), later.sets.begin());
}

class JefitReading {
  public:
    JefitReading(const ForeignFile& file, Records& records)
        : file_(file), records_(records), around_(surroundings(file)), tables_(file) {}

    void all() {
        while (tables_.next()) {
            if (tables_.table() == exercises) add();
            // What its numbers mean is not known.
            if (tables_.table() == cardio)
                records_.left_out(tables_.number(), LeftOut::unexplained);
        }
        end_session();
    }

  private:
    void add() {
        const ForeignRow row(file_, tables_.number());
        Entry entry;
        entry.row = tables_.number();
        entry.id = tables_["eid"];
        entry.logged = tables_["logTime"];
        assign_text(entry.name, tables_["ename"]);
        if (entry.name.empty()) throw row.error("There is no exercise.");
        entry.sets = sets_of(row, tables_["logs"]);
        const auto session = tables_["belongsession"];
        entry.day = row.day(day(session), tables_["mydate"]);
        const auto note = around_.notes.find(fmt::format("{} {}", entry.id, entry.logged));
        if (note != around_.notes.end()) assign_text(entry.note, note->second);

        const std::string key =
            session.empty() || session == "0" ? iso(entry.day) : std::string(session);
        if (key != set_.session) end_session();
        set_.session = key;
        for (Entry& earlier : entries_)
            earlier.again = earlier.again || holds_again(entry, earlier);
        entries_.push_back(std::move(entry));
    }

    [[nodiscard]] std::optional<Day> day(std::string_view session) const {
        if (const auto own = day_of(tables_["mydate"])) return own;
        const auto known = around_.days.find(session);
        return known == around_.days.end() ? std::nullopt : std::optional(known->second);
    }

    void end_session() {
        for (const Entry& entry : entries_) {
            if (entry.again)
                records_.left_out(entry.row, LeftOut::duplicate);
            else if (entry.sets.empty())
                records_.left_out(entry.row, LeftOut::nothing_done);
            else
                give(entry);
        }
        entries_.clear();
    }

    void give(const Entry& entry) {
        const ForeignRow row(file_, entry.row);
        set_.row = entry.row;
        set_.when = {entry.day, std::nullopt, std::nullopt};
        set_.exercise = entry.name;
        set_.note = entry.note;
        for (const Done& done : entry.sets) {
            // Timed sets have their seconds where others have repetitions; beyond what anybody
            // repeats that is certain.
            const bool timed = done.weight == 0 && done.reps > most_reps.value;
            set_.reps = timed ? std::nullopt : row.reps(done.reps);
            set_.seconds = timed ? row.seconds(done.reps) : std::nullopt;
            set_.mass = done.weight == 0 ? std::nullopt : row.mass(done.weight, around_.unit);
            set_.assists = says_assisted(entry.name);
            hand_over(set_, records_);
            set_.note.clear();
        }
    }

    const ForeignFile& file_;
    Records& records_;
    Surroundings around_;
    Tables tables_;
    ForeignSet set_;
    std::vector<Entry> entries_;  ///< of the session that is read
};

/// Whether the file begins as Jefit's do and, when it does, whether it names its unit.
bool is_jefit(std::string_view bytes, bool with_unit) {
    if (!trimmed(bytes.substr(0, 64)).starts_with("###")) return false;
    const ForeignFile file{"", bytes};
    try {
        Tables tables(file);
        bool unit = false;
        while (tables.next()) {
            if (tables.table() == settings && !tables["mass"].empty()) unit = true;
            if (tables.table() == exercises && !tables["logs"].empty()) return unit == with_unit;
        }
    } catch (const Error&) {
        return false;
    }
    return false;
}

void read_jefit(const ForeignFile& file, Records& records) {
    JefitReading(file, records).all();
}

}  // namespace

const Reader jefit_reader = {"jefit",
                             "Jefit",
                             true,
                             true,
                             [](std::string_view bytes) { return is_jefit(bytes, true); },
                             read_jefit,
                             "times of day, how long workouts took, routines"};
const Reader jefit_unitless_reader = {"jefit",
                                      "Jefit",
                                      false,
                                      true,
                                      [](std::string_view bytes) { return is_jefit(bytes, false); },
                                      read_jefit,
                                      "times of day, how long workouts took, routines"};

}  // namespace hyper::exchange
