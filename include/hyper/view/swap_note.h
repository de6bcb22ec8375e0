#pragma once

#include <string>

#include "hyper/view/next.h"

namespace hyper::view {

/// "Instead of Reverse hyper, machine until Sun 20 Dec, because of pain.": what a swap that was
/// taken means for an answer of the coach, without a newline.
[[nodiscard]] std::string swap_note_text(const SwapNote& note, Day today);
/// The same for a swap that has just been taken, with how to end it.
[[nodiscard]] std::string taken_text(const training::TakenSwap& swap, Day today);
/// "Reverse hyper, machine is back from today on."
[[nodiscard]] std::string ended_text(const training::TakenSwap& swap);

}  // namespace hyper::view
