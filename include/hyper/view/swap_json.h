#pragma once

#include <string>

#include "hyper/view/set_json.h"
#include "hyper/view/swap.h"

namespace hyper::view {

/// {"schema","for","because","options":[…],"removed":[…],"taken"}: at most `page.limit` options.
[[nodiscard]] std::string swap_json(const SwapPage& page);
/// The same where symptoms were noted: no options, and `stopped` says where to turn.
[[nodiscard]] std::string no_swap_json(const training::ExerciseRef& original,
                                       const training::SwapRequest& request,
                                       std::span<const training::SymptomFlag> flags);
/// {"schema","taken":TAKEN,"next":DOSE}.
[[nodiscard]] std::string taken_json(const training::TakenSwap& swap,
                                     const training::Decision& first);
/// {"schema","ended":TAKEN}.
[[nodiscard]] std::string ended_json(const training::TakenSwap& swap);
/// TAKEN: {"exercise","variation","instead_of","because","since","until"}.
[[nodiscard]] Json taken_swap_json(const training::TakenSwap& swap);

}  // namespace hyper::view
