#include "hyper/training/band_force.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace hyper::training {
namespace {

double grams(const ForcePoint& point) {
    return static_cast<double>(point.force.grams);
}

/// Straight lines through (0, 0) and the points.
double by_lines(std::span<const ForcePoint> points, double stretch) {
    ForcePoint from;
    ForcePoint to = points.front();
    for (std::size_t i = 1; i < points.size() && stretch > to.stretch; ++i) {
        from = to;
        to = points[i];
    }
    return grams(from) +
           (stretch - from.stretch) * (grams(to) - grams(from)) / (to.stretch - from.stretch);
}

/// f = a x + b x²: the normal equations of least squares, x in resting lengths.
double by_parabola(std::span<const ForcePoint> points, double stretch) {
    double x2 = 0;
    double x3 = 0;
    double x4 = 0;
    double xf = 0;
    double x2f = 0;
    for (const ForcePoint& point : points) {
        const double x = point.stretch / 100.0;
        x2 += x * x;
        x3 += x * x * x;
        x4 += x * x * x * x;
        xf += x * grams(point);
        x2f += x * x * grams(point);
    }
    const double determinant = x2 * x4 - x3 * x3;  // not 0: no two points have the same stretch
    const double a = (xf * x4 - x2f * x3) / determinant;
    const double b = (x2f * x2 - xf * x3) / determinant;
    const double x = stretch / 100;
    return a * x + b * x * x;
}

/// Adds what `use` pulls to `sum`; nothing when either is unknown.
std::optional<ForceEstimate> plus(const std::optional<ForceEstimate>& sum,
                                  const std::optional<ForceEstimate>& more) {
    if (!sum || !more) return std::nullopt;
    return ForceEstimate{sum->force + more->force, std::min(sum->quality, more->quality),
                         sum->extrapolated || more->extrapolated};
}

/// No force yet, and nothing to doubt about it.
constexpr ForceEstimate none{Force(0), BandQuality::measured, false};

}  // namespace

std::optional<ForceEstimate> force_at_stretch(const BandInUse& use, double stretch) {
    assert(use.band != nullptr);
    const auto& points = use.band->points;
    if (points.empty()) return std::nullopt;
    if (stretch <= 0) return ForceEstimate{Force(0), use.band->quality, false};
    const double strand =
        points.size() < 3 ? by_lines(points, stretch) : by_parabola(points, stretch);
    const int strands = use.count * (use.folded ? 2 : 1);
    const auto whole = std::llround(std::max(0.0, strand) * strands);
    return ForceEstimate{Force(whole), use.band->quality, stretch > points.back().stretch};
}

std::optional<double> stretch_at_length(const BandInUse& use, double length_mm) {
    assert(use.band != nullptr);
    if (!use.band->length_mm) return std::nullopt;
    const double rest = *use.band->length_mm / (use.folded ? 2.0 : 1.0);
    return std::max(0.0, (length_mm - rest) / rest * 100);
}

std::optional<ForceEstimate> force_at_stretch(std::span<const BandInUse> uses, double stretch) {
    std::optional<ForceEstimate> sum = none;
    for (const BandInUse& use : uses) sum = plus(sum, force_at_stretch(use, stretch));
    return sum;
}

std::optional<ForceEstimate> force_at_length(std::span<const BandInUse> uses, double length_mm) {
    std::optional<ForceEstimate> sum = none;
    for (const BandInUse& use : uses) {
        const auto stretch = stretch_at_length(use, length_mm);
        sum = plus(sum, stretch ? force_at_stretch(use, *stretch) : std::nullopt);
    }
    return sum;
}

}  // namespace hyper::training
