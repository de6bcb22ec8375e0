#pragma once

#include <cstddef>

#include "hyper/exchange/foreign_set.h"
#include "hyper/view/import.h"

namespace hyper::cli {

/// `count` rows of a file that are no sets, in words.
[[nodiscard]] view::LeftOutRows rows_of(exchange::LeftOut why, std::size_t count);

}  // namespace hyper::cli
