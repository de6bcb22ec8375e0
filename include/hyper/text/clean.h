#pragma once

#include <optional>
#include <string_view>

#include "hyper/text/parsed.h"

namespace hyper::text {

/// The problem with `words` when they are not UTF-8 or hold control characters; else nothing.
[[nodiscard]] std::optional<Problem> unclean(std::string_view words);

}  // namespace hyper::text
