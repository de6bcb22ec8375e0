#include "hyper/training/expectation.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "hyper/training/forecast.h"
#include "hyper/training/load_step.h"

namespace hyper::training {
namespace {

/// What was done at one load, as hard as it was.
struct Learned {
    double hardness = 0;
    const Reading* read = nullptr;
};

/// The sessions to learn from, oldest first: neither easy on purpose nor cut short by pain, and
/// known in how hard they were.
std::vector<Learned> learned_from(const Situation& situation) {
    std::vector<std::pair<const Load*, std::optional<double>>> known;
    const auto hardness_of = [&](const WorkDay& work) {
        for (const auto& [load, hard] : known)
            if (*load == work.load) return hard;
        return known.emplace_back(&work.load, hardness(situation, work)).second;
    };
    std::vector<Learned> found;
    for (const Reading& one : situation.readings) {
        if (one.light || one.work.pain.value_or(0) >= situation.numbers->pain_ease) continue;
        if (const auto hard = hardness_of(one.work)) found.push_back({*hard, &one});
    }
    return found;
}

/// Whether they show what another load does.
bool is_enough(const std::vector<Learned>& learned, const CoachNumbers& numbers) {
    if (learned.size() < static_cast<std::size_t>(numbers.forecast_sessions)) return false;
    return std::any_of(learned.begin(), learned.end(), [&](const Learned& one) {
        return one.hardness != learned.front().hardness;
    });
}

Expectation by_log(const std::vector<Learned>& learned, const CoachNumbers& numbers, double asked,
                   int sets) {
    constexpr std::string_view exercise = "it";
    Forecaster forecaster(forecast_model(numbers));
    Expectation found;
    for (const auto& [hard, read] : learned) {
        std::vector<DoneSet> session;
        for (const int amount : read->work.amounts) session.push_back({hard, Reps(amount)});
        forecaster.learn(exercise, session);
        found.learned_sets += static_cast<int>(session.size());
        found.since = std::min(found.since.value_or(read->work.day), read->work.day);
    }
    for (int i = 0; i < sets; ++i) {
        auto forecast = forecaster.of(exercise, asked, static_cast<std::size_t>(i));
        found.reps.push_back(forecast->reps.value);
        if (i == 0) found.views = std::move(forecast->views);
    }
    return found;
}

/// As many repetitions fewer as the step weighs.
Expectation by_share(const Situation& situation, double share, int sets) {
    const auto& amounts = situation.latest().amounts;
    Expectation found;
    found.from =
        std::min(*std::min_element(amounts.begin(), amounts.end()), situation.plan.amounts.high);
    found.fewer = static_cast<int>(std::lround(share / situation.numbers->rep_share));
    found.reps.assign(static_cast<std::size_t>(sets), std::max(1, found.from - found.fewer));
    return found;
}

}  // namespace

std::optional<Expectation> expected_after(const Situation& situation, const LoadStep& step,
                                          int sets) {
    if (situation.plan.timed || !step.share) return std::nullopt;
    WorkDay next = situation.latest().work;
    next.load = step.to;
    const auto learned = learned_from(situation);
    const auto asked = hardness(situation, next);
    if (asked && is_enough(learned, *situation.numbers))
        return by_log(learned, *situation.numbers, *asked, sets);
    return by_share(situation, *step.share, sets);
}

}  // namespace hyper::training
