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
namespace column {
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
}  // namespace column

std::string statement(ForeignDatabase& file) {
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
    found.number = static_cast<std::size_t>(cells.integer(column::id));
    found.name = cells.text(column::name);
    const std::string created = cells.text(column::created);
    const auto moment = cells.is_text(column::created)
                            ? written_moment(created)
                            : unix_moment(cells.integer(column::created));
    found.created = row.moment(moment, created).moment();
    found.unit = cells.text(column::unit);
    found.reps = cells.number(column::reps);
    found.weight = cells.number(column::weight);
    found.body_weight = cells.number(column::body_weight);
    found.minutes = cells.number(column::duration);
    found.distance = cells.number(column::distance);
    found.cardio = cells.integer(column::cardio) != 0;
    found.hidden = cells.integer(column::hidden) != 0;
    found.note = cells.text(column::notes);
    found.rest_seconds = cells.number(column::rest_ms) / 1000;
    return found;
}

void read(const ForeignFile& file, Records& records) {
    ForeignDatabase database(file);
    auto cells = database.rows(statement(database));
    while (cells.next()) {
        const ForeignRow row(file, static_cast<std::size_t>(cells.integer(column::id)));
        hand_over(row_from(cells, row), row, records);
    }
}

bool recognises(std::string_view bytes) {
    return is_database_with(bytes, "gym_sets", "reps");
}

}  // namespace

const Reader flexify_database_reader = {
    .app = "flexify",
    .name = "Flexify database",
    .units = true,
    .sure = true,
    .recognises = recognises,
    .read = read,
};

}  // namespace hyper::exchange
