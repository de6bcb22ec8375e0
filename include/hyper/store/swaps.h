#pragma once

// A swap that was taken is a setting: one for each exercise and variation that is swapped.

#include <optional>
#include <string>
#include <vector>

#include "hyper/store/journal.h"
#include "hyper/training/taken_swap.h"

namespace hyper::store {

/// All that were taken and not ended early, also those that are over, by the original.
[[nodiscard]] std::vector<training::TakenSwap> taken_swaps(Database& database);
/// What a setting says of a swap; nothing where it is about something else or not understood.
[[nodiscard]] std::optional<training::TakenSwap> taken_swap_from(const std::string& key,
                                                                 const std::string& value);

/// Takes the place of an earlier swap of the same original.
void put_swap(Change& change, const training::TakenSwap& swap);
void remove_swap(Change& change, const training::TakenSwap& swap);

}  // namespace hyper::store
