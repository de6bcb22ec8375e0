#pragma once

#include <string>

#include "hyper/training/decision.h"

namespace hyper::view {

/// "4.8 %".
[[nodiscard]] std::string percent_text(double share);
/// What a ground means with its numbers, as part of a sentence: "needs all sets at 15 on two days".
[[nodiscard]] std::string ground_text(training::Ground ground, const training::Facts& facts,
                                      const training::Decision& decision);

}  // namespace hyper::view
