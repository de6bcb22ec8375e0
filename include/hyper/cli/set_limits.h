#pragma once

#include <string>

#include "hyper/exchange/foreign_set.h"
#include "hyper/training/set.h"

namespace hyper::cli {

/// Throws Error (refused) with file and row where `set`, which was made of `foreign`, is beyond
/// what a log takes: a bare number that its unit makes absurd, or a text as long as a book.
void check_limits(const std::string& file, const exchange::ForeignSet& foreign,
                  const training::Set& set);

}  // namespace hyper::cli
