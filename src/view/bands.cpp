#include "hyper/view/bands.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "hyper/catalogue/fold.h"
#include "hyper/text/set_words.h"
#include "hyper/training/band_force.h"
#include "hyper/view/layout.h"

namespace hyper::view {
namespace {

using training::Band;
using training::BandQuality;

/// Longer lines are tiring to read, however wide the terminal is.
constexpr int widest = 80;
using Stretches = std::span<const int>;

std::string_view quality_text(BandQuality quality) {
    switch (quality) {
        case BandQuality::guess:
            return "guess";
        case BandQuality::maker:
            return "maker";
        case BandQuality::measured:
            return "measured";
    }
    return "";
}

std::string readings_text(const Band& band, MassUnit unit) {
    std::string text;
    for (const auto& reading : band.readings) {
        text += fmt::format(" · scale {} at the bottom, {} at the top",
                            force_text(reading.bottom, unit), force_text(reading.top, unit));
        if (!reading.setup.empty()) text += fmt::format(" ({})", visible(reading.setup));
    }
    return text;
}

/// "about 2.1 kg at 100 %, 3 kg at 200 % (maker)".
std::string estimate_text(const Band& band, MassUnit unit, Stretches stretches) {
    if (band.points.empty()) return band.readings.empty() ? " · pull unknown" : "";
    std::string text;
    bool beyond = false;
    for (const int stretch : stretches) {
        const auto estimate = training::force_at_stretch({&band}, stretch);
        if (!estimate) continue;
        beyond = beyond || estimate->extrapolated;
        text += fmt::format("{}{} at {} %{}", text.empty() ? " · about " : ", ",
                            force_text(estimate->force, unit), stretch,
                            estimate->extrapolated ? "*" : "");
    }
    return fmt::format("{} ({}{})", text, quality_text(band.quality),
                       beyond ? "; * beyond its last point" : "");
}

bool is_in_label(const Band& band, std::string_view words) {
    return catalogue::folded(band.label).find(catalogue::folded(words)) != std::string::npos;
}

std::string details(const Band& band, MassUnit unit, Stretches stretches) {
    std::string text = band.kind;
    if (band.owned > 1) text += fmt::format(" · {} of them", band.owned);
    if (band.brand && !is_in_label(band, *band.brand)) text += " · " + visible(*band.brand);
    if (band.color && !is_in_label(band, *band.color)) text += " · " + visible(*band.color);
    if (band.length_mm)
        text += fmt::format(" · {} cm", text::decimal(std::int64_t{*band.length_mm} * 100));
    return text + estimate_text(band, unit, stretches) + readings_text(band, unit);
}

/// A line a band, the labels in a column where that leaves room for the rest.
std::string lines(std::span<const Band> bands, MassUnit unit, Stretches stretches, int width) {
    int column = 0;
    for (const auto& band : bands) column = std::max(column, display_width(visible(band.label)));
    const bool beside = width - column >= 30;
    const std::string indent(static_cast<std::size_t>(beside ? column + 4 : 4), ' ');
    std::string text;
    for (const auto& band : bands) {
        const auto label = fmt::format("  {}", padded(visible(band.label), column));
        if (beside)
            text += block(details(band, unit, stretches), width, label + "  ", indent);
        else
            text += fmt::format("  {}\n{}", visible(band.label),
                                block(details(band, unit, stretches), width, indent, indent));
    }
    return text;
}

bool nothing_known(const Band& band) {
    return band.points.empty() && band.readings.empty();
}

}  // namespace

std::string force_text(Force force, MassUnit unit) {
    const auto tenths = std::llround(Mass(force.grams).in(unit)*10);
    return fmt::format("{} {}", text::decimal(tenths * 100), symbol(unit));
}

std::string band_text(const Band& band, MassUnit unit) {
    return fmt::format("{}: {}", visible(band.label), details(band, unit, usual_stretches));
}

std::string bands(std::span<const Band> bands, MassUnit unit, Stretches stretches,
                  const Style& style) {
    if (bands.empty()) return "No bands yet. Name your first: hyper band add green\n";
    const int width = std::min(style.width, widest);
    std::string text = style.paint(Role::heading, "Your bands") + "\n";
    text += lines(bands, unit, stretches, width) + "\n";
    if (!std::all_of(bands.begin(), bands.end(), nothing_known))
        text += block(
            "What a band pulls is an estimate for one strand, and never added to a mass. Behind "
            "it: "
            "where the numbers come from.",
            width, "", "");
    const auto unknown = std::find_if(bands.begin(), bands.end(), nothing_known);
    if (unknown != bands.end())
        text += block(fmt::format("A luggage scale tells what a band pulls where you use it: hyper "
                                  "band measure {} --bottom 4kg --top 9kg",
                                  visible(unknown->label)),
                      width, "", "");
    return text;
}

std::string band_line(const Band& band, std::string_view what, MassUnit unit, const Style& style) {
    const int width = std::min(style.width, widest);
    return block(fmt::format("{}: {}", visible(band.label), what), width, "", "  ") +
           block(details(band, unit, usual_stretches), width, "  ", "  ");
}

std::string band_presets(const Style& style) {
    std::string text = style.paint(Role::heading, "Tables of makers") + "\n";
    for (const auto& preset : catalogue::band_presets()) {
        std::string colors;
        for (const auto& band : preset.bands)
            colors += fmt::format("{}{}", colors.empty() ? "" : ", ", band.color);
        text += block(
            fmt::format("{}: {}. All of them: hyper band preset {}; some: hyper band "
                        "preset {} {}",
                        preset.name, colors, preset.id, preset.id, preset.bands.front().color),
            std::min(style.width, widest), "  ", "    ");
    }
    return text;
}

std::string preset_added(const catalogue::BandPreset& preset, std::span<const Band> added,
                         std::span<const std::string> kept, MassUnit unit, const Style& style) {
    const int width = std::min(style.width, widest);
    std::string text;
    if (!added.empty())
        text = fmt::format("Added {} of {}\n", added.size(), preset.name) +
               lines(added, unit, usual_stretches, width);
    if (!kept.empty()) {
        std::string list;
        for (const auto& label : kept) list += (list.empty() ? "" : ", ") + visible(label);
        text += block(fmt::format("You have {} already; nothing of it was changed.", list), width,
                      "", "");
    }
    if (added.empty()) return text;
    for (const auto note : preset.notes) text += block(note, width, "", "");
    const auto* source = catalogue::source(preset.source);
    if (source != nullptr)
        text += block(fmt::format("From {}: {}", source->label, source->where), width, "", "");
    return text;
}

}  // namespace hyper::view
