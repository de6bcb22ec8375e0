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

/// "2026-W48": the week in which `day` lies (ISO 8601).
[[nodiscard]] std::string iso_week(Day day);
/// "16–22 Nov", "30 Nov – 6 Dec", "Nov", with the year where it is another one.
[[nodiscard]] std::string period_text(const training::Period& period, training::PeriodKind kind,
                                      Day today);
/// A line a week or a month: sessions, sets, repetitions, volume, the hardest day, pain.
[[nodiscard]] std::string summary_text(const SummaryPage& page, const Style& style);

}  // namespace hyper::view
