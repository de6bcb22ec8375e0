#include "hyper/store/query.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "hyper/store/band_row.h"
#include "hyper/store/operations.h"
#include "hyper/store/set_row.h"
#include "hyper/store/statement.h"

namespace hyper::store {
namespace {

// Text order is the order of days.
constexpr std::string_view first_day = "0000-01-01";

// Each is served by one index alone, read from its end. A variation is picked out of its exercise,
// between the days that it was done on.
constexpr std::string_view all_days =
    "WHERE day BETWEEN ?1 AND ?2 ORDER BY day DESC, logged DESC, id DESC";
constexpr std::string_view exercise_days =
    "WHERE exercise = ?3 AND day BETWEEN ?1 AND ?2 "
    "ORDER BY day DESC, logged DESC, id DESC";
constexpr std::string_view variation_days =
    "WHERE exercise = ?3 AND variation = ?4 AND day BETWEEN "
    "max(?1, (SELECT min(day) FROM mark WHERE exercise = ?3 AND variation = ?4)) AND "
    "min(?2, (SELECT max(day) FROM mark WHERE exercise = ?3 AND variation = ?4)) "
    "ORDER BY day DESC, logged DESC, id DESC";

Statement newest_first(Database& database, const SetFilter& filter) {
    const std::string since = filter.since ? iso(*filter.since) : std::string(first_day);
    const std::string until = filter.until ? iso(*filter.until) : std::string(last_iso_day);
    if (!filter.exercise) {
        Statement all = set_rows(database, all_days);
        all.with(since, until);
        return all;
    }
    if (!filter.variation) {
        Statement exercise = set_rows(database, exercise_days);
        exercise.with(since, until, *filter.exercise);
        return exercise;
    }
    Statement variation = set_rows(database, variation_days);
    variation.with(since, until, *filter.exercise, *filter.variation);
    return variation;
}

/// Calls `each` with the days, the newest first, and whether there are more, until it returns
/// false.
void newest_days(Database& database, const SetFilter& filter,
                 const std::function<bool(training::Session, bool)>& each) {
    SetReader reader(database);
    Statement rows = newest_first(database, filter);
    std::optional<training::Session> day;
    const auto end_day = [&](bool more) {
        std::reverse(day->sets.begin(), day->sets.end());
        return each(*std::exchange(day, std::nullopt), more);
    };
    while (rows.next()) {
        training::Set set = reader.read(rows);
        if (day && day->day != set.day && !end_day(true)) return;
        if (!day) day = training::Session{set.day, {}};
        day->sets.push_back(std::move(set));
    }
    if (day) end_day(false);
}

}  // namespace

void for_each_set(Database& database, const SetFilter& filter,
                  const std::function<bool(const training::Set&)>& each) {
    newest_days(database, filter, [&](const training::Session& day, bool /*more*/) {
        return std::all_of(day.sets.begin(), day.sets.end(), each);
    });
}

SessionPage sessions(Database& database, const SetFilter& filter, std::size_t limit) {
    SessionPage page;
    newest_days(database, filter, [&](training::Session day, bool more) {
        page.sessions.push_back(std::move(day));
        page.more = more;
        return page.sessions.size() < limit;
    });
    return page;
}

std::optional<int> handle(Database& database, SetId id) {
    Statement rank(database,
                   "SELECT count(*) FROM (SELECT 1 FROM set_entry WHERE (logged, id) >= "
                   "(SELECT logged, id FROM set_entry WHERE id = ?1) LIMIT ?2)");
    if (!rank.with(id.uuid, training::last_handle + 1).next()) return std::nullopt;
    const auto found = static_cast<int>(rank.integer(0));
    if (found == 0 || found > training::last_handle) return std::nullopt;
    return found;
}

std::optional<training::Set> set_by_handle(Database& database, int handle) {
    if (handle < 1 || handle > training::last_handle) return std::nullopt;
    Statement nth(database,
                  "SELECT id FROM set_entry ORDER BY logged DESC, id DESC LIMIT 1 OFFSET ?1");
    if (!nth.with(handle - 1).next()) return std::nullopt;
    return set_by_id(database, SetId(nth.uuid(0)));
}

std::vector<SetId> set_ids_between(Database& database, const Uuid& low, const Uuid& high) {
    std::vector<SetId> ids;
    for (const Uuid& id : OperationReader(database).ever({low, high})) ids.emplace_back(id);
    if (ids.size() > 2) ids.resize(2);
    return ids;
}

std::optional<training::Set> set_by_id(Database& database, SetId id) {
    return SetReader(database).read(id);
}

std::optional<std::string> last_variation(Database& database, const std::string& exercise) {
    Statement last(database,
                   "SELECT variation FROM set_entry WHERE exercise = ?1 AND day = (SELECT day "
                   "FROM set_entry WHERE exercise = ?1 ORDER BY day DESC LIMIT 1) "
                   "ORDER BY logged DESC, id DESC LIMIT 1");
    if (!last.with(exercise).next()) return std::nullopt;
    return last.text(0);
}

std::vector<training::Set> last_sets(Database& database, const training::ExerciseRef& exercise) {
    auto page = sessions(database, {exercise.exercise, exercise.variation, {}, {}}, 1);
    if (page.sessions.empty()) return {};
    return std::move(page.sessions.front().sets);
}

std::vector<training::Set> sets_of_command(Database& database, const std::string& once) {
    Statement ids(database,
                  "SELECT part.id FROM op AS whole JOIN op AS part "
                  "ON part.device = whole.device AND part.seq > whole.seq "
                  "AND part.seq < coalesce((SELECT min(seq) FROM command "
                  "WHERE device = whole.device AND seq > whole.seq), 9223372036854775807) "
                  "WHERE whole.id = ?1 AND whole.kind = 1 AND part.kind = 2 ORDER BY part.seq");
    ids.with(once_id(once));
    SetReader reader(database);
    std::vector<training::Set> sets;
    while (ids.next())
        if (auto set = reader.read(SetId(ids.uuid(0)))) sets.push_back(std::move(*set));
    return sets;
}

std::vector<Day> training_days(Database& database, std::span<const std::string> exercises,
                               Day until, int limit) {
    Statement rows(database,
                   "SELECT DISTINCT day FROM set_entry WHERE exercise = ?1 AND day <= ?2 "
                   "AND kind <> 'warmup' ORDER BY day DESC LIMIT ?3");
    std::set<Day> days;
    for (const std::string& exercise : exercises) {
        rows.with(exercise, iso(until), limit);
        while (rows.next()) days.insert(day_from_iso(rows.text(0)).value());
    }
    return {days.begin(), days.end()};
}

std::vector<Day> training_days(Database& database, const training::ExerciseRef& exercise, Day until,
                               int limit) {
    Statement rows(database,
                   "SELECT DISTINCT day FROM set_entry WHERE exercise = ?1 AND variation = ?2 "
                   "AND day <= ?3 AND kind <> 'warmup' ORDER BY day DESC LIMIT ?4");
    rows.with(exercise.exercise, exercise.variation, iso(until), limit);
    std::vector<Day> days;
    while (rows.next()) days.push_back(day_from_iso(rows.text(0)).value());
    return {days.rbegin(), days.rend()};
}

bool was_typed(Database& database, Day until,
               const std::function<bool(const training::ExerciseRef&)>& is) {
    Statement rows(database,
                   "SELECT exercise, variation FROM set_entry "
                   "WHERE origin_app IS NULL AND day <= ?1 ORDER BY logged DESC");
    std::set<training::ExerciseRef> asked;
    rows.with(iso(until));
    while (rows.next()) {
        const training::ExerciseRef exercise{rows.text(0), rows.text(1)};
        if (asked.insert(exercise).second && is(exercise)) return true;
    }
    return false;
}

std::vector<training::BodyMass> body_masses(Database& database) {
    Statement rows(database, "SELECT day, grams, unit FROM body_mass ORDER BY day DESC");
    std::vector<training::BodyMass> masses;
    while (rows.next())
        masses.push_back({day_from_iso(rows.text(0)).value(),
                          {Mass(rows.integer(1)),
                           rows.text(2) == symbol(MassUnit::lb) ? MassUnit::lb : MassUnit::kg}});
    return masses;
}

std::vector<training::Band> bands(Database& database) {
    return read_bands(database);
}

std::vector<training::OwnExercise> own_exercises(Database& database) {
    Statement rows(database, "SELECT key, name FROM own_exercise ORDER BY key");
    std::vector<training::OwnExercise> exercises;
    while (rows.next()) exercises.push_back({rows.text(0), rows.text(1)});
    return exercises;
}

std::optional<std::string> setting(Database& database, const std::string& key) {
    Statement find(database, "SELECT value FROM setting WHERE key = ?1");
    if (!find.with(key).next()) return std::nullopt;
    return find.text(0);
}

}  // namespace hyper::store
