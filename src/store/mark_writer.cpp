#include "hyper/store/mark_writer.h"

#include <fmt/format.h>

#include <deque>

#include "hyper/catalogue/coach.h"
#include "hyper/training/mark.h"

namespace hyper::store {

MarkWriter::MarkWriter(Database& database)
    : database_(database),
      numbers_(catalogue::coach_numbers().strength),
      reader_(database),
      sets_(set_rows(database, "WHERE exercise = ?1 AND variation = ?2 AND day BETWEEN ?3 AND ?4")),
      remove_(database,
              "DELETE FROM mark WHERE exercise = ?1 AND variation = ?2 "
              "AND day BETWEEN ?3 AND ?4"),
      add_(database,
           "INSERT INTO mark (exercise, variation, day, side, load_g, detail, sets, best, total, "
           "hold, effective10)",
           11, statement_text("mark_merge")),
      detail_(database, "SELECT json_array(?1, json(?2), ?3, ?4, ?5, ?6, ?7)") {}

/// What tells set-ups apart beside the load, as far as there is any.
std::string MarkWriter::detail(const training::Set& set, const training::Mark& mark) {
    const auto unit = mark.load ? std::optional(symbol(mark.load->unit)) : std::nullopt;
    if (set.load.bands.empty() && !set.setup && !set.tempo)
        return unit ? fmt::format("[\"{}\"]", *unit) : "[]";
    const auto tempo = set.tempo.value_or(training::Tempo{});
    static_cast<void>(detail_
                          .with(unit, bands_json(database_, set.load.bands), set.setup, tempo.lift,
                                tempo.top, tempo.lower, tempo.bottom)
                          .next());
    auto json = detail_.text(0);
    detail_.restart();
    return json;
}

MarkWriter::Row MarkWriter::row(const training::Set& set) {
    const auto mark = training::mark_of(set, {}, numbers_);
    return {&set, iso(set.day), detail(set, mark), mark};
}

void MarkWriter::add_rows() {
    add_.insert(rows_.size(), [&](Statement& add, std::size_t at, int index) {
        const auto& [set, day, detail, mark] = rows_[at];
        const auto kind = set->load.assist ? training::LoadKind::assist : training::LoadKind::added;
        add.bind(++index, SqlValue(set->exercise.exercise));
        add.bind(++index, SqlValue(set->exercise.variation));
        add.bind(++index, SqlValue(day));
        add.bind(++index, SqlValue(training::name(set->side)));
        add.bind(++index, SqlValue(training::heaviness(mark, kind)));
        add.bind(++index, SqlValue(detail));
        for (const int number : {mark.sets, mark.best.value, mark.total.value, mark.hold.value,
                                 mark.effective.value_or(0)})
            add.bind(++index, SqlValue(std::int64_t{number}));
    });
    rows_.clear();
}

void MarkWriter::add(std::span<const DoneSet> sets) {
    for (const DoneSet& done : sets) rows_.push_back(row(*done.set));
    add_rows();
}

void MarkWriter::make_anew(const training::ExerciseRef& exercise, Day since, Day until) {
    remove_.with(exercise.exercise, exercise.variation, iso(since), iso(until)).run();
    std::deque<training::Set> sets;
    sets_.with(exercise.exercise, exercise.variation, iso(since), iso(until));
    while (sets_.next()) rows_.push_back(row(sets.emplace_back(reader_.read(sets_))));
    sets_.restart();
    add_rows();
}

}  // namespace hyper::store
