#pragma once

// The parts of a document that are about records.

#include "hyper/training/records.h"
#include "hyper/view/set_json.h"

namespace hyper::view {

/// Whole numbers without a point, others to three places.
[[nodiscard]] Json value_json(double value);
/// "reps", "s", "kg*reps", "kg", "lb".
[[nodiscard]] std::string_view unit_of(const training::Record& record);
/// A record that was broken, with what it was before.
[[nodiscard]] Json broken_json(const training::Record& record);
[[nodiscard]] Json setup_json(const training::Setup& setup);

}  // namespace hyper::view
