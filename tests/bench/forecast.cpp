// How well a lifter is known: replays logs that other programs exported, forecasts each working set
// from the sessions before it alone, and prints by how many repetitions the forecast missed on
// average, beside simple ways to do the same. Then asks the coach for a dose before each session
// and prints how many were unsafe. Usage: forecast [--tried] FILE… With --tried the forecast is
// printed beside its variations instead. Exits with 1 when a baseline is better on all sets
// together.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bench/doses.h"
#include "bench/logged.h"
#include "hyper/catalogue/coach.h"
#include "hyper/training/forecast.h"
#include "hyper/units/error.h"

namespace {

using namespace hyper;
using bench::Log;
using training::DoneSet;

using Past = std::vector<std::vector<DoneSet>>;  ///< of one exercise, oldest first

/// The sets of the last three sessions.
std::vector<DoneSet> recent(const Past& past) {
    std::vector<DoneSet> sets;
    for (std::size_t i = past.size() - std::min<std::size_t>(past.size(), 3); i < past.size(); ++i)
        sets.insert(sets.end(), past[i].begin(), past[i].end());
    return sets;
}

double last_time(const Past& past, double /*load*/, std::size_t position) {
    const auto& last = past.back();
    return last[std::min(position, last.size() - 1)].reps.value;
}

double epley(const Past& past, double load, std::size_t position) {
    double best = 0;
    for (const DoneSet& set : recent(past)) {
        const int reps = set.reps.value;
        best = std::max(best, reps > 1 ? set.load * (1 + reps / 30.0) : set.load);
    }
    if (load <= 0 || best <= 0) return last_time(past, load, position);
    return std::max(1.0, 30 * (best / load - 1));
}

double median(const Past& past, double /*load*/, std::size_t /*position*/) {
    std::vector<int> reps;
    for (const DoneSet& set : recent(past)) reps.push_back(set.reps.value);
    std::sort(reps.begin(), reps.end());
    return (reps[(reps.size() - 1) / 2] + reps[reps.size() / 2]) / 2.0;
}

/// Last time's set at that place, less a repetition for each share of the load that there is more.
double by_share(const Past& past, double load, std::size_t position) {
    const auto& last = past.back();
    const DoneSet& set = last[std::min(position, last.size() - 1)];
    if (load <= 0 || set.load <= 0) return set.reps.value;
    const double fewer = (load / set.load - 1) / catalogue::coach_numbers().rep_share;
    return std::max(1.0, set.reps.value - fewer);
}

struct Baseline {
    std::string_view name;
    double (*reps)(const Past& past, double load, std::size_t position);
};
constexpr std::array<Baseline, 4> baselines = {Baseline{"last", last_time},
                                               Baseline{"epley", epley}, Baseline{"median", median},
                                               Baseline{"share", by_share}};

/// Repetitions missed in so many sets.
struct Score {
    std::size_t sets = 0;
    double forecast = 0;
    std::array<double, baselines.size()> baseline{};

