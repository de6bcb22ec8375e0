#include "hyper/training/strength.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace hyper::training {
namespace {

std::optional<NoEstimate> load_obstacle(const Load& load, const Movement& movement,
                                        const StrengthNumbers& numbers) {
    if (!load.bands.empty()) return NoEstimate::band;
    if (load.assist) return NoEstimate::assisted;
    if (!load.added) return NoEstimate::bodyweight_only;
    if (movement.ball) return NoEstimate::ball;
    if (movement.body_is_load) return NoEstimate::body_in_load;
    if (load.added->mass.grams < numbers.lightest_grams) return NoEstimate::light_load;
    return std::nullopt;
}

double epley(double reps) {
    return 1 + reps / epley_reps;
}

double median(std::span<const double> values) {
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() / 2];
}

}  // namespace

std::string_view code(NoEstimate reason) {
    constexpr std::array<std::string_view, 13> codes = {
        "BAND",  "BODYWEIGHT_ONLY", "BODY_IN_LOAD",    "BALL",        "ASSISTED",
        "TIMED", "WARMUP",          "REPS_ABOVE_12",   "RIR_UNKNOWN", "RIR_ABOVE_4",
        "PAIN",  "LIGHT_LOAD",      "FIRST_2_SESSIONS"};
    return codes.at(static_cast<std::size_t>(reason));
}

std::string_view name(Confidence confidence) {
    constexpr std::array<std::string_view, 3> names = {"high", "medium", "low"};
    return names.at(static_cast<std::size_t>(confidence));
}

std::variant<int, NoEstimate> effective_tenths(const Set& set, const Movement& movement,
                                               const StrengthNumbers& numbers) {
    if (set.kind == SetKind::warmup || set.kind == SetKind::drop) return NoEstimate::warmup;
    if (const auto obstacle = load_obstacle(set.load, movement, numbers)) return *obstacle;
    if (!set.reps || set.reps->value == 0 || set.seconds) return NoEstimate::timed;
    if (set.pain && *set.pain >= numbers.least_pain) return NoEstimate::pain;
    const auto reserve = set.kind == SetKind::failure ? std::optional(Rir{0}) : set.rir;
    if (!reserve)
        return set.reps->value > numbers.most_reps ? NoEstimate::reps_above_12
                                                   : NoEstimate::reserve_unknown;
    if (reserve->tenths > 10 * numbers.most_rir) return NoEstimate::reserve_above_4;
    const int tenths = set.reps->value * 10 + reserve->tenths;
    if (tenths > 10 * numbers.most_reps) return NoEstimate::reps_above_12;
    return tenths;
}

Estimate one_rep_max(Mass load, int tenths, const StrengthNumbers& numbers) {
    const double reps = tenths / 10.0;
    const double kilograms = load.in(MassUnit::kg);
    if (tenths <= 10) return {kilograms, kilograms, kilograms, Confidence::high, reps};
    double low = epley(reps);
    double high = low;
    const auto include = [&](double factor) {
        low = std::min(low, factor);
        high = std::max(high, factor);
    };
    include(36 / (37 - reps));
    include(100 / (48.8 + 53.8 * std::exp(-0.075 * reps)));
    include(std::pow(reps, 0.10));
    include(1 + reps / 40);
    if (reps >= numbers.mayhew_reps) include(100 / (52.2 + 41.9 * std::exp(-0.055 * reps)));
    const Confidence confidence = tenths <= 10 * numbers.sure_reps   ? Confidence::high
                                  : tenths <= 10 * numbers.fair_reps ? Confidence::medium
                                                                     : Confidence::low;
    return {kilograms * epley(reps), kilograms * low, kilograms * high, confidence, reps};
}

std::variant<Estimate, NoEstimate> one_rep_max(const Set& set, const Movement& movement,
                                               const StrengthNumbers& numbers) {
    const auto effective = effective_tenths(set, movement, numbers);
    if (const auto* reason = std::get_if<NoEstimate>(&effective)) return *reason;
    return one_rep_max(set.load.added->mass, std::get<int>(effective), numbers);
}

bool is_new_best(double value, double previous, const StrengthNumbers& numbers) {
    return value >= previous * (1 + numbers.new_best);
}

bool is_stronger(std::span<const double> session_maxima, const StrengthNumbers& numbers) {
    const auto count = static_cast<std::size_t>(numbers.stronger_sessions);
    if (session_maxima.size() < 2 * count) return false;
    const auto last = session_maxima.last(2 * count);
    return median(last.last(count)) >= median(last.first(count)) * (1 + numbers.stronger);
}

}  // namespace hyper::training
