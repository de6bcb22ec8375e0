#include <fmt/format.h>

#include <charconv>
#include <limits>

#include "hyper/exchange/csv.h"
#include "hyper/exchange/csv_cell.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/own_records.h"
#include "hyper/text/set_notation.h"

namespace hyper::exchange {
namespace {

/// The cells of a row by the names of the heading.
class Cells {
  public:
    Cells(const CsvHeader& header, const CsvRows& rows, const ForeignRow& row)
        : header_(header), rows_(rows), row_(row) {}

    /// As it stands there; empty where there is no such column.
    [[nodiscard]] std::string_view operator[](std::string_view column) const {
        const Column place = header_.column(column);
        return place < rows_.cells().size() ? rows_.cells()[place] : std::string_view();
    }
    [[nodiscard]] std::string text(std::string_view column) const {
        return std::string(without_guard((*this)[column]));
    }
    [[nodiscard]] std::optional<std::string> known_text(std::string_view column) const {
        const auto cell = (*this)[column];
        if (cell.empty()) return std::nullopt;
        if (cell.size() > longest_foreign_note) throw wrong(column);
        return text(column);
    }
    [[nodiscard]] std::optional<std::int64_t> number(std::string_view column, std::int64_t least,
                                                     std::int64_t most) const {
        const auto cell = (*this)[column];
        if (cell.empty()) return std::nullopt;
        std::int64_t value = 0;
        const char* end = cell.data() + cell.size();
        const auto [stop, error] = std::from_chars(cell.data(), end, value);
        if (error != std::errc() || stop != end || value < least || value > most)
            throw wrong(column);
        return value;
    }
    [[nodiscard]] std::optional<int> small(std::string_view column, int least, int most) const {
        const auto value = number(column, least, most);
        if (!value) return std::nullopt;
        return static_cast<int>(*value);
    }
    template <typename T>
    [[nodiscard]] std::optional<T> count(std::string_view column, int least, T most) const {
        const auto value = small(column, least, most.value);
        if (!value) return std::nullopt;
        return T(*value);
    }
    [[nodiscard]] std::optional<EnteredMass> mass(std::string_view grams,
                                                  std::string_view unit) const {
        constexpr std::int64_t heaviest = 1'000'000'000;
        const auto value = number(grams, 0, heaviest);
        if (!value) return std::nullopt;
        const auto known = row_.mass_unit((*this)[unit]);
        if (!known) throw wrong(unit);
        return EnteredMass{Mass(*value), *known};
    }
    /// What `meaning_of` makes of the word in the column.
    template <typename Meaning>
    [[nodiscard]] auto word(std::string_view column, Meaning meaning_of) const {
        const auto meaning = meaning_of((*this)[column]);
        if (!meaning) throw wrong(column);
        return *meaning;
    }
    [[nodiscard]] Error wrong(std::string_view column) const {
        return row_.error(
            fmt::format("\"{}\" cannot stand under {}.", (*this)[column].substr(0, 40), column));
    }
    [[nodiscard]] const ForeignRow& row() const { return row_; }

  private:
    const CsvHeader& header_;
    const CsvRows& rows_;
    const ForeignRow& row_;
};

void read_moment(const Cells& cells, training::Set& set) {
    set.day = cells.word("day", day_from_iso);
    set.zone = cells.text("zone");
    const auto moment = cells.word("time", written_moment).moment();
    if (moment.day != set.day) throw cells.wrong("time");
    set.at = moment.time;
    set.offset = moment.offset.value_or(std::chrono::minutes(0));
}

/// "red+2xblack:folded", a minus before what helps.
std::vector<training::BandUse> bands(const Cells& cells) {
    std::vector<training::BandUse> uses;
    const std::string cell = cells.text("bands");
    for (std::string_view rest = cell; !rest.empty();) {
        training::BandUse use;
        use.assists = rest.front() == '-';
        if (use.assists) rest.remove_prefix(1);
        const auto part = rest.substr(0, rest.find('+'));
        const auto parsed = text::parse_load(part);
        if (!parsed.ok() || parsed.value().bands.size() != 1 || !parsed.value().masses.empty())
            throw cells.wrong("bands");
        const auto& word = parsed.value().bands.front();
        use.label = word.label;
        use.count = word.count;
        use.folded = word.folded;
        uses.push_back(use);
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    }
    return uses;
}

std::optional<training::Tempo> tempo(const Cells& cells) {
    constexpr int longest = 3600;
    const training::Tempo found{cells.small("lift_s", 0, longest), cells.small("top_s", 0, longest),
                                cells.small("lower_s", 0, longest),
                                cells.small("bottom_s", 0, longest)};
    if (found == training::Tempo{}) return std::nullopt;
    return found;
}

std::optional<Distance> distance(const Cells& cells) {
    const auto number = cells.row().number(cells["distance"]);
    if (!number) return std::nullopt;
    const auto unit = cells.word("distance_unit", distance_unit_from);
    const auto found = cells.row().distance(number, unit);
    return Distance::of_thousandths(found->thousandths, unit);
}

training::Set set_from(const Cells& cells) {
    training::Set set;
    set.id = SetId(cells.word("id", uuid_from));
    read_moment(cells, set);
    set.exercise = {cells.text("exercise"), cells.text("variation")};
    if (set.exercise.exercise.empty()) throw cells.row().error("The exercise is missing.");
    set.kind = cells.word("kind", training::set_kind_from);
    set.side = cells.word("side", training::side_from);
    set.reps = cells.count("reps", 0, most_reps);
    set.seconds = cells.count("seconds", 1, longest_hold);
    set.distance = distance(cells);
    if (!set.reps && !set.seconds && !set.distance)
        throw cells.row().error("There are no repetitions, no seconds and no distance.");
    set.load = {cells.mass("added_grams", "added_unit"), cells.mass("assist_grams", "assist_unit"),
                bands(cells)};
    if (set.load.added && set.load.assist) throw cells.wrong("assist");
    set.rir = cells.row().rir(cells.row().number(cells["rir"]));
    set.pain = cells.small("pain", 0, 10);
    set.tempo = tempo(cells);
    set.setup = cells.known_text("setup");
    set.note = cells.known_text("note");
    set.rest = cells.count("rest_s", 0, longest_hold);
    set.superset =
        cells.small("superset", std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    set.workout = cells.known_text("workout");
    set.workout_note = cells.known_text("workout_note");
    return set;
}

}  // namespace

bool is_sets_csv(std::string_view bytes) {
    const auto header = csv_header(bytes);
    return header.delimiter == ',' && header.has({"id", "day", "exercise", "variation", "kind",
                                                  "side", "added_grams", "assist_grams", "bands"});
}

void read_sets_csv(const ForeignFile& file, OwnRecords& records) {
    const auto header = csv_header(file.bytes);
    CsvRows rows(file);
    static_cast<void>(rows.next());
    while (rows.next()) {
        rows.expect_cells(header.names.size());
        const ForeignRow row(file, rows.number());
        records.set(rows.number(), set_from(Cells(header, rows, row)));
    }
}

}  // namespace hyper::exchange
