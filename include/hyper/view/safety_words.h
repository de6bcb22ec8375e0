#pragma once

#include <span>
#include <string>
#include <vector>

#include "hyper/training/pain.h"

// What is said where a training program has nothing more to say. It never names an injury and
// never clears anybody.
namespace hyper::view {

/// "numbness or pins and needles between the legs …": what a symptom's word stands for.
[[nodiscard]] std::string symptom_text(training::Symptom symptom);
/// Where to turn with these symptoms, a paragraph each.
[[nodiscard]] std::vector<std::string> referral_texts(std::span<const training::SymptomFlag> flags);
/// The same for severe pain without a symptom.
[[nodiscard]] std::vector<std::string> severe_pain_texts(bool again);
/// The short check before the first dose ever, a paragraph each.
[[nodiscard]] std::vector<std::string> first_check_texts();

}  // namespace hyper::view
