// Flexify, its CSV of "graphs": what the database has, without notes and pauses, in the local time
// of nobody knows where. It is written as Latin-1 whatever it holds, so letters beyond that are
// gone.

#include "hyper/exchange/csv.h"
#include "hyper/exchange/flexify_row.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/moments.h"

namespace hyper::exchange {
namespace {

bool is_flexify(std::string_view bytes) {
    const auto header = csv_header(bytes);
    return header.column("id") == 0 && header.column("name") == 1 && header.column("reps") == 2 &&
           header.column("weight") == 3 && header.column("created") == 4 &&
           header.column("unit") == 5;
}

/// "2024-05-01T18:30:00.000", or in some versions "01.05.2024".
ForeignMoment moment(std::string_view cell, const ForeignRow& row) {
    if (const auto day = written_day(cell, DateOrder::day_month_year))
        return {row.day(day, cell), std::nullopt, std::nullopt};
    return row.moment(written_moment(cell), cell).moment();
}

FlexifyRow row_from(const CsvHeader& header, const CsvRows& rows, const ForeignRow& row) {
    const auto cell = [&](std::string_view name) { return rows[header.column(name)]; };
    const auto number = [&](std::string_view name) { return row.number(cell(name)).value_or(0); };
    const auto yes = [&](std::string_view name) {
        return cell(name) == "true" || cell(name) == "1" || cell(name) == "1.0";
    };
    FlexifyRow found;
    found.number = rows.number();
    found.name = cell("name");
    found.created = moment(cell("created"), row);
    found.unit = cell("unit");
    found.reps = number("reps");
    found.weight = number("weight");
    found.body_weight = number("bodyWeight");
    found.minutes = number("duration");
    found.distance = number("distance");
    found.cardio = yes("cardio");
    found.hidden = yes("hidden");
    return found;
}

void read_flexify(const ForeignFile& file, Records& records) {
    const auto header = csv_header(file.bytes);
    CsvRows rows(file);
    while (rows.next_behind_header()) {
        rows.expect_cells(header.names.size());
        const ForeignRow row(file, rows.number());
        hand_over(row_from(header, rows, row), row, records);
    }
}

}  // namespace

const Reader flexify_reader = {"flexify",    "Flexify, CSV",      true, true, is_flexify,
                               read_flexify, "calories, inclines"};

}  // namespace hyper::exchange
