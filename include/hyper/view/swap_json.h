#pragma once

#include <string>

#include "hyper/view/swap.h"

namespace hyper::view {

/// {"schema","for","because","options":[…],"removed":[…]}: at most `page.limit` options.
[[nodiscard]] std::string swap_json(const SwapPage& page);

}  // namespace hyper::view
