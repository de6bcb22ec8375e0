#pragma once

#include <string>
#include <string_view>

#include "hyper/training/decision.h"
#include "hyper/training/swap.h"

namespace hyper::view {

/// "the same movement", "harder to load in small steps": what a trade means, without a sign.
[[nodiscard]] std::string trade_text(const training::Trade& trade,
                                     const training::SwapOption& option,
                                     const training::SwapCandidate& original);
/// "no Roman chair", "hurt 4 of 10 on Sun 22 Nov".
[[nodiscard]] std::string obstacle_text(const training::Obstacle& obstacle, Day today);
/// The same as one word for programs: "equipment", "avoided", "provokes-pain", …
[[nodiscard]] std::string_view obstacle_code(const training::Obstacle& obstacle);
/// "3 × 12, leave 3 or more. The lightest band.": the first day in a few sentences, as the coach
/// doses it.
[[nodiscard]] std::string start_text(const training::SwapOption& option,
                                     const training::Decision& start, bool pain);
/// "flat bench": the name of an equipment's id.
[[nodiscard]] std::string equipment_text(std::string_view id);
/// "because of pain".
[[nodiscard]] std::string_view purpose_text(training::SwapPurpose purpose);
/// "same movement", "muscles", …: what a part of the score looks at.
[[nodiscard]] std::string_view part_text(training::ScorePart part);

}  // namespace hyper::view
