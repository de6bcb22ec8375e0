#pragma once

#include <string>

#include "hyper/training/pain.h"
#include "hyper/training/set.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// What was said about pain beside the sets, and what can be said.
[[nodiscard]] std::string pain_text(const training::PainLog& log, Day today, const Style& style);
/// What is said to a symptom that was just noted: where to turn.
[[nodiscard]] std::string symptom_noted(const training::PainLog& log, const Style& style);
/// What is said once the symptoms were taken back.
[[nodiscard]] std::string symptoms_cleared(const Style& style);
/// What is said to the pain of the last set, or of the day after.
[[nodiscard]] std::string pain_noted(int pain, const std::string& of, const Style& style);

/// {"schema","reports":[{"day","pain"}],"flags":[{"symptom","since"}]}
[[nodiscard]] std::string pain_json(const training::PainLog& log);

}  // namespace hyper::view
