#include "hyper/store/mark_writer.h"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

#include "hyper/catalogue/coach.h"
#include "hyper/training/mark.h"

namespace hyper::store {

MarkWriter::MarkWriter(Database& database)
    : numbers_(catalogue::coach_numbers().strength),
      reader_(database),
      sets_(set_rows(database, "WHERE exercise = ?1 AND variation = ?2 AND day BETWEEN ?3 AND ?4")),
      remove_(database,
              "DELETE FROM mark WHERE exercise = ?1 AND variation = ?2 "
              "AND day BETWEEN ?3 AND ?4"),
      add_(database,
           "INSERT INTO mark (exercise, variation, day, side, load_g, detail, sets, best, total, "
           "hold, effective10)",
           2, 9, statement_text("mark_merge")),
      detail_(database, "SELECT json_array(?1, json(?2), ?3, ?4, ?5, ?6, ?7)") {}

/// What tells set-ups apart beside the load, as far as there is any.
std::string MarkWriter::detail(const training::Set& set, const training::Mark& mark) {
    const auto unit = mark.load ? std::optional(symbol(mark.load->unit)) : std::nullopt;
    if (set.load.bands.empty() && !set.setup && !set.tempo)
        return unit ? "[\"" + std::string(*unit) + "\"]" : "[]";
    const auto tempo = set.tempo.value_or(training::Tempo{});
    static_cast<void>(detail_
                          .with(unit, bands_json(set.load.bands), set.setup, tempo.lift, tempo.top,
                                tempo.lower, tempo.bottom)
                          .next());
    auto json = detail_.text(0);
    detail_.restart();
    return json;
}

bool MarkWriter::before_in_table(const Row& a, const Row& b) {
    return std::tie(a.mark.day, a.side, a.load_g, a.detail) <
           std::tie(b.mark.day, b.side, b.load_g, b.detail);
}

void MarkWriter::merge(std::vector<Row>& rows) {
    std::sort(rows.begin(), rows.end(), before_in_table);
    std::size_t last = 0;
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (before_in_table(rows[last], rows[i]))
            std::swap(rows[++last], rows[i]);
        else
            training::merge(rows[last].mark, rows[i].mark);
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(last) + 1, rows.end());
}

void MarkWriter::collect(const training::Set& set) {
    const auto mark = training::mark_of(set, {}, numbers_);
    const auto kind = set.load.assist ? training::LoadKind::assist : training::LoadKind::added;
    rows_[set.exercise].push_back(
        {mark, set.side, training::heaviness(mark, kind), detail(set, mark)});
}

void MarkWriter::add_collected() {
    for (auto& [exercise, rows] : rows_) {
        merge(rows);
        std::vector<std::string> days;
        for (const Row& row : rows) days.push_back(iso(row.mark.day));
        add_.insert(
            rows.size(),
            [&exercise = exercise](Statement& add) {
                add.bind(1, SqlValue(exercise.exercise));
                add.bind(2, SqlValue(exercise.variation));
            },
            [&rows = rows, &days](Statement& add, std::size_t at, int index) {
                const auto& [mark, side, load_g, detail] = rows[at];
                add.bind(++index, SqlValue(days[at]));
                add.bind(++index, SqlValue(training::name(side)));
                add.bind(++index, SqlValue(load_g));
                add.bind(++index, SqlValue(detail));
                for (const int number : {mark.sets, mark.best.value, mark.total.value,
                                         mark.hold.value, mark.effective.value_or(0)})
                    add.bind(++index, SqlValue(std::int64_t{number}));
            });
    }
    rows_.clear();
}

void MarkWriter::add(std::span<const DoneSet> sets) {
    for (const DoneSet& done : sets) collect(*done.set);
    add_collected();
}

void MarkWriter::make_anew(const training::ExerciseRef& exercise, Day since, Day until) {
    remove_.with(exercise.exercise, exercise.variation, iso(since), iso(until)).run();
    sets_.with(exercise.exercise, exercise.variation, iso(since), iso(until));
    while (sets_.next()) collect(reader_.read(sets_));
    sets_.restart();
    add_collected();
}

}  // namespace hyper::store
