#pragma once

#include <string>
#include <string_view>

#include "hyper/training/experience.h"

// What the user's own log says of something to do instead.
namespace hyper::view {

/// "hurt 5 of 10 on Thu 12 Nov", "hurt 5 of 10 on the day after Thu 12 Nov".
[[nodiscard]] std::string hurt_text(const training::Felt& felt, Day today);
/// "hurt 4 of 10 on Sun 22 Nov": what the log says of an option, without a sign.
[[nodiscard]] std::string own_text(const training::OwnEffect& effect, Day today);
/// The arithmetic of the same: "your pain 4 × −4 = −16.0".
[[nodiscard]] std::string own_points_text(const training::OwnEffect& effect,
                                          const training::CoachNumbers& numbers);
/// "painless": the word for programs.
[[nodiscard]] std::string_view code(training::OwnEffect::Kind kind);

}  // namespace hyper::view
