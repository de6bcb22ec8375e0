#pragma once

#include <string>
#include <string_view>

#include "hyper/training/decision.h"

// The coach's sentences, one for each thing that a decision can hold. None of them ends in a
// newline.
namespace hyper::view {

/// " @ 40 kg", " bodyweight"; empty where the load has to be found.
[[nodiscard]] std::string load_words(const training::Dose& dose);
/// "3 × 12–13 @ 40 kg".
[[nodiscard]] std::string amounts_text(const training::Dose& dose);
/// "leave 1–3 · rest 90–120 s · 2 up, 1 hold, 3 down".
[[nodiscard]] std::string manner_text(const training::Dose& dose);
/// Why the rule applies: "Every set was inside 8–15, not all at 15 yet."
[[nodiscard]] std::string reason_text(const training::Decision& decision);
/// What a rule would have done, and why it was not taken: "add 2.5 kg: needs all sets at 15 twice".
/// Empty for what need not be said.
[[nodiscard]] std::string rejected_text(const training::Rejected& rejected,
                                        const training::Decision& decision);
/// The same without the rule: for programs.
[[nodiscard]] std::string pass_text(const training::Rejected& rejected,
                                    const training::Decision& decision);
/// "12, 12, 11 @ 42.5 kg, …": what is expected after a step, and by what; empty where nothing is.
[[nodiscard]] std::string expected_text(const training::Decision& decision);
/// "at 15, 15, 15 twice → 42.5 kg".
[[nodiscard]] std::string prospect_text(const training::Prospect& prospect,
                                        const training::Decision& decision);
[[nodiscard]] std::string remark_text(training::Remark remark, const training::Decision& decision);
/// "hyper me mass 80kg tells what your legs weigh".
[[nodiscard]] std::string ask_text(training::Ask ask);
/// "body-mass": the word of the JSON.
[[nodiscard]] std::string_view code(training::Ask ask);
/// "a band around the feet: hyper log band …".
[[nodiscard]] std::string offer_text(training::LoadOffer offer);
/// "band": the word of the JSON.
[[nodiscard]] std::string_view code(training::LoadOffer offer);

}  // namespace hyper::view
