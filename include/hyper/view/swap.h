#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "hyper/training/decision.h"
#include "hyper/training/swap.h"
#include "hyper/training/taken_swap.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// An answered swap and how much of it to show.
struct SwapPage {
    training::SwapRequest request;
    training::Swap swap;
    std::vector<training::Decision> starts;  ///< of the options told in full, in their order
    Day today;
    std::size_t limit = 5;  ///< options told in full; the others in a line
    bool why = false;       ///< every part of each score, and where the weights come from
    bool own_gear = false;  ///< the equipment is what the user has saved
    std::set<std::string> conditions{};          ///< of the user, by their ids
    std::optional<training::TakenSwap> taken{};  ///< in force for what is to be replaced
};

/// What `hyper swap` says: the options, what was left out and why, and for pain what is no case
/// for swapping.
[[nodiscard]] std::string swap_text(const SwapPage& page, const Style& style);

/// The same where symptoms were noted that are not for a program: nothing is proposed.
[[nodiscard]] std::string no_swap_text(std::span<const training::SymptomFlag> flags, Day today,
                                       const Style& style);

}  // namespace hyper::view
