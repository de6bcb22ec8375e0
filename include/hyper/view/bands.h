#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "hyper/catalogue/band_preset.h"
#include "hyper/training/band.h"
#include "hyper/units/mass.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// Where a band's pull is told unless asked otherwise, in per cent.
inline constexpr std::array usual_stretches = {100, 200};

/// "2.1 kg": a pull in the user's unit, to a tenth.
[[nodiscard]] std::string force_text(Force force, MassUnit unit);
/// "green: loop · pull unknown": a band and what is known of it.
[[nodiscard]] std::string band_text(const training::Band& band, MassUnit unit);
/// The user's bands, with the estimated pull of each at `stretches` (per cent) where it is known.
[[nodiscard]] std::string bands(std::span<const training::Band> bands, MassUnit unit,
                                std::span<const int> stretches, const Style& style);
/// "green: added", and what is known of it, for one band that was changed.
[[nodiscard]] std::string band_line(const training::Band& band, std::string_view what,
                                    MassUnit unit, const Style& style);
/// The presets that there are, and how to take one.
[[nodiscard]] std::string band_presets(const Style& style);
/// What was taken from a preset, what was there already, and what to know about its numbers.
[[nodiscard]] std::string preset_added(const catalogue::BandPreset& preset,
                                       std::span<const training::Band> added,
                                       std::span<const std::string> kept, MassUnit unit,
                                       const Style& style);

}  // namespace hyper::view
