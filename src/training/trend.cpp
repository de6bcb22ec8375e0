#include "hyper/training/trend.h"

#include <algorithm>
#include <array>

#include "hyper/training/setup.h"
#include "hyper/training/volume.h"
#include "hyper/units/named.h"

namespace hyper::training {
namespace {

constexpr std::array<std::string_view, 6> trend_names = {"load",   "reps", "volume",
                                                         "effort", "pain", "e1rm"};

/// The greatest of what `value` knows of the working sets.
template <typename Value>
std::optional<double> greatest(std::span<const Set> sets, Value value) {
    std::optional<double> found;
    for (const Set& set : sets)
        if (set.kind != SetKind::warmup)
            if (const std::optional<double> one = value(set)) found = std::max(found, one);
    return found;
}

std::optional<double> load_of(const Set& set, MassUnit unit) {
    if (!set.load.bands.empty()) return std::nullopt;
    if (set.load.assist) return -set.load.assist->mass.in(unit);
    if (set.load.added) return set.load.added->mass.in(unit);
    return std::nullopt;
}

std::optional<double> reps_of(std::span<const Set> sets) {
    std::optional<double> sum;
    for (const Set& set : sets)
        if (set.kind != SetKind::warmup && set.reps) sum = sum.value_or(0) + set.reps->value;
    return sum;
}

std::optional<double> mean_reserve(std::span<const Set> sets) {
    int sum = 0;
    int known = 0;
    for (const Set& set : sets) {
        if (set.kind == SetKind::warmup || !set.rir) continue;
        sum += set.rir->tenths;
        ++known;
    }
    if (known == 0) return std::nullopt;
    return sum / 10.0 / known;
}

MassUnit newest_unit(std::span<const Session> sessions) {
    for (const Session& session : sessions)
        for (auto set = session.sets.rbegin(); set != session.sets.rend(); ++set)
            for (const auto& mass : {set->load.added, set->load.assist})
                if (mass) return mass->unit;
    return MassUnit::kg;
}

/// EstimateCurve of one set-up: that of the newest set that has one.
class EstimateCurve {
  public:
    EstimateCurve(Trend& trend, const Movement& movement, const StrengthNumbers& numbers)
        : trend_(trend), movement_(movement), numbers_(numbers) {}

    std::optional<double> of(std::span<const Set> sets) {
        std::optional<double> best;
        for (const Set& set : sets) {
            if (set.kind == SetKind::warmup) continue;
            const auto estimate = one_rep_max(set, movement_, numbers_);
            if (const auto* reason = std::get_if<NoEstimate>(&estimate)) {
                suppress(*reason);
                continue;
            }
            const Setup setup = setup_of(set);
            if (!setup_) setup_ = setup;
            if (comparable(*setup_, setup, numbers_))
                best = std::max(best, std::optional(std::get<Estimate>(estimate).kilograms));
        }
        if (best && trend_.unit == MassUnit::lb) *best *= 1000 / grams_per_pound;
        return best;
    }

    void suppress(NoEstimate reason) {
        auto& all = trend_.suppressed;
        if (std::find(all.begin(), all.end(), reason) == all.end()) all.push_back(reason);
    }

  private:
    Trend& trend_;
    const Movement& movement_;
    const StrengthNumbers& numbers_;
    std::optional<Setup> setup_;
};

}  // namespace

std::string_view name(TrendKind kind) {
    return trend_names.at(static_cast<std::size_t>(kind));
}

std::optional<TrendKind> trend_kind_from(std::string_view word) {
    return named<TrendKind>(trend_names, word);
}

bool Trend::empty() const {
    return std::none_of(points.begin(), points.end(),
                        [](const TrendPoint& point) { return point.value.has_value(); });
}

Trend trend(std::span<const Session> sessions, TrendKind kind, const Movement& movement,
            const StrengthNumbers& numbers, std::size_t earlier) {
    Trend trend{kind, newest_unit(sessions), {}, {}};
    EstimateCurve estimates(trend, movement, numbers);
    const auto value = [&](std::span<const Set> sets) -> std::optional<double> {
        switch (kind) {
            case TrendKind::load:
                return greatest(sets, [&](const Set& set) { return load_of(set, trend.unit); });
            case TrendKind::reps:
                return reps_of(sets);
            case TrendKind::volume:
                if (const auto mass = volume(sets)) return mass->in(trend.unit);
                return std::nullopt;
            case TrendKind::effort:
                return mean_reserve(sets);
            case TrendKind::pain:
                return greatest(sets, [](const Set& set) {
                    return set.pain ? std::optional<double>(*set.pain) : std::nullopt;
                });
            case TrendKind::e1rm:
                return estimates.of(sets);
        }
        return std::nullopt;
    };
    for (const Session& session : sessions)
        trend.points.push_back({session.day, value(session.sets)});
    std::reverse(trend.points.begin(), trend.points.end());
    if (kind != TrendKind::e1rm) return trend;
    const auto learning = static_cast<std::size_t>(numbers.learning_sessions);
    for (std::size_t i = 0; i < trend.points.size() && i + earlier < learning; ++i) {
        if (trend.points[i].value) estimates.suppress(NoEstimate::first_sessions);
        trend.points[i].value.reset();
    }
    return trend;
}

}  // namespace hyper::training
