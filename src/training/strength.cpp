#include "hyper/training/strength.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hyper::training {
namespace {

constexpr std::int64_t lightest_grams = 4000;
constexpr int most_reserve_tenths = 40;
constexpr int most_effective_tenths = 120;

std::optional<NoEstimate> load_obstacle(const Load& load, const Movement& movement) {
    if (!load.bands.empty()) return NoEstimate::band;
    if (load.assist) return NoEstimate::assisted;
    if (!load.added) return NoEstimate::bodyweight_only;
    if (movement.ball) return NoEstimate::ball;
    if (movement.body_is_load) return NoEstimate::body_in_load;
    if (load.added->mass.grams < lightest_grams) return NoEstimate::light_load;
    return std::nullopt;
}

double epley(double reps) {
    return 1 + reps / 30;
}

double median_of_three(std::span<const double> values) {
    return std::max(std::min(values[0], values[1]),
                    std::min(std::max(values[0], values[1]), values[2]));
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

std::variant<int, NoEstimate> effective_tenths(const Set& set, const Movement& movement) {
    if (set.kind == SetKind::warmup || set.kind == SetKind::drop) return NoEstimate::warmup;
    if (const auto obstacle = load_obstacle(set.load, movement)) return *obstacle;
    if (!set.reps || set.reps->value == 0 || set.seconds) return NoEstimate::timed;
    if (set.pain && *set.pain >= 3) return NoEstimate::pain;
    const auto reserve = set.kind == SetKind::failure ? std::optional(Rir{0}) : set.rir;
    if (!reserve)
        return set.reps->value > 12 ? NoEstimate::reps_above_12 : NoEstimate::reserve_unknown;
    if (reserve->tenths > most_reserve_tenths) return NoEstimate::reserve_above_4;
    const int tenths = set.reps->value * 10 + reserve->tenths;
    if (tenths > most_effective_tenths) return NoEstimate::reps_above_12;
    return tenths;
}

Estimate one_rep_max(Mass load, int tenths) {
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
    if (reps >= 4) include(100 / (52.2 + 41.9 * std::exp(-0.055 * reps)));
    const Confidence confidence = tenths <= 50    ? Confidence::high
                                  : tenths <= 100 ? Confidence::medium
                                                  : Confidence::low;
    return {kilograms * epley(reps), kilograms * low, kilograms * high, confidence, reps};
}

std::variant<Estimate, NoEstimate> one_rep_max(const Set& set, const Movement& movement) {
    const auto effective = effective_tenths(set, movement);
    if (const auto* reason = std::get_if<NoEstimate>(&effective)) return *reason;
    return one_rep_max(set.load.added->mass, std::get<int>(effective));
}

bool is_new_best(double value, double previous) {
    return value >= previous * 1.025;
}

bool is_stronger(std::span<const double> session_maxima) {
    if (session_maxima.size() < 6) return false;
    const auto last = session_maxima.last(6);
    return median_of_three(last.last(3)) >= median_of_three(last.first(3)) * 1.03;
}

}  // namespace hyper::training
