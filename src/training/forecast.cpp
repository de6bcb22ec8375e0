#include "hyper/training/forecast.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "hyper/training/strength.h"

namespace hyper::training {
namespace {

constexpr double hair = 1e-9;  // what kilograms or pounds make of the last digits

struct Weighed {
    double value = 0;
    double log_weight = 0;
};

/// The smallest value that has half of the weight at or below it.
double weighted_median(std::vector<Weighed>& all) {
    std::sort(all.begin(), all.end(),
              [](const Weighed& a, const Weighed& b) { return a.value < b.value; });
    double greatest = -std::numeric_limits<double>::infinity();
    for (const Weighed& one : all) greatest = std::max(greatest, one.log_weight);
    double sum = 0;
    for (const Weighed& one : all) sum += std::exp(one.log_weight - greatest);
    double below = 0;
    for (const Weighed& one : all) {
        below += std::exp(one.log_weight - greatest);
        if (below >= sum / 2 * (1 - hair)) return one.value;
    }
    return all.back().value;
}

/// The logarithm of how much harder `past` was than `asked`; nothing where they cannot be compared.
std::optional<double> harder(double past, double asked) {
    if (past == asked) return 0;
    if (past > 0 && asked > 0) return std::log(past / asked);
    if (past < 0 && asked < 0) return std::log(asked / past);
    return std::nullopt;
}

/// What `reps` with the past load are worth with the one asked for (F2).
double credited(int reps, double difference, double share, const ForecastModel& model) {
    const double limit = epley_reps * ((1 + reps / epley_reps) * std::exp(difference) - 1);
    return std::clamp(reps + share * (limit - reps), std::min(1.0, 1.0 * reps),
                      model.most_times * reps + model.most_more);
}

double whole(double reps) {
    return std::floor(reps + 0.5 + hair);
}

double distance(std::size_t a, std::size_t b) {
    return static_cast<double>(std::max(a, b) - std::min(a, b));
}

}  // namespace

ForecastModel forecast_model(const CoachNumbers& numbers) {
    return {{numbers.views.begin(), numbers.views.end()},
            numbers.forecast_sharpness,
            numbers.forecast_prior_sets,
            numbers.forecast_apart,
            numbers.forecast_most_times,
            numbers.forecast_most_more};
}

Forecaster::Forecaster(ForecastModel model) : model_(std::move(model)), log_(no_misses()) {
    for (const ForecastView& view : model_.views) kept_ = std::max(kept_, view.sessions);
}

void Forecaster::Misses::add(const Misses& more) {
    for (std::size_t view = 0; view < reps.size(); ++view) reps[view] += more.reps[view];
    sets += more.sets;
}

Forecaster::Misses Forecaster::no_misses() const {
    return {std::vector<double>(model_.views.size()), 0};
}

std::vector<double> Forecaster::seen(const Exercise& exercise, double load,
                                     std::size_t position) const {
    std::vector<std::vector<Weighed>> witnesses(model_.views.size());
    std::size_t age = exercise.sessions.size();
    for (const auto& session : exercise.sessions) {
        --age;
        for (std::size_t place = 0; place < session.size(); ++place) {
            const auto difference = harder(session[place].load, load);
            const double apart = std::abs(difference.value_or(model_.apart));
            for (std::size_t v = 0; v < witnesses.size(); ++v) {
                const ForecastView& view = model_.views[v];
                if (age >= view.sessions) continue;
                witnesses[v].push_back({credited(session[place].reps.value, difference.value_or(0),
                                                 view.epley, model_),
                                        -static_cast<double>(age) / view.age - apart / view.load -
                                            distance(place, position) * view.position});
            }
        }
    }
    std::vector<double> views;
    for (auto& heard : witnesses) views.push_back(weighted_median(heard));
    return views;
}

Forecaster::Misses Forecaster::missed(const Exercise& exercise,
                                      std::span<const DoneSet> session) const {
    Misses misses = no_misses();
    misses.sets = static_cast<double>(session.size());
    for (std::size_t place = 0; place < session.size(); ++place) {
        const auto views = seen(exercise, session[place].load, place);
        for (std::size_t v = 0; v < views.size(); ++v)
            misses.reps[v] += std::abs(whole(views[v]) - session[place].reps.value);
    }
    return misses;
}

double Forecaster::miss(const Misses& misses, std::size_t view) const {
    const double in_log = log_.sets > 0 ? log_.reps[view] / log_.sets : 0;
    return (misses.reps[view] + model_.prior_sets * in_log) / (misses.sets + model_.prior_sets);
}

std::optional<Forecast> Forecaster::of(std::string_view exercise, double load,
                                       std::size_t position) const {
    const auto known = exercises_.find(exercise);
    if (known == exercises_.end()) return std::nullopt;
    const auto views = seen(known->second, load, position);
    Forecast forecast;
    std::vector<Weighed> weighed;
    for (std::size_t v = 0; v < views.size(); ++v) {
        const double missed = miss(known->second.misses, v);
        weighed.push_back({views[v], -model_.sharpness * missed});
        forecast.views.push_back({model_.views[v].name, static_cast<int>(whole(views[v])), missed});
    }
    forecast.reps = Reps(static_cast<int>(whole(weighted_median(weighed))));
    return forecast;
}

void Forecaster::learn(std::string_view exercise, std::span<const DoneSet> session) {
    if (session.empty()) return;
    auto known = exercises_.find(exercise);
    if (known == exercises_.end()) {
        known = exercises_.emplace(exercise, Exercise{{}, no_misses()}).first;
    } else {
        const Misses misses = missed(known->second, session);
        known->second.misses.add(misses);
        log_.add(misses);
    }
    auto& sessions = known->second.sessions;
    sessions.emplace_back(session.begin(), session.end());
    if (sessions.size() > kept_) sessions.erase(sessions.begin());
}

}  // namespace hyper::training
