#pragma once

#include <span>
#include <string>
#include <string_view>

#include "hyper/training/dose.h"
#include "hyper/training/set.h"

namespace hyper::view {

/// "40 kg", as it was entered.
[[nodiscard]] std::string mass_text(const EnteredMass& mass);
/// "bodyweight", "40 kg", "−20 kg", "red + 2 black + 5 kg", "green folded".
[[nodiscard]] std::string load_text(const training::Load& load);
/// "2 in reserve", "1.5 in reserve".
[[nodiscard]] std::string rir_text(training::Rir rir);
/// Sets of one exercise in one readable line: "3 × 12 @ 20 kg, 10 @ 25 kg". Warm-ups, drops and
/// sets to failure are named.
[[nodiscard]] std::string sets_text(std::span<const training::Set> sets);
/// What was noted beside the sets where it is the same or a range: "2 in reserve · pain 1". Empty
/// where nothing was.
[[nodiscard]] std::string effort_text(std::span<const training::Set> sets);
/// The same in few columns: "RIR 2 · pain 1".
[[nodiscard]] std::string short_effort_text(std::span<const training::Set> sets);
/// What somebody noted in several lines, with " / " between them.
[[nodiscard]] std::string in_one_line(std::string_view note);
/// "Sun 22 Nov", with the year where it is not that of `today`; "today", "yesterday".
[[nodiscard]] std::string day_text(Day day, Day today);
/// The same within a sentence: "today", "yesterday", "on Sun 22 Nov".
[[nodiscard]] std::string on_day_text(Day day, Day today);
/// "Sun 22 Nov" always, for columns.
[[nodiscard]] std::string date_text(Day day, Day today);
/// "16 Nov", with the year where it is another one.
[[nodiscard]] std::string short_date_text(Day day, Day today);
/// "2.5": up to three decimals.
[[nodiscard]] std::string number_text(double value);
/// "8–12", or "8" where both ends are.
[[nodiscard]] std::string range_text(const training::Range& range);

}  // namespace hyper::view
