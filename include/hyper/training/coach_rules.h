#pragma once

// The rules of the coach, each a function that looks at the situation and says what it would do, or
// why it does not apply. Their order is in coach.cpp.

#include <optional>
#include <variant>
#include <vector>

#include "hyper/training/decision.h"
#include "hyper/training/situation.h"

namespace hyper::training {

struct Applies {
    Ground ground = Ground::in_range;
    Facts facts{};
    std::optional<Dose> dose{};
    std::vector<Remark> remarks{};
    std::vector<LoadOffer> offers{};
    std::optional<Expectation> expected{};
    std::optional<LoadCut> cut{};
};
struct Passes {
    Ground ground = Ground::outranked;
    Facts facts{};
};
using Verdict = std::variant<Applies, Passes>;

[[nodiscard]] Verdict stop_rule(const Situation& situation);
[[nodiscard]] Verdict ease_rule(const Situation& situation);
[[nodiscard]] Verdict resume_rule(const Situation& situation);
[[nodiscard]] Verdict start_rule(const Situation& situation);
[[nodiscard]] Verdict deload_rule(const Situation& situation);
[[nodiscard]] Verdict reduce_rule(const Situation& situation);
[[nodiscard]] Verdict add_load_rule(const Situation& situation);
[[nodiscard]] Verdict next_band_rule(const Situation& situation);
[[nodiscard]] Verdict extend_rule(const Situation& situation);
[[nodiscard]] Verdict load_it_rule(const Situation& situation);
[[nodiscard]] Verdict add_reps_rule(const Situation& situation);
/// Always applies: where nothing else does, the same again.
[[nodiscard]] Verdict hold_rule(const Situation& situation);

/// Why nothing may rise today; nothing when it may.
[[nodiscard]] std::optional<Passes> brake(const Situation& situation);

/// Whether an easy week has begun and is not over.
[[nodiscard]] bool is_easy_week(const Situation& situation);

/// As last time, in the sets of today: the dose that the rules change.
[[nodiscard]] Dose usual_dose(const Situation& situation);
/// The bottom of the range, where last time had as much: nobody is asked for more than he did on
/// the way down.
[[nodiscard]] int modest_amount(const Situation& situation);
/// `amount` in each set.
void set_all(Dose& dose, int amount);
/// Gives the dose the lighter load and notes what went; false where there is none.
bool take_off(Applies& found, const std::optional<LoadCut>& cut);

/// Whether rule 7 holds, whatever the step: how many sessions at the top there are, how many are
/// needed.
struct Earned {
    bool yes = false;
    Ground ground = Ground::top_twice;
    int count = 0;
    int needed = 2;
};
[[nodiscard]] Earned earned(const Situation& situation);

/// Repetitions that are needed now to do `low` after a jump by `gap` (Epley 1985, turned round).
[[nodiscard]] int reps_before_jump(double gap, int low);

}  // namespace hyper::training
