#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "hyper/training/best_estimate.h"
#include "hyper/training/lumbar_spacing.h"
#include "hyper/training/muscle_volume.h"
#include "hyper/view/records.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// What some weeks brought.
struct StatsPage {
    std::optional<Day> first;                 ///< of the log
    Day day;                                  ///< the last that counts
    std::vector<training::MuscleWeek> weeks;  ///< newest first; none when nothing was logged yet
    std::vector<training::UnknownSets> unknown;
    training::Coverage coverage;
    std::vector<BrokenRecords> broken;  ///< newest first
    std::vector<training::Estimates> estimates;
    std::vector<Day> hard;                   ///< oldest first
    std::vector<training::ClosePair> close;  ///< oldest first
    std::span<const training::OwnExercise> own;
    Day today;
    bool bars = true;  ///< else words and numbers alone
};

/// Sets a week against floor and target, records, estimates, how much was rated, and the spacing of
/// the days that were hard on the lower back.
[[nodiscard]] std::string stats_text(const StatsPage& page, const Style& style);

/// {"schema","on","weeks":[{"week","from","to","days","muscles","unknown"}],"goals","unknown",
/// "rated","records","e1rm","no_e1rm","spacing"}
[[nodiscard]] std::string stats_json(const StatsPage& page);

}  // namespace hyper::view
