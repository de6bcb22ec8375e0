#pragma once

#include <string>

#include "hyper/training/strength.h"

namespace hyper::view {

/// "about 56.0 kg for one rep (52.5–60), high confidence": the range to the plates on both sides.
[[nodiscard]] std::string estimate_text(const training::Estimate& estimate, MassUnit unit,
                                        bool own_machine);
/// "a band pulls with no single force".
[[nodiscard]] std::string no_estimate_text(training::NoEstimate reason);

}  // namespace hyper::view
