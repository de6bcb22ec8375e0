#pragma once

#include <optional>
#include <span>

#include "hyper/cli/command.h"
#include "hyper/store/query.h"
#include "hyper/training/volume.h"

// The pages of `hyper history` beside the list of sessions.
namespace hyper::cli {

/// What the user asked to see of the log.
struct HistoryRequest {
    training::ExerciseRef exercise;  ///< empty where none was named
    store::SetFilter filter;
    std::optional<std::size_t> limit;
    std::vector<training::OwnExercise> own;
    bool json = false;
};

[[nodiscard]] Reply history_records(const HistoryRequest& request, Context& context);
/// `metric` is what --plot was given. Without an exercise it is that of `hyper log` without one.
[[nodiscard]] Reply history_plot(const HistoryRequest& request, const std::string& metric,
                                 bool plain, Context& context);
[[nodiscard]] Reply history_csv(const HistoryRequest& request, Context& context);
[[nodiscard]] Reply history_periods(const HistoryRequest& request, training::PeriodKind kind,
                                    Context& context);

}  // namespace hyper::cli
