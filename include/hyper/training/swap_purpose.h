#pragma once

#include <optional>
#include <string_view>

namespace hyper::training {

/// Why something else is to be done.
enum class SwapPurpose { equipment, pain, variety, lumbar_strength };

/// "equipment", "pain", "variety", "lumbar-strength".
[[nodiscard]] std::string_view name(SwapPurpose purpose);
[[nodiscard]] std::optional<SwapPurpose> swap_purpose_from(std::string_view word);

}  // namespace hyper::training