    void add(const Score& more) {
        sets += more.sets;
        forecast += more.forecast;
        for (std::size_t b = 0; b < baseline.size(); ++b) baseline[b] += more.baseline[b];
    }
    [[nodiscard]] double mean(double missed) const {
        return sets == 0 ? 0 : missed / static_cast<double>(sets);
    }
};

/// Whole repetitions, halves to the even number.
double missed(double forecast, const DoneSet& set) {
    return std::abs(std::nearbyint(forecast) - set.reps.value);
}

struct Scores {
    Score all;
    Score heavier;  ///< of all, the sets with more than any of last time had
};

Scores replayed(const Log& log, const training::ForecastModel& model) {
    training::Forecaster forecaster(model);
    std::map<std::string, Past> pasts;
    Scores scores;
    for (const auto& session : log.sessions) {
        const auto& sets = session.sets;
        Past& past = pasts[session.exercise];
        for (std::size_t i = 0; i < sets.size() && !past.empty(); ++i) {
            const auto forecast = forecaster.of(session.exercise, sets[i].load, i);
            Score score{1, missed(forecast->reps.value, sets[i])};
            for (std::size_t b = 0; b < baselines.size(); ++b)
                score.baseline[b] = missed(baselines[b].reps(past, sets[i].load, i), sets[i]);
            scores.all.add(score);
            const auto lighter = [&](const DoneSet& one) { return one.load < sets[i].load; };
            if (std::all_of(past.back().begin(), past.back().end(), lighter))
                scores.heavier.add(score);
        }
        forecaster.learn(session.exercise, sets);
        past.push_back(sets);
    }
    return scores;
}

void print_row(std::string_view name, const Score& score) {
    fmt::print("{:<32} {:>6} {:>9.3f}", name, score.sets, score.mean(score.forecast));
    for (const double one : score.baseline) fmt::print(" {:>7.3f}", score.mean(one));
    fmt::print("\n");
}

training::ForecastModel best_model() {
    return training::forecast_model(catalogue::coach_numbers());
}

/// Whether no baseline is better on all sets together.
bool print_table(const std::vector<Log>& logs) {
    fmt::print("{:<32} {:>6} {:>9}", "file", "sets", "forecast");
    for (const Baseline& one : baselines) fmt::print(" {:>7}", one.name);
    fmt::print("\n");
    Score all;
    Score heavier;
    for (const Log& log : logs) {
        const Scores scores = replayed(log, best_model());
        print_row(log.name, scores.all);
        all.add(scores.all);
        heavier.add(scores.heavier);
    }
    print_row("all sets", all);
    print_row("of them heavier than last time", heavier);
    return std::all_of(all.baseline.begin(), all.baseline.end(),
                       [&](double one) { return one >= all.forecast; });
}

struct Variation {
    std::string name;
    training::ForecastModel model;
};

/// The model, each of its views alone, the model without each, and other numbers of its trust.
std::vector<Variation> variations() {
    const training::ForecastModel model = best_model();
    std::vector<Variation> all = {{"the forecast", model}};
    for (const auto& view : model.views)
        all.push_back({fmt::format("{} alone", view.name), {{view}}});
    for (std::size_t left_out = 0; left_out < model.views.size(); ++left_out) {
        Variation variation{fmt::format("without {}", model.views[left_out].name), model};
        auto& views = variation.model.views;
        views.erase(views.begin() + static_cast<std::ptrdiff_t>(left_out));
        all.push_back(variation);
    }
    training::ForecastModel longer = model;
    longer.views.push_back({"three sessions", 3, 50, 50, 0, 0});
    all.push_back({"with three sessions", longer});
    for (const double sharpness : {0.0, 2.0, 4.0, 6.0, 8.0, 12.0})
        all.push_back(
            {fmt::format("sharpness {}", sharpness), {model.views, sharpness, model.prior_sets}});
    for (const double sets : {5.0, 10.0, 20.0, 40.0, 60.0})
        all.push_back({fmt::format("prior sets {}", sets), {model.views, model.sharpness, sets}});
    return all;
}

void print_variations(const std::vector<Log>& logs) {
    for (const Variation& variation : variations()) {
        fmt::print("{:<28}", variation.name);
        Score all;
        for (const Log& log : logs) {
            const Score score = replayed(log, variation.model).all;
            fmt::print(" {:>6.3f}", score.mean(score.forecast));
            all.add(score);
        }
        fmt::print("  {:>6.3f}\n", all.mean(all.forecast));
    }
}

}  // namespace

int main(int count, char** words) {
    try {
        std::vector<std::string_view> files(words + 1, words + count);
        const bool tried = std::erase(files, "--tried") > 0;
        std::vector<Log> logs;
        for (const auto& file : files) logs.push_back(bench::log_of(file));
        if (tried) {
            print_variations(logs);
            return 0;
        }
        const bool best = print_table(logs);
        bench::print_doses(logs);
        return best ? 0 : 1;
    } catch (const Error& error) {
        fmt::print(stderr, "{} {}\n", error.sentence(), error.hint());
        return static_cast<int>(error.code());
    }
}
