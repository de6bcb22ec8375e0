// How well a lifter is known: replays logs that other programs exported, forecasts each working set
// from the sessions before it alone, and prints by how many repetitions the forecast missed on
// average, beside three simple ways to do the same. Usage: forecast [--tried] FILE…
// With --tried the forecast is printed beside its variations instead. Exits with 1 when a baseline
// is better on all sets together.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "hyper/exchange/decoded.h"
#include "hyper/exchange/reader.h"
#include "hyper/training/forecast.h"
#include "hyper/units/error.h"
#include "support/file_bytes.h"

namespace {

using namespace hyper;
using training::DoneSet;

/// One exercise in one session of the other program.
struct Session {
    exchange::ForeignMoment start;
    std::string exercise;
    std::vector<DoneSet> sets;
};

/// More is harder. A file without units keeps to one unit, which is enough for ratios.
double load_of(const exchange::ForeignSet& set) {
    if (!set.mass) return 0;
    const auto& mass = *set.mass;
    const auto amount =
        mass.unit ? Mass::of_thousandths(mass.thousandths, *mass.unit).grams : mass.thousandths;
    return static_cast<double>(set.assists ? -amount : amount);
}

/// Working sets with repetitions; what was not lifted to plan (warm-ups, drops, holds, distances,
/// attempts that failed) is no part of a forecast.
bool counts(const exchange::ForeignSet& set) {
    using training::SetKind;
    return (set.kind == SetKind::work || set.kind == SetKind::failure) && set.reps &&
           set.reps->value > 0;
}

struct Collected : exchange::Records {
    std::vector<Session> sessions;  ///< in the order of the file

    void set(const exchange::ForeignSet& set) override {
        if (!counts(set)) return;
        const auto [at, fresh] = places_.try_emplace({set.session, set.exercise}, sessions.size());
        if (fresh) sessions.push_back({set.when, set.exercise, {}});
        sessions[at->second].sets.push_back({load_of(set), *set.reps});
    }
    void left_out(std::size_t /*row*/, exchange::LeftOut /*why*/) override {}

  private:
    std::map<std::pair<std::string, std::string>, std::size_t> places_;
};

/// The sessions of a file, oldest first.
std::vector<Session> sessions_of(const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    const std::string bytes = test::bytes_of(path);
    const auto text = exchange::decoded(name, bytes);
    const exchange::Reader* reader = exchange::reader_for(text.bytes());
    if (reader == nullptr)
        throw Error(ExitCode::refused, name + " is no export that is known.",
                    "Give CSV files of Strong, Hevy or FitNotes.");
    Collected collected;
    reader->read({name, text.bytes()}, collected);
    std::stable_sort(collected.sessions.begin(), collected.sessions.end(),
                     [](const Session& a, const Session& b) {
                         return std::pair(a.start.day, a.start.time) <
                                std::pair(b.start.day, b.start.time);
                     });
    return collected.sessions;
}

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

struct Baseline {
    std::string_view name;
    double (*reps)(const Past& past, double load, std::size_t position);
};
constexpr std::array<Baseline, 3> baselines = {
    Baseline{"last", last_time}, Baseline{"epley", epley}, Baseline{"median", median}};

struct Log {
    std::string name;
    std::vector<Session> sessions;
};

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

Score replayed(const Log& log, const training::ForecastModel& model) {
    training::Forecaster forecaster(model);
    std::map<std::string, Past> pasts;
    Score score;
    for (const auto& [start, exercise, sets] : log.sessions) {
        Past& past = pasts[exercise];
        for (std::size_t i = 0; i < sets.size() && !past.empty(); ++i) {
            ++score.sets;
            score.forecast += missed(forecaster.reps(exercise, sets[i].load, i)->value, sets[i]);
            for (std::size_t b = 0; b < baselines.size(); ++b)
                score.baseline[b] += missed(baselines[b].reps(past, sets[i].load, i), sets[i]);
        }
        forecaster.learn(exercise, sets);
        past.push_back(sets);
    }
    return score;
}

void print_row(std::string_view name, const Score& score) {
    fmt::print("{:<32} {:>6} {:>9.3f}", name, score.sets, score.mean(score.forecast));
    for (const double one : score.baseline) fmt::print(" {:>7.3f}", score.mean(one));
    fmt::print("\n");
}

/// Whether no baseline is better on all sets together.
bool print_table(const std::vector<Log>& logs) {
    fmt::print("{:<32} {:>6} {:>9}", "file", "sets", "forecast");
    for (const Baseline& one : baselines) fmt::print(" {:>7}", one.name);
    fmt::print("\n");
    Score all;
    for (const Log& log : logs) {
        const Score score = replayed(log, training::forecast_model());
        print_row(log.name, score);
        all.add(score);
    }
    print_row("all sets", all);
    return std::all_of(all.baseline.begin(), all.baseline.end(),
                       [&](double one) { return one >= all.forecast; });
}

struct Variation {
    std::string name;
    training::ForecastModel model;
};

/// The model, each of its views alone, the model without each, and other numbers of its trust.
std::vector<Variation> variations() {
    const training::ForecastModel& model = training::forecast_model();
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
            const Score score = replayed(log, variation.model);
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
        for (const auto& file : files)
            logs.push_back({std::filesystem::path(file).stem().string(), sessions_of(file)});
        if (!tried) return print_table(logs) ? 0 : 1;
        print_variations(logs);
        return 0;
    } catch (const Error& error) {
        fmt::print(stderr, "{} {}\n", error.sentence(), error.hint());
        return static_cast<int>(error.code());
    }
}
