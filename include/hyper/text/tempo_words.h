#pragma once

#include <string_view>

#include "hyper/text/parsed.h"
#include "hyper/training/set.h"

namespace hyper::text {

/// Reads "2-1-3-0" or "2130": seconds of the lift, at the top, of the lowering and at the bottom,
/// the order in which the guide tells them. Each is whole seconds up to 60, a single digit where
/// nothing stands between them; not all of them are 0.
[[nodiscard]] Parsed<training::Tempo> parse_tempo(std::string_view word);

}  // namespace hyper::text
