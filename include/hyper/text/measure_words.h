#pragma once

#include <string_view>
#include <vector>

#include "hyper/text/parsed.h"
#include "hyper/training/band.h"
#include "hyper/units/force.h"
#include "hyper/units/mass.h"

namespace hyper::text {

/// `words` without the spaces around them.
[[nodiscard]] std::string_view trimmed(std::string_view words);

/// Reads "180cm", "1.8 m", "1040mm", "41in", "5ft11", "5'11\"": whole millimetres, more than 0. The
/// unit has to be there; a decimal comma is taken, too.
[[nodiscard]] Parsed<int> parse_length(std::string_view words);

/// Reads "82.4kg", "82,4 kg", "180lb": to the thousandth, more than 0. Without a unit it is in
/// `unit`.
[[nodiscard]] Parsed<EnteredMass> parse_mass(std::string_view words, MassUnit unit);

/// Reads what a hanging scale shows: "2.1kg", "5lb", "0". Without a unit it is in `unit`.
[[nodiscard]] Parsed<Force> parse_force(std::string_view words, MassUnit unit);

/// Reads "100%:2.1kg, 200%:3.0kg": by rising stretch, each above 0 % and up to 500 %, no two the
/// same; a longer stretch pulls harder.
[[nodiscard]] Parsed<std::vector<training::ForcePoint>> parse_force_points(std::string_view words,
                                                                           MassUnit unit);

}  // namespace hyper::text
