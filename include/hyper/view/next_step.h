#pragma once

#include <string>

#include "hyper/training/decision.h"

// The arithmetic of a change of the load, with its numbers filled in.
namespace hyper::view {

/// "42.5 kg is 4.8 % more than your effective load, 51.8 kg (50–54)", or what the rule took off;
/// empty where there is no step.
[[nodiscard]] std::string step_text(const training::Decision& decision);

}  // namespace hyper::view
