// The database of Flexify: a row a set, in whole seconds since 1970. A weight below 0 is help, a
// set called "Weight" is a weigh-in, a hidden row only keeps an exercise in the list. Durations are
// minutes. The app knows no sessions: the sets of one day (UTC) are one.

#include "hyper/exchange/flexify_row.h"
#include "hyper/exchange/foreign_database.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/machine_times.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"

#include <fmt/format.h>

namespace hyper::exchange {
namespace {

/// Columns of the statement in their order.
namespace cell {
enum : int {
    id,
    name,
    reps,
    weight,
    unit,
    created,
    body_weight,
    duration,
    distance,
    cardio,
    hidden,
    notes,
    rest_ms,
};
}  // namespace cell

std::string sets_query(ForeignDatabase& file) {
    const auto column_or = [&](std::string_view name, std::string_view otherwise) {
        return file.has("gym_sets", name) ? name : otherwise;
    };
    return fmt::format(
        "SELECT id, name, reps, weight, unit, created, "
        "{}, {}, {}, {}, {}, {}, {} FROM gym_sets ORDER BY created, id",
        column_or("body_weight", "0"), column_or("duration", "0"), column_or("distance", "0"),
        column_or("cardio", "false"), column_or("hidden", "false"), column_or("notes", "''"),
        column_or("rest_ms", "0"));
}

FlexifyRow row_from(const ForeignRows& cells, const ForeignRow& row) {
    FlexifyRow found;
    found.number = static_cast<std::size_t>(cells.integer(cell::id));
    found.name = cells.text(cell::name);
    const std::string created = cells.text(cell::created);
    const auto moment = cells.is_text(cell::created) ? written_moment(created)
                                                     : unix_moment(cells.integer(cell::created));
    found.created = row.moment(moment, created).moment();
    found.unit = cells.text(cell::unit);
    found.reps = cells.number(cell::reps);
    found.weight = cells.number(cell::weight);
    found.body_weight = cells.number(cell::body_weight);
    found.minutes = cells.number(cell::duration);
    found.distance = cells.number(cell::distance);
    found.cardio = cells.integer(cell::cardio) != 0;
    found.hidden = cells.integer(cell::hidden) != 0;
    found.note = cells.text(cell::notes);
    found.rest_seconds = cells.number(cell::rest_ms) / 1000;
    return found;
}

void read_flexify_backup(const ForeignFile& file, Records& records) {
    ForeignDatabase database(file);
    auto cells = database.rows(sets_query(database));
    while (cells.next()) {
        const ForeignRow row(file, static_cast<std::size_t>(cells.integer(cell::id)));
        hand_over(row_from(cells, row), row, records);
    }
}

bool is_flexify_backup(std::string_view bytes) {
    return is_database_with(bytes, "gym_sets", "reps");
}

}  // namespace

const Reader flexify_database_reader = {
    .app = "flexify",
    .name = "Flexify database",
    .units = true,
    .sure = true,
    .recognises = is_flexify_backup,
    .read = read_flexify_backup,
    .not_kept = "calories, inclines, categories, plans",
};

}  // namespace hyper::exchange
