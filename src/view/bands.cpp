#include "hyper/view/bands.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/view/layout.h"

namespace hyper::view {
namespace {

std::string details(const training::Band& band) {
    std::string text = band.kind;
    if (band.owned > 1) text += fmt::format(" · {} of them", band.owned);
    if (band.brand) text += " · " + visible(*band.brand);
    return text;
}

}  // namespace

std::string bands(std::span<const training::Band> bands, const Style& style) {
    if (bands.empty()) return "No bands yet. Name your first: hyper band add green\n";
    int column = 0;
    for (const auto& band : bands) column = std::max(column, display_width(visible(band.label)));
    std::string text = style.paint(Role::heading, "Your bands") + "\n";
    for (const auto& band : bands)
        text += block(details(band), style.width,
                      fmt::format("  {}  ", padded(visible(band.label), column)), "      ");
    return text;
}

std::string band_line(const training::Band& band, std::string_view what) {
    return fmt::format("{} · {}: {}\n", visible(band.label), details(band), what);
}

}  // namespace hyper::view
