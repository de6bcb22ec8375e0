#pragma once

#include <span>
#include <string>

#include "hyper/training/band.h"

namespace hyper::view {

/// {"schema","bands":[{"id","label","kind","brand","color","owned","length_mm","quality",
/// "points":[{"stretch","grams"}],"estimates":[{"stretch","grams","extrapolated"}],
/// "readings":[{"setup","bottom_grams","top_grams"}]}]}: forces in grams-force of one strand,
/// stretches in per cent. Without points the quality is null and there is no estimate.
[[nodiscard]] std::string bands_json(std::span<const training::Band> bands,
                                     std::span<const int> stretches);

}  // namespace hyper::view
