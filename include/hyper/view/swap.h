#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "hyper/training/swap.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// An answered swap and how much of it to show.
struct SwapPage {
    training::SwapRequest request;
    training::Swap swap;
    Day today;
    std::size_t limit = 5;  ///< options told in full; the others in a line
    bool why = false;       ///< every part of each score, and where the weights come from
    bool own_gear = false;  ///< the equipment is what the user has saved
    std::set<std::string> conditions{};  ///< of the user, by their ids
};

/// What `hyper swap` says: the options, what was left out and why, and for pain what is no case
/// for swapping.
[[nodiscard]] std::string swap_text(const SwapPage& page, const Style& style);

}  // namespace hyper::view
