#pragma once

#include <string>

#include "hyper/training/decision.h"

// The arithmetic of a change of the load, with its numbers filled in.
namespace hyper::view {

/// "42.5 kg is 4.8 % more than your effective load, 51.8 kg (50–54)", or what the rule took off;
/// empty where there is no step.
[[nodiscard]] std::string step_text(const training::Decision& decision);
/// What was lifted last, with the body's part in it: an estimate with its range. Empty where the
/// load is all of it, where it is not known, and where the step tells it.
[[nodiscard]] std::string effective_text(const training::Decision& decision);

}  // namespace hyper::view
