#pragma once

#include <span>
#include <string>
#include <string_view>

#include "hyper/training/trend.h"

namespace hyper::view {

/// How large a plot may be, and what the terminal can show.
struct PlotSize {
    int width = 80;       ///< columns, at least 20; more than 120 are not used
    int height = 12;      ///< lines with the axis, at least 5
    bool braille = true;  ///< else half blocks
};

/// The points as a line over time with axes: the unit above, days below. Values that are unknown
/// leave a gap, and two known ones are joined only when nothing unknown is between them. Empty
/// when no value is known.
[[nodiscard]] std::string plot(std::span<const training::TrendPoint> points, std::string_view unit,
                               const PlotSize& size);

/// A line a session, "2026-11-22  40": for pipes and screen readers.
[[nodiscard]] std::string plain_points(std::span<const training::TrendPoint> points);

}  // namespace hyper::view
