#pragma once

#include <string>

#include "hyper/text/parsed.h"
#include "hyper/units/error.h"

namespace hyper::cli {

/// The problem of a parser as an error that points into `line`; what was parsed begins at `offset`.
[[nodiscard]] Error pointed(const text::Problem& problem, const std::string& line,
                            std::size_t offset = 0);

}  // namespace hyper::cli
