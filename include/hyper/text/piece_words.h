#pragma once

#include <string_view>

#include "hyper/text/parsed.h"
#include "hyper/training/owned_loads.h"

namespace hyper::text {

/// Reads what somebody has of plates and the like: "20,10,5,2.5,1.25" (as many of each as are
/// needed), "2x20,4x10" (so many of each), "5-100/5" (the steps of a stack). All in one unit, which
/// may stand behind a number ("20kg") and is `unit` otherwise; a comma never is a decimal sign
/// here.
[[nodiscard]] Parsed<training::Pieces> parse_pieces(std::string_view words, MassUnit unit);

}  // namespace hyper::text
