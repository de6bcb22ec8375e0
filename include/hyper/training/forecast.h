#pragma once

// How many repetitions the lifter will do with a load, from what was done before. How well that is
// known is the coach's figure of merit: docs/forecast.md has it, beside what else was tried.
//
// People do not lift to their limit. Most sets end at the number that was planned, so the best
// witness is what this lifter did with about this load, lately, at about this place of the session;
// a formula for the limit misses by many repetitions. But how people plan differs: one repeats the
// last session to the set, another keeps the repetitions whatever the load, a third does what the
// load allows. So several views of the same past are held against each other:
//
//  F1  A view is a weighted median of the repetitions in past working sets. A set counts for less
//      the more sessions ago it was, the further its load is from the one asked for (as a ratio, so
//      the unit does not matter), and the further from the asked place it stood in its session.
//  F2  Where the loads differ, a view credits a share of the repetitions that the difference is
//      worth by Epley's formula (1985), within bounds: at least 1, at most so many times as many
//      and some more.
//  F3  The forecast is the weighted median of the views. The weight of a view falls exponentially
//      with the repetitions by which it missed in this exercise so far; while there are few such
//      sets, with those by which it missed in the whole log.
//
// Medians, so that one odd set does not move a forecast. Of sets with one load more load never
// makes more repetitions; where a lifter does fewer with less, as in a set to warm up that was not
// called one, that is what is forecast. Nothing is made up: without a past there is no forecast.

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/training/coach_numbers.h"
#include "hyper/training/forecast_view.h"
#include "hyper/units/count.h"

namespace hyper::training {

/// A working set as a forecast sees it.
struct DoneSet {
    /// More is harder, in any unit that the exercise keeps to; 0 is the body alone, help is below
    /// 0.
    double load = 0;
    Reps reps{};

    friend bool operator==(const DoneSet&, const DoneSet&) = default;
};

struct ForecastModel {
    std::vector<ForecastView> views;
    double sharpness = 0;   ///< a repetition missed on average makes a weight 1/e to that power
    double prior_sets = 0;  ///< as many sets of the exercise weigh as much as the whole log (F3)
    double apart = 0;       ///< of loads that cannot be compared: the logarithm of their ratio
    double most_times = 0;  ///< repetitions that are credited for one that was done, at most (F2)
    double most_more = 0;   ///< and as many more
};

/// The model of the coach's numbers: the one that was measured to be best.
[[nodiscard]] ForecastModel forecast_model(const CoachNumbers& numbers);

/// What is expected of one set, and what each view says of it.
struct Forecast {
    Reps reps{};
    std::vector<ViewedReps> views;  ///< in the order of the model
};

/// Learns a log session by session and says what comes next.
class Forecaster {
  public:
    explicit Forecaster(ForecastModel model);

    /// The repetitions of a set with `load` at `position` of its session, 0 for the first working
    /// set; nothing when the exercise was not done before.
    [[nodiscard]] std::optional<Forecast> of(std::string_view exercise, double load,
                                             std::size_t position) const;
    /// The working sets of one session of one exercise in their order; sessions come oldest first.
    /// What it costs does not grow with the log: no more sessions are kept than the views look
    /// back.
    void learn(std::string_view exercise, std::span<const DoneSet> session);

  private:
    /// By how many repetitions each view missed in how many sets.
    struct Misses {
        std::vector<double> reps;
        double sets = 0;

        void add(const Misses& more);
    };
    struct Exercise {
        std::vector<std::vector<DoneSet>> sessions;  ///< oldest first
        Misses misses;
    };

    [[nodiscard]] Misses no_misses() const;
    /// What each view says.
    [[nodiscard]] std::vector<double> seen(const Exercise& exercise, double load,
                                           std::size_t position) const;
    [[nodiscard]] Misses missed(const Exercise& exercise, std::span<const DoneSet> session) const;
    /// By how many repetitions the view is held to miss in an exercise (F3).
    [[nodiscard]] double miss(const Misses& misses, std::size_t view) const;

    ForecastModel model_;
    std::size_t kept_ = 0;  ///< sessions of an exercise
    Misses log_;
    std::map<std::string, Exercise, std::less<>> exercises_;
};

}  // namespace hyper::training
