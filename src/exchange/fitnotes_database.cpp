// The backup of FitNotes for Android: a SQLite database, schema 14 (2014) to 22 (2026). What older
// ones lack is looked up before it is asked for.
//
// A mass is stored in kilograms whatever was typed: of somebody who uses pounds it is the pounds
// divided by 2.20462, which is not the pound, and is brought back to what was typed. Distances are
// metres. There is one session a day; its time is known where the app's clock was used. A set that
// is not ticked off was not done only where others of that day are ticked: many never tick.

#include <fmt/format.h>

#include <cmath>

#include "hyper/exchange/foreign_database.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"

namespace hyper::exchange {
namespace {

constexpr double pounds_per_kilogram = 2.20462;  // as the app calculates

/// Columns of the statement in their order.
namespace column {
enum : int {
    id,
    date,
    exercise,
    kilograms,
    reps,
    metres,
    seconds,
    distance_unit,
    done,
    pounds,
    note,
    group,
    day_ticked,
    start,
    day_note,
    body_kilograms,
};
}  // namespace column

std::string_view column_or(ForeignDatabase& file, std::string_view table, std::string_view name,
                           std::string_view otherwise) {
    return file.has(table, name) ? name : otherwise;
}

/// "LEFT JOIN (…) AS alias ON …", or one that finds nothing where the table is missing.
std::string joined(bool there, std::string_view select, std::string_view columns,
                   std::string_view condition) {
    if (there) return fmt::format("LEFT JOIN ({}) ON {} ", select, condition);
    return fmt::format("LEFT JOIN (SELECT {}) ON false ", columns);
}

/// Whether the whole log is in pounds. Without settings a set's own unit says it.
std::string_view pounds_by_default(ForeignDatabase& file) {
    if (file.has("settings", "metric")) return "(SELECT metric = 0 FROM settings LIMIT 1)";
    return file.has("training_log", "unit") ? "unit = 2" : "false";
}

std::string pounds_used(ForeignDatabase& file) {
    return fmt::format("CASE {} WHEN 1 THEN false WHEN 2 THEN true ELSE {} END",
                       column_or(file, "exercise", "weight_unit_id", "0"), pounds_by_default(file));
}

std::string statement(ForeignDatabase& file) {
    const bool ticks = file.has("training_log", "is_complete");
    const bool comments = file.has("Comment", "owner_type_id");
    const bool groups = file.has("WorkoutGroupExercise", "workout_group_id");
    std::string sql = fmt::format(
        "SELECT log._id, log.date, exercise.name, metric_weight, reps, {}, {}, {}, {}, {}, "
        "set_note, group_id, day_ticked, day_start, day_note, day_kilograms "
        "FROM training_log AS log LEFT JOIN exercise ON exercise._id = log.exercise_id ",
        column_or(file, "training_log", "distance", "0"),
        column_or(file, "training_log", "duration_seconds", "0"),
        column_or(file, "training_log", "unit", "0"), ticks ? "is_complete" : "0",
        pounds_used(file));
    sql += joined(comments,
                  "SELECT owner_id, group_concat(comment, char(10)) AS set_note FROM Comment "
                  "WHERE owner_type_id = 1 GROUP BY owner_id",
                  "0 AS owner_id, NULL AS set_note", "owner_id = log._id");
    sql += joined(groups,
                  "SELECT date AS group_day, exercise_id AS group_exercise, "
                  "min(workout_group_id) AS group_id FROM WorkoutGroupExercise "
                  "GROUP BY date, exercise_id",
                  "NULL AS group_id", "group_day = log.date AND group_exercise = log.exercise_id");
    sql += joined(ticks,
                  "SELECT date AS tick_day, max(is_complete) AS day_ticked FROM training_log "
                  "GROUP BY date",
                  "NULL AS day_ticked", "tick_day = log.date");
    sql += joined(file.has("WorkoutTime", "workout_date"),
                  "SELECT workout_date, min(start_date_time) AS day_start FROM WorkoutTime "
                  "GROUP BY workout_date",
                  "NULL AS day_start", "workout_date = log.date");
    std::string notes = "SELECT NULL AS date, NULL AS comment WHERE false";
    if (file.has("WorkoutComment", "comment"))
        notes += " UNION ALL SELECT date, comment FROM WorkoutComment";
    // Its owner is the day: the milliseconds of its midnight, wherever that was.
    if (comments)
        notes +=
            " UNION ALL SELECT date(owner_id / 1000 + 43200, 'unixepoch'), comment FROM Comment "
            "WHERE owner_type_id = 2";
    sql += joined(true,
                  "SELECT date AS note_day, group_concat(comment, char(10)) AS day_note FROM (" +
                      notes + ") GROUP BY date",
                  "", "note_day = log.date");
    sql += joined(file.has("BodyWeight", "body_weight_metric"),
                  "SELECT date AS weigh_day, max(body_weight_metric) AS day_kilograms "
                  "FROM BodyWeight GROUP BY date",
                  "NULL AS day_kilograms", "weigh_day = log.date");
    return sql + "ORDER BY log.date, log._id";
}

/// A number that is stored for whatever it is not: 0 is nothing.
/// What was typed. Of pounds that come out in no quarters the hundredth is taken.
std::optional<ForeignMass> typed_mass(double kilograms, bool pounds, const ForeignRow& row) {
    if (!pounds) return row.mass(unless_zero(kilograms), MassUnit::kg);
    const auto snapped = row.converted_mass(unless_zero(kilograms), pounds_per_kilogram);
    if (!snapped || snapped->unit == MassUnit::lb) return snapped;
    const double quarters = kilograms * 4;
    if (std::abs(quarters - std::round(quarters)) < 1e-6) return snapped;
    return row.mass(std::round(kilograms * pounds_per_kilogram * 100) / 100, MassUnit::lb);
}

std::optional<ForeignDistance> distance(const ForeignRows& cells, bool pounds,
                                        const ForeignRow& row) {
    enum : int { kilometres = 3, miles = 5 };
    constexpr double longest_way = 1000;  // of kilometres, if they were that
    const auto metres = unless_zero(cells.number(column::metres));
    const auto unit = cells.integer(column::distance_unit);
    if (metres && unit == kilometres) return row.distance(*metres / 1000, DistanceUnit::km);
    if (metres && unit == miles) return row.distance(*metres / 1609.344, DistanceUnit::mi);
    // Miles are kept as metres too by who never chose, so decimals are not taken for metres.
    if (metres && *metres != std::floor(*metres) && *metres <= longest_way)
        return row.distance(metres, pounds ? std::optional(DistanceUnit::mi) : std::nullopt);
    return row.distance(metres, DistanceUnit::m);
}

/// The session's start where the app's clock was used: "2026-01-05 18:30:00".
std::optional<TimeOfDay> start(const ForeignRows& cells, Day day, const ForeignRow& row) {
    const std::string text = cells.text(column::start);
    if (text.size() < 16) return std::nullopt;
    const auto moment = row.moment(written_moment(text), text).moment();
    return moment.day == day ? moment.time : std::nullopt;
}

ForeignSet set_from(const ForeignRows& cells, const ForeignRow& row) {
    ForeignSet set;
    set.row = static_cast<std::size_t>(cells.integer(column::id));
    set.session = cells.text(column::date);
    set.when.day = row.day(day_from_iso(set.session), set.session);
    set.when.time = start(cells, set.when.day, row);
    assign_text(set.exercise, cells.text(column::exercise));
    if (set.exercise.empty()) throw row.error("The exercise is missing.");
    const bool pounds = cells.integer(column::pounds) != 0;
    set.mass = typed_mass(cells.number(column::kilograms), pounds, row);
    set.seconds = row.seconds(cells.number(column::seconds));
    set.distance = distance(cells, pounds, row);
    set.reps = row.reps(cells.number(column::reps));
    const bool measured = (set.seconds && *set.seconds > Seconds(0)) || set.distance;
    if (set.reps == Reps(0) && measured) set.reps.reset();
    if (!cells.null(column::group)) set.superset = static_cast<int>(cells.integer(column::group));
    set.body_mass = typed_mass(cells.number(column::body_kilograms), pounds, row);
    assign_text(set.note, cells.text(column::note));
    return set;
}

void read_weigh_ins(ForeignDatabase& database, const ForeignFile& file, Records& records) {
    if (!database.has("BodyWeight", "body_weight_metric")) return;
    const std::string_view pounds =
        database.has("settings", "metric") ? "(SELECT metric = 0 FROM settings LIMIT 1)" : "false";
    auto cells = database.rows(fmt::format(
        "SELECT _id, date, body_weight_metric, {} FROM BodyWeight ORDER BY date, _id", pounds));
    while (cells.next()) {
        const auto number = static_cast<std::size_t>(cells.integer(0));
        const ForeignRow row(file, number);
        const std::string day = cells.text(1);
        const ForeignMoment when{row.day(day_from_iso(day), day), std::nullopt, std::nullopt};
        if (const auto mass = typed_mass(cells.number(2), cells.integer(3) != 0, row))
            records.weigh_in(number, when, *mass);
    }
}

void read_fitnotes_backup(const ForeignFile& file, Records& records) {
    ForeignDatabase database(file);
    auto cells = database.rows(statement(database));
    std::string day;
    while (cells.next()) {
        const auto number = static_cast<std::size_t>(cells.integer(column::id));
        if (cells.integer(column::done) == 0 && cells.integer(column::day_ticked) != 0) {
            records.left_out(number, LeftOut::not_done);
            continue;
        }
        ForeignSet set = set_from(cells, ForeignRow(file, number));
        if (set.session != day) assign_text(set.workout_note, cells.text(column::day_note));
        day = set.session;
        hand_over(set, records);
    }
    read_weigh_ins(database, file, records);
}

bool is_fitnotes_backup(std::string_view bytes) {
    return is_database_with(bytes, "training_log", "metric_weight");
}

}  // namespace

const Reader fitnotes_database_reader = {
    .app = "fitnotes",
    .name = "FitNotes backup",
    .units = true,
    .sure = true,
    .recognises = is_fitnotes_backup,
    .read = read_fitnotes_backup,
    .not_kept = "how long workouts took, categories, routines",
};

}  // namespace hyper::exchange
