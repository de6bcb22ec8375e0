#pragma once

// The one-repetition maximum that a set speaks for, where it honestly speaks for any.
//
//  E1  Effective repetitions are repetitions plus those left in reserve. Without a known reserve
//      there is no estimate; a set to failure has none left.
//  E2  The estimate is the load for one effective repetition, else load × (1 + effective / 30)
//      (Epley 1985). Confidence falls with them, and beyond some there is none, because the
//      published formulas drift apart.
//  E3  The range is what Epley, Brzycki 1993, Wathan 1994, Lombardi 1989, O'Conner 1989 and, where
//      it holds, Mayhew 1992 make of the same set.
//  E4  A large reserve is guessed too badly to count (Hackett 2017).
//  E5  The estimate of a session is the highest of its sets; of equal ones the one with the fewest
//      effective repetitions.
//  E6  A new best is clearly above the old one: less is noise, for even a measured maximum varies
//  by
//      about 4 % (Grgic 2020). Stronger is a few sessions whose median is clearly above that of as
//      many before.
//  E7  Nothing is carried over from one exercise, machine, range of motion or tempo to another.
//
// The limits are data (StrengthNumbers); the formulas are their authors'.

#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "hyper/training/movement.h"
#include "hyper/training/set.h"
#include "hyper/training/strength_numbers.h"

namespace hyper::training {

/// Why there is no estimate.
enum class NoEstimate {
    band,
    bodyweight_only,
    body_in_load,
    ball,
    assisted,
    timed,
    warmup,
    reps_above_12,
    reserve_unknown,
    reserve_above_4,
    pain,
    light_load,
    first_sessions,
};
/// "BAND", "BODYWEIGHT_ONLY", …
[[nodiscard]] std::string_view code(NoEstimate reason);

enum class Confidence { high, medium, low };
/// "high", "medium", "low".
[[nodiscard]] std::string_view name(Confidence confidence);

struct Estimate {
    double kilograms = 0;
    double low = 0;   ///< the least that one of the formulas says
    double high = 0;  ///< the most
    Confidence confidence = Confidence::high;
    double effective_reps = 1;
};

/// Effective repetitions in tenths of a set that may be estimated from, else why not. Says nothing
/// about the first sessions, which no set knows of.
[[nodiscard]] std::variant<int, NoEstimate> effective_tenths(const Set& set,
                                                             const Movement& movement,
                                                             const StrengthNumbers& numbers);

/// Epley's formula for the limit: how many repetitions are worth the load once more.
inline constexpr double epley_reps = 30;

/// The estimate for `load` done for `tenths` of effective repetitions that may be estimated from.
[[nodiscard]] Estimate one_rep_max(Mass load, int tenths, const StrengthNumbers& numbers);
[[nodiscard]] std::variant<Estimate, NoEstimate> one_rep_max(const Set& set,
                                                             const Movement& movement,
                                                             const StrengthNumbers& numbers);

/// Rule E6: whether `value` is a new best and no noise.
[[nodiscard]] bool is_new_best(double value, double previous, const StrengthNumbers& numbers);
/// Rule E6, oldest first: the last sessions against as many before. False where there are fewer.
[[nodiscard]] bool is_stronger(std::span<const double> session_maxima,
                               const StrengthNumbers& numbers);

}  // namespace hyper::training
