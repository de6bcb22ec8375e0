#include "hyper/cli/history_pages.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/catalogue/movement.h"
#include "hyper/cli/output.h"
#include "hyper/cli/record_book.h"
#include "hyper/cli/set_line.h"
#include "hyper/exchange/sets_csv.h"
#include "hyper/store/marks.h"
#include "hyper/text/exercise_name.h"
#include "hyper/training/trend.h"
#include "hyper/units/error.h"
#include "hyper/view/records.h"
#include "hyper/view/summary.h"
#include "hyper/view/summary_json.h"
#include "hyper/view/trend.h"
#include "hyper/view/trend_json.h"

namespace hyper::cli {
namespace {

constexpr std::size_t usual_periods = 10;
constexpr std::size_t all_sessions = 1'000'000;
constexpr std::size_t few_sessions = 64;  // that are held together

/// Whether the terminal's font and character set are likely to have braille.
bool shows_braille(const World& world) {
    if (world.term.value_or("") == "linux") return false;
    std::string locale = world.locale.value_or("UTF-8");
    std::transform(locale.begin(), locale.end(), locale.begin(),
                   [](unsigned char one) { return static_cast<char>(std::tolower(one)); });
    return locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
}

view::PlotSize plot_size(const World& world) {
    return {std::clamp(world.width, 40, 120), std::clamp(world.height - 6, 6, 16),
            shows_braille(world)};
}

training::TrendKind trend_kind(const std::string& metric) {
    if (const auto kind = training::trend_kind_from(metric)) return *kind;
    throw refused(fmt::format("There is no plot of \"{}\".", metric),
                  "It is load, reps, volume, effort, pain or e1rm, for example --plot load",
                  Place{metric, 0, metric.size()});
}

/// The exercises and variations that are asked for and were ever done.
std::vector<training::ExerciseRef> wanted(const HistoryRequest& request, store::Database& log) {
    auto all = store::exercises_done(log);
    const auto& filter = request.filter;
    std::erase_if(all, [&](const training::ExerciseRef& one) {
        return (filter.exercise && one.exercise != *filter.exercise) ||
               (filter.variation && one.variation != *filter.variation);
    });
    return all;
}

}  // namespace

Reply history_records(const HistoryRequest& request, Context& context) {
    auto& log = context.read();
    std::vector<view::SetupRecords> setups;
    for (const auto& exercise : wanted(request, log)) {
        RecordBook book = record_book(log, exercise);
        keep_days(book, request.filter);
        for (auto& one : standing(log, book)) setups.push_back(std::move(one));
    }
    const view::RecordsPage page{setups, request.own, context.today()};
    if (request.json) return {view::records_json(page)};
    return {view::records_text(page, context.style()), true};
}

Reply history_plot(const HistoryRequest& request, const std::string& metric, bool plain,
                   Context& context) {
    const auto kind = trend_kind(metric);
    auto& log = context.read();
    const auto exercise = completed(request.exercise, log);
    auto filter = request.filter;
    filter.exercise = exercise.exercise;
    filter.variation = exercise.variation;
    const auto found = store::sessions(log, filter, request.limit.value_or(all_sessions));
    const RecordBook book = record_book(log, exercise);
    const auto earlier = found.sessions.empty()
                             ? 0
                             : store::session_days(log, exercise, std::nullopt,
                                                   found.sessions.back().day - std::chrono::days(1))
                                   .count;
    const auto trend =
        training::trend(found.sessions, kind, book.circumstances.movement,
                        book.circumstances.strength, static_cast<std::size_t>(earlier));
    if (request.json) return {view::trend_json(trend, exercise)};
    return {view::trend_text({text::title(exercise, request.own), trend, plain || !context.draws(),
                              plot_size(context.world())},
                             context.style()),
            plain};
}

Reply history_csv(const HistoryRequest& request, Context& context) {
    Output output("-", false, context);
    output.write(exchange::sets_csv_heading());
    store::SetFilter filter = request.filter;
    std::size_t left = request.limit.value_or(all_sessions);
    for (bool more = left > 0; more && output.wanted();) {
        const auto page = store::sessions(context.read(), filter, std::min(left, few_sessions));
        for (const auto& session : page.sessions)
            for (const auto& set : session.sets) output.write(exchange::sets_csv_row(set));
        left -= page.sessions.size();
        more = page.more && left > 0;
        if (more) filter.until = page.sessions.back().day - std::chrono::days(1);
    }
    output.finish();
    return {};
}

Reply history_periods(const HistoryRequest& request, training::PeriodKind kind, Context& context) {
    auto& log = context.read();
    const std::size_t limit = request.limit.value_or(usual_periods);
    const std::size_t most_days = kind == training::PeriodKind::week ? 7 : 31;
    const auto found = store::sessions(log, request.filter, limit * most_days);
    auto periods = training::periods(found.sessions, kind);
    const bool more = found.more || periods.size() > limit;
    if (periods.size() > limit) periods.resize(limit);
    const bool pounds = store::setting(log, "unit") == "lb";
    const view::SummaryPage page{
        request.filter.exercise ? text::title(request.exercise, request.own) : "",
        periods,
        kind,
        more,
        pounds ? MassUnit::lb : MassUnit::kg,
        context.today()};
    if (request.json) return {view::summary_json(page)};
    return {view::summary_text(page, context.style()), true};
}

}  // namespace hyper::cli
