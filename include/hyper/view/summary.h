#pragma once

#include <span>
#include <string>

#include "hyper/training/volume.h"
#include "hyper/view/style.h"

namespace hyper::view {

struct SummaryPage {
    std::string title;                          ///< of the exercise; empty for all of them
    std::span<const training::Period> periods;  ///< newest first
    training::PeriodKind kind = training::PeriodKind::week;
    bool more = false;  ///< older ones were left out
    MassUnit unit = MassUnit::kg;
    Day today;
};

/// A line a week or a month: sessions, sets, repetitions, volume, the hardest day, pain.
[[nodiscard]] std::string summary_text(const SummaryPage& page, const Style& style);

}  // namespace hyper::view
