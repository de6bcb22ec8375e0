#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/store/done_set.h"
#include "hyper/store/row_inserter.h"
#include "hyper/store/set_row.h"
#include "hyper/store/statement.h"
#include "hyper/training/mark.h"
#include "hyper/training/set.h"
#include "hyper/training/strength_numbers.h"
#include "hyper/units/day.h"

namespace hyper::store {

/// Keeps the summary that `marks` reads: a row for each set-up, day and load.
class MarkWriter {
  public:
    explicit MarkWriter(Database& database);
    /// Adds sets that were not there before.
    void add(std::span<const DoneSet> sets);
    /// Sums up anew what the log holds of an exercise from one day to another.
    void make_anew(const training::ExerciseRef& exercise, Day since, Day until);

  private:
    /// What sets of an exercise in one set-up, on one day and at one load add.
    struct Row {
        training::Mark mark;
        training::Side side;
        std::int64_t load_g;
        std::string detail;
    };
    [[nodiscard]] static bool before_in_table(const Row& a, const Row& b);
    /// Leaves one row for each set-up, day and load, in the order of the table.
    static void merge(std::vector<Row>& rows);
    void collect(const training::Set& set);
    void add_collected();
    [[nodiscard]] std::string detail(const training::Set& set, const training::Mark& mark);
    const training::StrengthNumbers& numbers_;
    SetReader reader_;
    Statement sets_;
    Statement remove_;
    RowInserter add_;
    Statement detail_;
    std::map<training::ExerciseRef, std::vector<Row>> rows_;
};

}  // namespace hyper::store
