#include "hyper/exchange/date_order.h"

#include <algorithm>

#include "hyper/exchange/foreign_row.h"

namespace hyper::exchange {

DateOrder order_of_dates(const ForeignFile& file, Column column) {
    CsvRows rows(file, Quotes::lenient);
    if (!rows.next()) return DateOrder::year_month_day;  // the header
    bool any = false;
    while (rows.next()) {
        any = true;
        const auto written = rows[column];
        if (std::min(written.find_first_of("-/."), written.size()) == 4)
            return DateOrder::year_month_day;
        const bool day_first = written_day(written, DateOrder::day_month_year).has_value();
        const bool month_first = written_day(written, DateOrder::month_day_year).has_value();
        if (day_first && (!month_first || written.find('.') != std::string_view::npos))
            return DateOrder::day_month_year;
        if (month_first && !day_first) return DateOrder::month_day_year;
        if (!day_first) return DateOrder::year_month_day;  // no day; its reader will say so
    }
    if (!any) return DateOrder::year_month_day;
    throw ForeignRow(file, 2).error("Nothing in the file tells days from months in its dates.");
}

}  // namespace hyper::exchange
