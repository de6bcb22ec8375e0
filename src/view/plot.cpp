#include "hyper/view/plot.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "hyper/view/layout.h"
#include "hyper/view/set_text.h"

namespace hyper::view {
namespace {

using training::TrendPoint;

/// A grid of dots, `down` and `across` a character, that prints as characters.
class Canvas {
  public:
    Canvas(int columns, int rows, bool braille)
        : columns_(columns),
          rows_(rows),
          braille_(braille),
          cells_(static_cast<std::size_t>(columns * rows), 0) {}

    [[nodiscard]] int width() const { return columns_ * across(); }
    [[nodiscard]] int height() const { return rows_ * down(); }

    void dot(int x, int y) {
        const auto cell = static_cast<std::size_t>(y / down() * columns_ + x / across());
        // The dots of a braille character are numbered down its columns, the lowest row last.
        constexpr int braille[4][2] = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
        cells_.at(cell) |= braille_ ? braille[y % 4][x % 2] : 1 << y % 2;
    }

    /// A line between two dots.
    void line(int x0, int y0, int x1, int y1) {
        const int steps = std::max(std::abs(x1 - x0), std::abs(y1 - y0));
        for (int i = 0; i <= steps; ++i) {
            const double part = steps == 0 ? 0 : static_cast<double>(i) / steps;
            dot(static_cast<int>(std::lround(x0 + part * (x1 - x0))),
                static_cast<int>(std::lround(y0 + part * (y1 - y0))));
        }
    }

    [[nodiscard]] std::string row(int index) const {
        std::string text;
        for (int column = 0; column < columns_; ++column)
            text += character(cells_.at(static_cast<std::size_t>(index * columns_ + column)));
        text.erase(text.find_last_not_of(' ') + 1);
        return text;
    }

  private:
    [[nodiscard]] int across() const { return braille_ ? 2 : 1; }
    [[nodiscard]] int down() const { return braille_ ? 4 : 2; }

    [[nodiscard]] std::string character(int bits) const {
        if (bits == 0) return " ";
        if (!braille_) return bits == 1 ? "▀" : bits == 2 ? "▄" : "█";
        const int code = 0x2800 + bits;
        return {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)),
                static_cast<char>(0x80 | (code & 0x3F))};
    }

    int columns_;
    int rows_;
    bool braille_;
    std::vector<int> cells_;
};

/// Equally spaced round numbers that enclose the values.
struct Scale {
    double low = 0;
    double step = 1;
    int steps = 1;

    [[nodiscard]] double high() const { return low + step * steps; }
};

/// Steps of 1, 2, 2.5 or 5 times a power of ten, at most `most` of them.
Scale scale_for(double least, double greatest, int most) {
    const double span = greatest > least ? greatest - least : std::max(1.0, std::abs(least) * 0.1);
    double power = std::pow(10, std::floor(std::log10(span / most)));
    for (;; power *= 10)
        for (const double round : {1.0, 2.0, 2.5, 5.0}) {
            const double step = round * power;
            const double low = std::floor(least / step) * step;
            const int steps =
                std::max(1, static_cast<int>(std::ceil((greatest - low) / step - 1e-9)));
            if (steps <= most) return {low, step, steps};
        }
}

