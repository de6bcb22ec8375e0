#include "hyper/training/swap_purpose.h"

#include <array>
#include <cstddef>

namespace hyper::training {
namespace {

constexpr std::array<std::string_view, 4> purpose_names = {"equipment", "pain", "variety",
                                                           "lumbar-strength"};

}  // namespace

std::string_view name(SwapPurpose purpose) {
    return purpose_names.at(static_cast<std::size_t>(purpose));
}

std::optional<SwapPurpose> swap_purpose_from(std::string_view word) {
    for (std::size_t i = 0; i < purpose_names.size(); ++i)
        if (purpose_names.at(i) == word) return static_cast<SwapPurpose>(i);
    return std::nullopt;
}

}  // namespace hyper::training
