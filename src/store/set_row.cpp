#include "hyper/store/set_row.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <deque>

#include "hyper/store/set_values.h"
#include "hyper/store/trouble.h"

namespace hyper::store {
namespace {

/// Columns of set_rows.sql in their order.
namespace column {
enum : int {
    exercise,
    variation,
    day,
    at_min,
    off_min,
    zone,
    kind,
    reps,
    seconds,
    distance_mm,
    distance_unit,
    side,
    added_g,
    added_unit,
    assist_g,
    assist_unit,
    bands,
    rir10,
    pain,
    lift_s,
    top_s,
    lower_s,
    bottom_s,
    setup,
    note,
    rest_s,
    superset,
    workout,
    workout_note,
    origin_app,
    origin_file,
    origin_row,
    origin_session,
    origin_exercise,
    id,
};
}  // namespace column

template <typename T>
std::optional<T> made_of(const std::optional<int>& value) {
    if (!value) return std::nullopt;
    return T{*value};
}

std::optional<EnteredMass> mass(const Statement& row, int grams, int unit) {
    if (row.null(grams)) return std::nullopt;
    return EnteredMass{Mass(row.integer(grams)),
                       row.text(unit) == symbol(MassUnit::lb) ? MassUnit::lb : MassUnit::kg};
}

std::optional<training::Tempo> tempo(const Statement& row) {
    const training::Tempo found{
        row.int_or_nothing(column::lift_s), row.int_or_nothing(column::top_s),
        row.int_or_nothing(column::lower_s), row.int_or_nothing(column::bottom_s)};
    if (found == training::Tempo{}) return std::nullopt;
    return found;
}

std::optional<Distance> distance(const Statement& row) {
    if (row.null(column::distance_mm)) return std::nullopt;
    return Distance{row.integer(column::distance_mm),
                    distance_unit_from(row.text(column::distance_unit)).value_or(DistanceUnit::m)};
}

std::optional<training::Origin> origin(const Statement& row) {
    if (row.null(column::origin_app)) return std::nullopt;
    return training::Origin{row.text(column::origin_app), row.text(column::origin_file),
                            row.integer_or_nothing(column::origin_row).value_or(0),
                            row.text_or_nothing(column::origin_session).value_or(""),
                            row.text_or_nothing(column::origin_exercise).value_or("")};
}

void bind(Statement& insert, int index, std::span<const SqlValue> values) {
    for (const SqlValue& value : values) insert.bind(++index, value);
}

bool same_in_session(const SetValues& a, const SetValues& b) {
    return std::ranges::equal(a.of_session(), b.of_session());
}

}  // namespace

Statement set_rows(Database& database, std::string_view condition) {
    return {database, fmt::format("{} {}", statement_text("set_rows"), condition)};
}

SetReader::SetReader(Database& database)
    : database_(database),
      by_id_(set_rows(database, "WHERE id = ?1")),
      of_body_(database, statement_text("set_of_body")),
      bands_(database,
             "SELECT value ->> 'band', value ->> 'label', value ->> 'count', "
             "value ->> 'folded', value ->> 'assists' FROM json_each(?1) ORDER BY id") {}

training::Set SetReader::read(const Statement& rows) {
    return set_of(rows, SetId(rows.uuid(column::id)));
}

std::optional<training::Set> SetReader::read(SetId id) {
    if (!by_id_.with(id.uuid).next()) return std::nullopt;
    auto set = set_of(by_id_, id);
    by_id_.restart();
    return set;
}

training::Set SetReader::read(SetId id, const std::string& body) {
    static_cast<void>(of_body_.with(body).next());
    auto set = set_of(of_body_, id);
    of_body_.restart();
    return set;
}

training::Set SetReader::set_of(const Statement& row, SetId id) {
    const auto day = day_from_iso(row.text(column::day));
    const auto kind = training::set_kind_from(row.text(column::kind));
    const auto side = training::side_from(row.text(column::side));
    if (!day || !kind || !side) throw trouble(SQLITE_CORRUPT, database_.file(), database_.access());
    training::Set set;
    set.id = id;
    set.exercise = {row.text(column::exercise), row.text(column::variation)};
    set.day = *day;
    set.at = made_of<TimeOfDay>(row.int_or_nothing(column::at_min));
    set.offset = std::chrono::minutes(row.integer(column::off_min));
    set.zone = row.text(column::zone);
    set.kind = *kind;
    set.reps = made_of<Reps>(row.int_or_nothing(column::reps));
    set.seconds = made_of<Seconds>(row.int_or_nothing(column::seconds));
    set.side = *side;
    set.load = load_of(row);
    set.rir = made_of<training::Rir>(row.int_or_nothing(column::rir10));
    set.pain = row.int_or_nothing(column::pain);
    set.tempo = tempo(row);
    set.setup = row.text_or_nothing(column::setup);
    set.note = row.text_or_nothing(column::note);
    set.distance = distance(row);
    set.rest = made_of<Seconds>(row.int_or_nothing(column::rest_s));
    set.superset = row.int_or_nothing(column::superset);
    set.workout = row.text_or_nothing(column::workout);
    set.workout_note = row.text_or_nothing(column::workout_note);
    set.origin = origin(row);
    return set;
}

training::Load SetReader::load_of(const Statement& row) {
    training::Load load;
    load.added = mass(row, column::added_g, column::added_unit);
    load.assist = mass(row, column::assist_g, column::assist_unit);
    if (const auto json = row.text_or_nothing(column::bands)) load.bands = band_uses(*json);
    return load;
}

const std::vector<training::BandUse>& SetReader::band_uses(const std::string& json) {
    const auto [found, is_new] = known_uses_.try_emplace(json);
    if (is_new) found->second = taken_apart(json);
    return found->second;
}

std::vector<training::BandUse> SetReader::taken_apart(const std::string& json) {
    std::vector<training::BandUse> uses;
    bands_.with(json);
    while (bands_.next()) {
        const auto id = uuid_from(bands_.text(0));
        if (!id) throw trouble(SQLITE_CORRUPT, database_.file(), database_.access());
        uses.push_back({BandId(*id), bands_.text(1), static_cast<int>(bands_.integer(2)),
                        bands_.integer(3) != 0, bands_.integer(4) != 0});
    }
    return uses;
}

std::string body_of(Database& database, const training::Set& set,
                    const std::optional<std::string>& replaced) {
    Statement body(database, statement_text("set_body"));
    body.with(replaced);
    const SetValues values(set, bands_json(set.load.bands));
    int index = 1;
    for (const SqlValue& value : values.all()) body.bind(++index, value);
    static_cast<void>(body.next());
    return body.text(0);
}

SetInserter::SetInserter(Database& database)
    : inserter_(database, statement_text("set_insert"), SetValues::count_of_session,
                2 + SetValues::count_of_set) {}

void SetInserter::insert(std::span<const DoneSet> sets) {
    while (!sets.empty()) {
        std::deque<SetValues> session;
        for (const auto& [set, logged] : sets.first(std::min(sets.size(), RowInserter::most))) {
            session.emplace_back(*set, bands_json(set->load.bands));
            if (same_in_session(session.front(), session.back())) continue;
            session.pop_back();
            break;
        }
        inserter_.insert(
            session.size(),
            [&](Statement& insert) { bind(insert, 0, session.front().of_session()); },
            [&](Statement& insert, std::size_t row, int index) {
                insert.bind(++index, sets[row].set->id.uuid);
                insert.bind(++index, SqlValue(sets[row].logged));
                bind(insert, index, session[row].of_set());
            });
        sets = sets.subspan(session.size());
    }
}

}  // namespace hyper::store
