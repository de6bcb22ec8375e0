#pragma once

#include <cstddef>
#include <string_view>

namespace hyper::training {

/// One way to see the past: how far it looks, and what it takes for alike (F1, F2 of forecast.h).
struct ForecastView {
    std::string_view name;
    std::size_t sessions = 12;  ///< how many it looks back
    double age = 3;             ///< sessions that make a set count 1/e
    double load = 0.05;         ///< logarithm of the ratio of loads that does the same
    double position = 0.5;      ///< each place further away in the session makes it e to minus that
    double epley = 0;           ///< share of Epley's difference that is credited, 0 to 1
};

/// What a view says of a set, and how far it was off so far.
struct ViewedReps {
    std::string_view view;
    int reps = 0;
    double missed = 0;  ///< repetitions, on average

    friend bool operator==(const ViewedReps&, const ViewedReps&) = default;
};

}  // namespace hyper::training
