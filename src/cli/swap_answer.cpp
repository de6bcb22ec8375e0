#include "hyper/cli/swap_answer.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/catalogue/coach.h"
#include "hyper/cli/coach_case.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/store/pain.h"
#include "hyper/store/query.h"
#include "hyper/store/snapshot.h"
#include "hyper/store/swaps.h"
#include "hyper/training/coach.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"
#include "hyper/view/swap_words.h"

namespace hyper::cli {
namespace {

using training::ExerciseRef;
using training::SwapOption;
using training::TakenSwap;

/// So many sessions are looked at for the last ones that were rated.
constexpr std::size_t most_rated_sessions = 12;

/// Whether an exercise alone, or one way of it, is named by `name`.
bool is_named(const ExerciseRef& exercise, const ExerciseRef& name) {
    return exercise.exercise == name.exercise &&
           (name.variation.empty() || exercise.variation == name.variation);
}

Error not_among(const training::Swap& swap, const std::string& typed) {
    const auto count = swap.options.size();
    if (count == 0)
        return refused("Nothing is left to take.", "hyper swap says why each was left out.");
    return refused(
        fmt::format("\"{}\" is not among what may stand in for it.", typed),
        count == 1
            ? "There is one: --take 1"
            : fmt::format("Give a number from 1 to {} or a name as hyper swap lists it.", count));
}

}  // namespace

training::Experience experience_in(store::Database& log, const ExerciseRef& exercise, Day day) {
    store::SetFilter filter;
    filter.exercise = exercise.exercise;
    filter.variation = exercise.variation;
    filter.until = day;
    auto pain = store::pain_log(log);
    std::erase_if(pain.reports, [&](const auto& one) { return one.day > day; });
    return training::experience_of(store::sessions(log, filter, most_rated_sessions).sessions,
                                   pain.reports, catalogue::coach_numbers());
}

training::Swap ranked_swap(store::Database& log, const catalogue::Way& original,
                           const training::SwapRequest& request) {
    const store::Snapshot now(log);
    const auto swaps = store::taken_swaps(log);
    auto candidates = catalogue::swap_candidates(original);
    for (auto& candidate : candidates) {
        candidate.experience = experience_in(log, candidate.exercise, request.today);
        if (const auto swap = training::swap_of(swaps, candidate.exercise, request.today))
            candidate.swapped_until = swap->until;
    }
    return training::swap(catalogue::swap_candidate(original, original), candidates, request);
}

TakenSwap swap_taken(const training::Swap& swap, const ExerciseRef& substitute,
                     const training::SwapRequest& request) {
    const auto weeks = std::chrono::weeks(request.numbers.swap_weeks);
    return {swap.original.exercise, substitute, request.purpose, request.today,
            request.today + std::chrono::days(weeks)};
}

std::vector<training::Decision> starts_of(store::Database& log, const training::Swap& swap,
                                          const training::SwapRequest& request, std::size_t count) {
    const store::Snapshot now(log);
    std::vector<training::Decision> starts;
    for (std::size_t i = 0; i < std::min(count, swap.options.size()); ++i) {
        const auto& exercise = swap.options[i].candidate.exercise;
        starts.push_back(training::coach(
            coach_case(log, exercise, request.today, swap_taken(swap, exercise, request)),
            request.numbers));
    }
    return starts;
}

const SwapOption& chosen_option(const training::Swap& swap, const std::string& typed,
                                const training::OwnNames& own, Day today) {
    const auto& options = swap.options;
    if (const auto rank = typed.empty() ? std::nullopt : whole_number(typed)) {
        if (*rank < 1 || static_cast<std::size_t>(*rank) > options.size())
            throw not_among(swap, typed);
        return options[static_cast<std::size_t>(*rank) - 1];
    }
    const bool is_word = typed.find_first_not_of("+-. 0123456789") != std::string::npos;
    if (!is_word) throw not_among(swap, typed);
    const ExerciseRef name = whole_exercise({&typed, 1}, own);
    for (const SwapOption& option : options)
        if (is_named(option.candidate.exercise, name)) return option;
    for (const auto& removal : swap.removed)
        if (is_named(removal.exercise, name))
            throw refused(fmt::format("{} is left out: {}.", text::title(removal.exercise, {}),
                                      view::obstacle_text(removal.obstacle, today)),
                          "hyper swap lists what is left and why the others are not.");
    throw not_among(swap, typed);
}

TakenSwap swap_to_end(store::Database& log, const ExerciseRef& named, Day day) {
    auto swaps = store::taken_swaps(log);
    std::erase_if(swaps, [&](const TakenSwap& one) { return !one.in_force(day); });
    if (swaps.empty())
        throw refused("Nothing is swapped.", "hyper swap --take 1 takes the first that it lists.");
    if (named.exercise.empty() && swaps.size() == 1) return swaps.front();
    std::string list;
    for (const TakenSwap& one : swaps)
        list += (list.empty() ? "" : ", ") + text::typed_name(one.original);
    if (named.exercise.empty())
        throw refused(fmt::format("{} exercises are swapped.", swaps.size()),
                      fmt::format("Say which: {}", list));
    for (const auto side : {&TakenSwap::original, &TakenSwap::substitute})
        for (const TakenSwap& one : swaps)
            if (is_named(one.*side, named)) return one;
    throw refused(fmt::format("{} is not swapped.", text::title(named, {})),
                  fmt::format("What is: {}", list));
}

}  // namespace hyper::cli