/// As a program reads it: "-42.5".
std::string plain_number(double value) {
    std::string text = fmt::format("{:.2f}", value == 0 ? 0.0 : value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::string tick_text(double value) {
    std::string text = plain_number(value);
    if (text.starts_with('-')) text.replace(0, 1, "−");
    return text;
}

std::string left_padded(const std::string& text, int width) {
    const int missing = std::max(0, width - display_width(text));
    return std::string(static_cast<std::size_t>(missing), ' ') + text;
}

/// "20 Sep", with the year where the days are of several.
std::string tick_text(Day day, bool years) {
    const std::string date = date_text(day, years ? Day() : day).substr(4);
    return date.substr(date.find_first_not_of(' '));
}

struct Axes {
    Scale scale;
    int label = 0;    ///< columns of the numbers
    int columns = 0;  ///< of the drawing
    int rows = 0;
    Day first;
    Day last;

    [[nodiscard]] double across(Day day) const {
        const auto days = (last - first).count();
        return days == 0 ? 0
                         : static_cast<double>((day - first).count()) / static_cast<double>(days);
    }
    [[nodiscard]] double up(double value) const {
        return (value - scale.low) / (scale.high() - scale.low);
    }
};

Axes axes_for(std::span<const TrendPoint> points, const PlotSize& size) {
    Axes axes;
    axes.rows = std::max(2, size.height - 3);
    axes.first = points.front().day;
    axes.last = points.back().day;
    std::vector<double> values;
    for (const TrendPoint& point : points)
        if (point.value) values.push_back(*point.value);
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    axes.scale = scale_for(*least, *greatest, std::clamp(axes.rows / 2, 1, 5));
    for (int i = 0; i <= axes.scale.steps; ++i)
        axes.label =
            std::max(axes.label, display_width(tick_text(axes.scale.low + axes.scale.step * i)));
    axes.columns = std::clamp(size.width, 20, 120) - axes.label - 3;
    return axes;
}

void draw(Canvas& canvas, const Axes& axes, std::span<const TrendPoint> points) {
    const auto x = [&](const TrendPoint& point) {
        return static_cast<int>(std::lround(axes.across(point.day) * (canvas.width() - 1)));
    };
    const auto y = [&](const TrendPoint& point) {
        return static_cast<int>(std::lround((1 - axes.up(*point.value)) * (canvas.height() - 1)));
    };
    const TrendPoint* before = nullptr;
    for (const TrendPoint& point : points) {
        if (point.value && before != nullptr)
            canvas.line(x(*before), y(*before), x(point), y(point));
        else if (point.value)
            canvas.dot(x(point), y(point));
        before = point.value ? &point : nullptr;
    }
}

/// The line below the drawing and the days below that.
std::string days_axis(const Axes& axes) {
    const bool years = axes.first.date().year() != axes.last.date().year();
    const int widest = years ? 11 : 6;
    const auto days = static_cast<int>((axes.last - axes.first).count());
    const int ticks =
        days == 0 ? 1 : std::clamp(axes.columns / (widest + 6), 2, std::min(6, days + 1));
    std::string line(static_cast<std::size_t>(axes.columns), '-');
    std::string labels;
    for (int i = 0; i < ticks; ++i) {
        const Day day =
            ticks == 1 ? axes.first : axes.first + std::chrono::days(days * i / (ticks - 1));
        const auto column = static_cast<int>(std::lround(axes.across(day) * (axes.columns - 1)));
        line.at(static_cast<std::size_t>(column)) = '+';
        const std::string text = tick_text(day, years);
        const int width = display_width(text);
        const int wanted = std::clamp(axes.label + 2 + column - width / 2, 0,
                                      axes.label + 2 + axes.columns - width);
        labels += std::string(static_cast<std::size_t>(
                                  std::max(wanted - display_width(labels), labels.empty() ? 0 : 1)),
                              ' ');
        labels += text;
    }
    std::string drawn;
    for (const char one : line) drawn += one == '+' ? "┬" : "─";
    return std::string(static_cast<std::size_t>(axes.label + 1), ' ') + "└" + drawn + "\n" +
           labels + "\n";
}

}  // namespace

std::string plot(std::span<const TrendPoint> points, std::string_view unit, const PlotSize& size) {
    if (std::none_of(points.begin(), points.end(),
                     [](const TrendPoint& point) { return point.value.has_value(); }))
        return "";
    const Axes axes = axes_for(points, size);
    Canvas canvas(axes.columns, axes.rows, size.braille);
    draw(canvas, axes, points);
    std::vector<std::string> labels(static_cast<std::size_t>(axes.rows));
    for (int i = 0; i <= axes.scale.steps; ++i) {
        const double part = static_cast<double>(i) / axes.scale.steps;
        const auto row = static_cast<std::size_t>(std::lround((1 - part) * (axes.rows - 1)));
        labels.at(row) = tick_text(axes.scale.low + axes.scale.step * i);
    }
    std::string text = left_padded(std::string(unit), axes.label) + "\n";
    for (int row = 0; row < axes.rows; ++row) {
        const auto& label = labels.at(static_cast<std::size_t>(row));
        text +=
            left_padded(label, axes.label) + (label.empty() ? " │" : " ┤") + canvas.row(row) + "\n";
    }
    return text + days_axis(axes);
}

std::string plain_points(std::span<const TrendPoint> points) {
    std::string text;
    for (const TrendPoint& point : points)
        text += fmt::format("{}  {}\n", iso(point.day),
                            point.value ? plain_number(*point.value) : "unknown");
    return text;
}

}  // namespace hyper::view
