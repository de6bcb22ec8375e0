#pragma once

#include <cstddef>
#include <string>

#include "hyper/exchange/foreign_set.h"
#include "hyper/training/set.h"

namespace hyper::cli {

/// Throws Error (refused) with file and row where `set`, which was made of `foreign`, is beyond
/// what a log takes: a bare number that its unit makes absurd, or a text as long as a book.
void check_limits(const std::string& file, const exchange::ForeignSet& foreign,
                  const training::Set& set);

/// Throws Error (refused) with file and row for a day before 1950 or after `last`.
void check_day(const std::string& file, std::size_t row, Day day, Day last);

}  // namespace hyper::cli
