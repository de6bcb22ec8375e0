#pragma once

#include <string>

#include "hyper/text/parsed.h"
#include "hyper/units/error.h"

namespace hyper::cli {

/// The value of what was parsed. Throws Error (refused) that points into `typed` for a problem.
template <typename T>
[[nodiscard]] T accepted(const text::Parsed<T>& parsed, const std::string& typed) {
    if (parsed.ok()) return parsed.value();
    const text::Problem& problem = parsed.problem();
    throw refused(problem.sentence, problem.hint, Place{typed, problem.start, problem.size});
}

}  // namespace hyper::cli
