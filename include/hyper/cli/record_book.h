#pragma once

#include <span>
#include <vector>

#include "hyper/store/query.h"
#include "hyper/training/records.h"
#include "hyper/view/records.h"

namespace hyper::cli {

/// All that the log says of one exercise in one variation about what was done best.
struct RecordBook {
    training::ExerciseRef exercise;
    training::Circumstances circumstances;
    std::vector<training::SetupMarks> setups;
};

/// What was done in `sessions`, in the order in which it comes first.
[[nodiscard]] std::vector<training::ExerciseRef> exercises_of(
    std::span<const training::Session> sessions);
[[nodiscard]] RecordBook record_book(store::Database& log, const training::ExerciseRef& exercise);

/// Forgets what was done outside the days of `filter`.
void keep_days(RecordBook& book, const store::SetFilter& filter);

/// The records that `sets`, all of one day and not in the book yet, break.
[[nodiscard]] std::vector<view::BrokenRecords> broken_by(std::span<const training::Set> sets,
                                                         const RecordBook& book);
/// The records that `day` broke when nothing later was known.
[[nodiscard]] std::vector<view::BrokenRecords> broken_on(Day day, const RecordBook& book);

/// What stands in each set-up; sets are looked up in the log.
[[nodiscard]] std::vector<view::SetupRecords> standing(store::Database& log,
                                                       const RecordBook& book);

}  // namespace hyper::cli
