#pragma once

// The one-repetition maximum that a set speaks for, where it honestly speaks for any.
//
//  E1  Effective repetitions are repetitions plus those left in reserve. Without a known reserve
//      there is no estimate; a set to failure has none left.
//  E2  The estimate is the load for one effective repetition, else load × (1 + effective / 30)
//      (Epley 1985). Confidence is high to 5, medium to 10, low to 12; beyond 12 there is none,
//      because the published formulas drift apart.
//  E3  The range is what Epley, Brzycki 1993, Wathan 1994, Lombardi 1989, O'Conner 1989 and, from 4
//      on, Mayhew 1992 make of the same set.
//  E4  A reserve beyond 4 is guessed too badly to count (Hackett 2017).
//  E5  The estimate of a session is the highest of its sets; of equal ones the one with the fewest
//      effective repetitions.
//  E6  A new best is 2.5 % above the old one: less is noise, for even a measured maximum varies by
//      about 4 % (Grgic 2020). Stronger is three sessions whose median is 3 % above that of the
//      three before.
//  E7  Nothing is carried over from one exercise, machine, range of motion or tempo to another.

#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "hyper/training/movement.h"
#include "hyper/training/set.h"

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
/// about the first two sessions, which no set knows of.
[[nodiscard]] std::variant<int, NoEstimate> effective_tenths(const Set& set,
                                                             const Movement& movement);

/// The estimate for `load` done for `tenths` of effective repetitions, 10 to 120.
[[nodiscard]] Estimate one_rep_max(Mass load, int tenths);
[[nodiscard]] std::variant<Estimate, NoEstimate> one_rep_max(const Set& set,
                                                             const Movement& movement);

/// Sessions in which a movement is still being learnt; nothing is estimated from them.
inline constexpr int learning_sessions = 2;

/// Rule E6: whether `value` is a new best and no noise.
[[nodiscard]] bool is_new_best(double value, double previous);
/// Rule E6, oldest first: the last three against the three before. False for fewer than six.
[[nodiscard]] bool is_stronger(std::span<const double> session_maxima);

}  // namespace hyper::training
