#pragma once

#include "hyper/exchange/csv.h"
#include "hyper/exchange/moments.h"

namespace hyper::exchange {

/// The order of the dates in `column` of a CSV file that writes them as the phone's country does: a
/// year or a dot tells it at once, else the first date that can be read in one order alone. Throws
/// Error (refused) when all can be read in both.
[[nodiscard]] DateOrder order_of_dates(const ForeignFile& file, Column column);

}  // namespace hyper::exchange
