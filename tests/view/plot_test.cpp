#include "hyper/view/plot.h"

#include <doctest/doctest.h>

#include "hyper/view/layout.h"

using namespace hyper;
using hyper::training::TrendPoint;

namespace {

Day on(unsigned day, unsigned month = 11, int year = 2026) {
    return Day(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> all;
    std::size_t start = 0;
    for (auto end = text.find('\n'); end != std::string::npos; end = text.find('\n', start)) {
        all.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return all;
}

}  // namespace

TEST_CASE("a plot fits its size at every width") {
    std::vector<TrendPoint> points;
    for (int i = 0; i < 60; ++i)
        points.push_back({on(1, 1) + std::chrono::days(i * 5), i * 1.5 - 20});
    for (const bool braille : {true, false})
        for (int width = 40; width <= 120; ++width)
            for (const int height : {6, 9, 16}) {
                const auto drawn = lines(view::plot(points, "kg", {width, height, braille}));
                CHECK(drawn.size() == static_cast<std::size_t>(height));
                for (const auto& line : drawn) CHECK(view::display_width(line) <= width);
            }
}

TEST_CASE("a plot has round numbers beside it and days below it") {
    const std::vector<TrendPoint> points = {{on(1), 31.0}, {on(11), 36.0}, {on(21), 39.0}};
    CHECK(view::plot(points, "kg", {40, 9, true}) == R"(kg
40 ┤                               ⣀⣀⡠⠤
   │                     ⢀⣀⣀⠤⠤⠔⠒⠊⠉⠉
   │              ⣀⡠⠤⠒⠒⠉⠉⠁
35 ┤        ⢀⡠⠤⠒⠊⠉
   │  ⢀⣀⠤⠔⠒⠉⠁
30 ┤⠒⠉⠁
   └┬─────────────────────────────────┬
  1 Nov                          21 Nov
)");
}

TEST_CASE("half blocks draw what braille draws") {
    const std::vector<TrendPoint> points = {{on(1), 0.0}, {on(21), 4.0}};
    CHECK(view::plot(points, "reps", {40, 8, false}) == R"(reps
4 ┤                              ▄▄▄▄▀▀
  │                      ▄▄▄▄▀▀▀▀
2 ┤              ▄▄▄▄▀▀▀▀
  │      ▄▄▄▄▀▀▀▀
0 ┤▄▄▀▀▀▀
  └┬─────────────────┬────────────────┬
 1 Nov            11 Nov         21 Nov
)");
}

TEST_CASE("an unknown value leaves a gap") {
    const std::vector<TrendPoint> points = {
        {on(1), 1.0}, {on(6), 1.0}, {on(11), std::nullopt}, {on(16), 1.0}, {on(21), 1.0}};
    CHECK(view::plot(points, "RIR", {40, 6, true}) == R"(RIR
2 ┤
  │
1 ┤⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀                ⢀⣀⣀⣀⣀⣀⣀⣀⣀⣀
  └┬─────────────────┬────────────────┬
 1 Nov            11 Nov         21 Nov
)");
}

TEST_CASE("one session is a dot above its day") {
    const std::vector<TrendPoint> points = {{on(22), 40.0}};
    CHECK(view::plot(points, "kg", {40, 6, true}) == R"(kg
41 ┤
   │
40 ┤⡀
   └┬──────────────────────────────────
 22 Nov
)");
}

TEST_CASE("days of several years say which") {
    const std::vector<TrendPoint> points = {{on(1, 12, 2025), 1.0}, {on(1, 3), 2.0}};
    const auto drawn = view::plot(points, "kg", {60, 6, true});
    CHECK(drawn.find("1 Dec 2025") != std::string::npos);
    CHECK(drawn.find("1 Mar 2026") != std::string::npos);
}

TEST_CASE("there is nothing to draw where nothing is known") {
    CHECK(view::plot({}, "kg", {}).empty());
    const std::vector<TrendPoint> unknown = {{on(1), std::nullopt}};
    CHECK(view::plot(unknown, "kg", {}).empty());
}

TEST_CASE("plain points are a day and a number a line, oldest first") {
    const std::vector<TrendPoint> points = {{on(1), 42.5}, {on(2), std::nullopt}, {on(3), -20.0}};
    CHECK(view::plain_points(points) == "2026-11-01  42.5\n2026-11-02  unknown\n2026-11-03  -20\n");
}
