#include "hyper/training/best_estimate.h"

#include <algorithm>

namespace hyper::training {
namespace {

void add_reason(Estimates& all, NoEstimate reason) {
    if (std::find(all.reasons.begin(), all.reasons.end(), reason) == all.reasons.end())
        all.reasons.push_back(reason);
}

bool is_better(const Estimate& a, const Estimate& b) {
    if (a.kilograms != b.kilograms) return a.kilograms > b.kilograms;
    return a.effective_reps < b.effective_reps;
}

void add_estimate(Estimates& all, const Set& set, const Estimate& estimate,
                  const StrengthNumbers& numbers) {
    BestEstimate found{setup_of(set), estimate, set.load.added->unit, set.id, set.day};
    for (BestEstimate& one : all.best)
        if (comparable(one.setup, found.setup, numbers)) {
            if (is_better(estimate, one.estimate)) one = std::move(found);
            return;
        }
    all.best.push_back(std::move(found));
}

}  // namespace

Estimates best_estimates(std::span<const Session> sessions, const ExerciseRef& exercise,
                         const Movement& movement, std::size_t earlier,
                         const StrengthNumbers& numbers) {
    const auto learning = static_cast<std::size_t>(numbers.learning_sessions);
    Estimates all{exercise, movement.own_machine, {}, {}};
    const auto is_of_it = [&](const Set& set) { return set.exercise == exercise; };
    std::size_t later = static_cast<std::size_t>(
        std::count_if(sessions.begin(), sessions.end(), [&](const Session& session) {
            return std::any_of(session.sets.begin(), session.sets.end(), is_of_it);
        }));
    for (const Session& session : sessions) {
        if (std::none_of(session.sets.begin(), session.sets.end(), is_of_it)) continue;
        --later;
        for (const Set& set : session.sets) {
            const bool warm = set.kind == SetKind::warmup || set.kind == SetKind::drop;
            if (!is_of_it(set) || warm) continue;
            const auto estimate = one_rep_max(set, movement, numbers);
            if (const auto* reason = std::get_if<NoEstimate>(&estimate))
                add_reason(all, *reason);
            else if (earlier + later < learning)
                add_reason(all, NoEstimate::first_sessions);
            else
                add_estimate(all, set, std::get<Estimate>(estimate), numbers);
        }
    }
    return all;
}

}  // namespace hyper::training
