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

/// A heading and the plot, or the bare numbers, or a sentence that says why there is nothing.
[[nodiscard]] std::string trend_text(const TrendPage& page, const Style& style);

/// {"schema","exercise","variation","metric","unit","points":[{"day","value"}],"suppressed"}: the
/// codes of what kept sets from giving an estimate.
[[nodiscard]] std::string trend_json(const training::Trend& trend,
                                     const training::ExerciseRef& exercise);

}  // namespace hyper::view
