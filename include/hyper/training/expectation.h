#pragma once

// What is to be expected with more load. Where the log shows what a heavier load does to this
// lifter, the forecast says it (training/forecast.h); else a repetition is held to be worth a share
// of what is lifted. The rule decides that it goes up; this only says where in its range to begin.

#include <optional>

#include "hyper/training/situation.h"

namespace hyper::training {

/// What `sets` sets after `step` are expected to bring; nothing for holds, and where nobody knows
/// how much more the step is.
[[nodiscard]] std::optional<Expectation> expected_after(const Situation& situation,
                                                        const LoadStep& step, int sets);

}  // namespace hyper::training
