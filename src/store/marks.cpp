#include "hyper/store/marks.h"

#include <sqlite3.h>

#include <map>

#include "hyper/catalogue/coach.h"
#include "hyper/store/statement.h"
#include "hyper/store/trouble.h"

namespace hyper::store {
namespace {

using training::LoadKind;
using training::Mark;
using training::Setup;

/// What a row says in JSON; few details are different, so each is taken apart once.
struct Detail {
    std::optional<MassUnit> unit;
    std::vector<training::BandUse> bands;
    std::optional<std::string> setup;
    std::optional<int> rep_seconds;
};

class DetailReader {
  public:
    explicit DetailReader(Database& database)
        : database_(database),
          parts_(database,
                 "SELECT ?1 ->> 0, ?1 ->> 1, ?1 ->> 2, ?1 ->> 3, ?1 ->> 4, ?1 ->> 5, ?1 ->> 6"),
          bands_(database,
                 "SELECT value ->> 'band', value ->> 'label', value ->> 'count', "
                 "value ->> 'folded', value ->> 'assists' FROM json_each(?1, '$[1]') "
                 "WHERE type = 'object'") {}

    const Detail& read(const std::string& json) {
        const auto [found, is_new] = known_.try_emplace(json);
        if (is_new) found->second = take_apart(json);
        return found->second;
    }

  private:
    Detail take_apart(const std::string& json) {
        Detail detail;
        static_cast<void>(parts_.with(json).next());
        if (const auto unit = parts_.text_or_nothing(0))
            detail.unit = *unit == symbol(MassUnit::lb) ? MassUnit::lb : MassUnit::kg;
        detail.setup = parts_.text_or_nothing(2);
        detail.rep_seconds = training::rep_seconds(
            training::Tempo{parts_.int_or_nothing(3), parts_.int_or_nothing(4),
                            parts_.int_or_nothing(5), parts_.int_or_nothing(6)});
        if (parts_.null(1)) return detail;
        bands_.with(json);
        while (bands_.next()) {
            const auto id = uuid_from(bands_.text(0));
            if (!id) throw trouble(SQLITE_CORRUPT, database_.file(), database_.access());
            detail.bands.push_back({BandId(*id), bands_.text(1),
                                    static_cast<int>(bands_.integer(2)), bands_.integer(3) != 0,
                                    bands_.integer(4) != 0});
        }
        return detail;
    }

    Database& database_;
    Statement parts_;
    Statement bands_;
    std::map<std::string, Detail> known_;
};

Mark mark_of(const Statement& row, const Detail& detail, Day day) {
    Mark mark;
    mark.day = day;
    mark.sets = static_cast<int>(row.integer(4));
    if (detail.unit) mark.load = EnteredMass{Mass(std::abs(row.integer(2))), *detail.unit};
    mark.best = Reps(static_cast<int>(row.integer(5)));
    mark.total = Reps(static_cast<int>(row.integer(6)));
    mark.hold = Seconds(static_cast<int>(row.integer(7)));
    if (row.integer(8) > 0) mark.effective = static_cast<int>(row.integer(8));
    return mark;
}

}  // namespace

std::vector<training::SetupMarks> marks(Database& database, const training::ExerciseRef& exercise,
                                        const training::Movement& movement) {
    Statement rows(
        database,
        "SELECT day, side, load_g, detail, sets, best, total, hold, effective10 "
        "FROM mark WHERE exercise = ?1 AND variation = ?2 AND sets > 0 ORDER BY day, side, load_g");
    rows.with(exercise.exercise, exercise.variation);
    DetailReader details(database);
    const bool estimates = !movement.ball && !movement.body_is_load;
    std::vector<training::SetupMarks> all;
    while (rows.next()) {
        const auto day = day_from_iso(rows.text(0));
        const auto side = training::side_from(rows.text(1));
        if (!day || !side) throw trouble(SQLITE_CORRUPT, database.file(), database.access());
        const Detail& detail = details.read(rows.text(3));
        training::Load load{std::nullopt, std::nullopt, detail.bands};
        Mark mark = mark_of(rows, detail, *day);
        if (!estimates) mark.effective.reset();
        (rows.integer(2) < 0 ? load.assist : load.added) = mark.load;
        training::add(all,
                      training::setup_of(exercise, load, *side, detail.setup, detail.rep_seconds),
                      mark, catalogue::coach_numbers().strength);
    }
    return all;
}

SessionDays session_days(Database& database, const training::ExerciseRef& exercise,
                         std::optional<Day> since, std::optional<Day> until) {
    Statement count(database,
                    "SELECT count(DISTINCT day), min(day) FROM mark "
                    "WHERE exercise = ?1 AND variation = ?2 "
                    "AND day BETWEEN coalesce(?3, '0000-01-01') AND coalesce(?4, '9999-12-31')");
    const auto text = [](std::optional<Day> day) {
        return day ? std::optional(iso(*day)) : std::nullopt;
    };
    static_cast<void>(
        count.with(exercise.exercise, exercise.variation, text(since), text(until)).next());
    SessionDays days{static_cast<int>(count.integer(0)), std::nullopt};
    if (const auto first = count.text_or_nothing(1)) days.first = day_from_iso(*first);
    return days;
}

std::optional<Day> first_day(Database& database) {
    Statement first(database, "SELECT min(day) FROM set_entry");
    if (!first.next()) return std::nullopt;
    const auto day = first.text_or_nothing(0);
    return day ? day_from_iso(*day) : std::nullopt;
}

std::vector<training::ExerciseRef> exercises_done(Database& database) {
    // Jumps from one to the next; reading all marks for it would take longer with every session.
    Statement next(database,
                   "SELECT exercise, variation FROM mark WHERE (exercise, variation) > (?1, ?2) "
                   "ORDER BY exercise, variation LIMIT 1");
    std::vector<training::ExerciseRef> found;
    training::ExerciseRef last;
    while (next.with(last.exercise, last.variation).next()) {
        last = {next.text(0), next.text(1)};
        found.push_back(last);
    }
    return found;
}

}  // namespace hyper::store
