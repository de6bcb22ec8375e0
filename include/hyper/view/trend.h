#pragma once

#include <string>

#include "hyper/training/trend.h"
#include "hyper/view/plot.h"
#include "hyper/view/style.h"

namespace hyper::view {

struct TrendPage {
    std::string title;  ///< of the exercise
    training::Trend trend;
    bool plain = false;  ///< numbers instead of a drawing
    PlotSize size;
};

/// What the values are in: "kg", "lb × reps", "RIR".
[[nodiscard]] std::string trend_unit(const training::Trend& trend);
/// A heading and the plot, or the bare numbers, or a sentence that says why there is nothing.
[[nodiscard]] std::string trend_text(const TrendPage& page, const Style& style);

}  // namespace hyper::view
