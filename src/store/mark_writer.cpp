#include "hyper/store/mark_writer.h"

#include <fmt/format.h>

#include "hyper/catalogue/coach.h"
#include "hyper/training/mark.h"

namespace hyper::store {

using training::LoadKind;

MarkWriter::MarkWriter(Database& database)
    : database_(database),
      numbers_(catalogue::coach_numbers().strength),
      reader_(database),
      sets_(set_rows(database, "WHERE exercise = ?1 AND variation = ?2 AND day BETWEEN ?3 AND ?4")),
      remove_(database,
              "DELETE FROM mark WHERE exercise = ?1 AND variation = ?2 "
              "AND day BETWEEN ?3 AND ?4"),
      add_(database, statement_text("mark_add")),
      detail_(database, "SELECT json_array(?1, json(?2), ?3, ?4, ?5, ?6, ?7)") {}

/// What tells set-ups apart beside the load, as far as there is any.
std::string MarkWriter::detail(const training::Set& set) {
    const auto& load = set.load.assist ? set.load.assist : set.load.added;
    if (set.load.bands.empty() && !set.setup && !set.tempo)
        return load ? fmt::format("[\"{}\"]", symbol(load->unit)) : "[]";
    const auto tempo = set.tempo.value_or(training::Tempo{});
    static_cast<void>(detail_
                          .with(load ? std::optional(symbol(load->unit)) : std::nullopt,
                                bands_json(database_, set.load.bands), set.setup, tempo.lift,
                                tempo.top, tempo.lower, tempo.bottom)
                          .next());
    auto json = detail_.text(0);
    detail_.restart();
    return json;
}

void MarkWriter::add(const training::Set& set) {
    const auto mark = training::mark_of(set, {}, numbers_);
    const auto kind = set.load.assist ? LoadKind::assist : LoadKind::added;
    const auto day = iso(set.day);
    const auto what = detail(set);
    add_.with();
    const SqlValue values[] = {set.exercise.exercise,
                               set.exercise.variation,
                               day,
                               training::name(set.side),
                               training::heaviness(mark, kind),
                               what,
                               std::int64_t{mark.sets},
                               std::int64_t{mark.best.value},
                               std::int64_t{mark.total.value},
                               std::int64_t{mark.hold.value},
                               std::int64_t{mark.effective.value_or(0)}};
    int index = 0;
    for (const auto& value : values) add_.bind(++index, value);
    add_.run();
}

void MarkWriter::make_anew(const training::ExerciseRef& exercise, Day since, Day until) {
    remove_.with(exercise.exercise, exercise.variation, iso(since), iso(until)).run();
    sets_.with(exercise.exercise, exercise.variation, iso(since), iso(until));
    while (sets_.next()) add(reader_.read(sets_));
    sets_.restart();
}

}  // namespace hyper::store
