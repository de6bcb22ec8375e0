#pragma once

// The coach: what to do next in one exercise, from the log alone. Twelve rules in one order; the
// first that applies gives the dose. The others are looked at as well, so that the answer can say
// what was rejected, and why. The same log always gives the same answer.

#include "hyper/training/decision.h"
#include "hyper/training/situation.h"

namespace hyper::training {

[[nodiscard]] Decision coach(const CoachCase& asked, const CoachNumbers& numbers);

}  // namespace hyper::training
