#pragma once

#include <string>

#include "hyper/store/database.h"
#include "hyper/store/set_row.h"
#include "hyper/store/statement.h"
#include "hyper/training/set.h"
#include "hyper/training/strength_numbers.h"
#include "hyper/units/day.h"

namespace hyper::store {

/// Keeps the summary that `marks` reads: a row for each set-up, day and load.
class MarkWriter {
  public:
    explicit MarkWriter(Database& database);
    /// Adds a set that was not there before.
    void add(const training::Set& set);
    /// Sums up anew what the log holds of an exercise from one day to another.
    void make_anew(const training::ExerciseRef& exercise, Day since, Day until);

  private:
    [[nodiscard]] std::string detail(const training::Set& set);
    Database& database_;
    const training::StrengthNumbers& numbers_;
    SetReader reader_;
    Statement sets_;
    Statement remove_;
    Statement add_;
    Statement detail_;
};

}  // namespace hyper::store
