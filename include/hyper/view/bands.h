#pragma once

#include <span>
#include <string>
#include <string_view>

#include "hyper/training/band.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// The user's bands, a line each.
[[nodiscard]] std::string bands(std::span<const training::Band> bands, const Style& style);
/// "green · flat · 2 of them: added", for one band that was changed.
[[nodiscard]] std::string band_line(const training::Band& band, std::string_view what);
/// {"schema","bands":[{"id","label","kind","brand","color","owned"}]}
[[nodiscard]] std::string bands_json(std::span<const training::Band> bands);

}  // namespace hyper::view
