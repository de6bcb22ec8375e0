#include "hyper/store/day_by_day.h"

#include "hyper/store/set_row.h"
#include "hyper/store/statement.h"

namespace hyper::store {
namespace {

constexpr std::string_view before_all_days = "0000-00-00";
constexpr std::string_view last_day = "9999-12-31";

/// Nothing where there is none of a day in between.
std::optional<std::string> next_day(Statement& next, const std::string& after,
                                    const std::string& until) {
    static_cast<void>(next.with(after, until).next());
    auto day = next.text_or_nothing(0);
    next.restart();
    return day;
}

std::vector<training::Set> sets_of_day(Statement& of_day, SetReader& reader,
                                       const std::string& day) {
    std::vector<training::Set> sets;
    of_day.with(day);
    while (of_day.next()) sets.push_back(reader.read(of_day));
    of_day.restart();
    return sets;
}

}  // namespace

void for_each_day(Database& database, std::optional<Day> since, std::optional<Day> until,
                  const std::function<bool(const training::Session&)>& each) {
    Statement next(database, "SELECT min(day) FROM set_entry WHERE day > ?1 AND day <= ?2");
    Statement of_day = set_rows(database, "WHERE day = ?1 ORDER BY logged, id");
    SetReader reader(database);
    std::string day = since ? iso(*since - std::chrono::days(1)) : std::string(before_all_days);
    const std::string last = until ? iso(*until) : std::string(last_day);
    while (const auto found = next_day(next, day, last)) {
        day = *found;
        if (!each({day_from_iso(day).value(), sets_of_day(of_day, reader, day)})) return;
    }
}

std::map<std::string, std::string> settings(Database& database) {
    Statement rows(database, "SELECT key, value FROM setting");
    std::map<std::string, std::string> all;
    while (rows.next()) all[rows.text(0)] = rows.text(1);
    return all;
}

}  // namespace hyper::store
