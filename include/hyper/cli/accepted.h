#pragma once

#include <string>

#include "hyper/cli/pointed.h"
#include "hyper/text/parsed.h"

namespace hyper::cli {

/// The value of what was parsed. Throws Error (refused) that points into `typed` for a problem.
template <typename T>
[[nodiscard]] T accepted(const text::Parsed<T>& parsed, const std::string& typed) {
    if (parsed.ok()) return parsed.value();
    throw pointed(parsed.problem(), typed);
}

}  // namespace hyper::cli
