#pragma once

#include <string>
#include <string_view>

#include "hyper/catalogue/exercise.h"
#include "hyper/view/style.h"

// The parts of a guide that come from values, not from sentences. Each block ends with a newline.
namespace hyper::view {

/// A line drawing, indented where there is room.
[[nodiscard]] std::string picture(std::string_view drawing, const Style& style);
/// What is needed, how much to do and what it trains; beside the picture where both fit.
[[nodiscard]] std::string card(const catalogue::Exercise& exercise,
                               const catalogue::Variation& variation, const Style& style);
/// The dose to start from and how it grows.
[[nodiscard]] std::string dose_block(const catalogue::Variation& variation, const Style& style);
/// Each muscle by region, with how much of the work it does.
[[nodiscard]] std::string muscles_block(const catalogue::Exercise& exercise,
                                        const catalogue::Variation& variation, const Style& style);
/// Every value that swap and the coach go by, with its source.
[[nodiscard]] std::string numbers_block(const catalogue::Variation& variation, const Style& style);
/// What to read on, and what the values of this variation rest on.
[[nodiscard]] std::string sources_block(const catalogue::Exercise& exercise,
                                        const catalogue::Variation& variation, const Style& style);

}  // namespace hyper::view
