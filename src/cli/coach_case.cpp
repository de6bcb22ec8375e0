#include "hyper/cli/coach_case.h"

#include <algorithm>

#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/muscle_goal.h"
#include "hyper/catalogue/swap_candidates.h"
#include "hyper/store/marks.h"
#include "hyper/store/pain.h"
#include "hyper/store/person.h"
#include "hyper/store/query.h"
#include "hyper/store/snapshot.h"
#include "hyper/store/swaps.h"
#include "hyper/training/coach.h"
#include "hyper/training/lumbar_spacing.h"

namespace hyper::cli {
namespace {

constexpr int rhythm_days = 8;

training::PainLog until(training::PainLog pain, Day day) {
    std::erase_if(pain.reports, [&](const auto& one) { return one.day > day; });
    std::erase_if(pain.flags, [&](const auto& one) { return one.since > day; });
    return pain;
}

/// What a swap asks for to be easier than usual; how much depends on what is replaced.
training::SwapEase ease_of(const training::TakenSwap& swap) {
    const auto substitute = catalogue::way(swap.substitute);
    const auto original = catalogue::way(swap.original);
    const bool known = substitute && original;
    return {
        .pain = swap.because == training::SwapPurpose::pain,
        .heavier_body = known && catalogue::swap_candidate(*substitute, *original).heavier_body};
}

/// Of several swaps each makes it as easy as it has to be, and it stands in since the first.
void stand_in(training::CoachCase& asked, std::span<const training::TakenSwap> swaps) {
    training::SwapEase ease;
    for (const auto& swap : swaps) {
        const auto one = ease_of(swap);
        ease.pain = ease.pain || one.pain;
        ease.heavier_body = ease.heavier_body || one.heavier_body;
        asked.stands_in_since = std::min(swap.since, asked.stands_in_since.value_or(swap.since));
    }
    asked.lift.usual = training::eased(asked.lift.usual, ease, catalogue::coach_numbers());
}

/// The last day with a set that was hard on the lower back, where that may still ask for rest.
std::optional<Day> last_hard_day(store::Database& log, Day day) {
    const auto& numbers = catalogue::coach_numbers();
    const std::chrono::days rest(numbers.hard_days);
    const auto sessions =
        store::sessions(log, {{}, {}, day - rest, day}, static_cast<std::size_t>(rest.count()) + 1)
            .sessions;
    const auto hard = training::hard_days(sessions, catalogue::spine_load, numbers);
    return hard.empty() ? std::nullopt : std::optional(hard.back());
}

/// What hurt in the other exercises of the pattern the last time, if that was not before `since`.
std::optional<training::PainElsewhere> pain_elsewhere(store::Database& log,
                                                      const training::ExerciseRef& exercise,
                                                      Day since, Day day) {
    const int least = catalogue::coach_numbers().pain_ease;
    std::optional<training::PainElsewhere> found;
    store::SetFilter filter;
    filter.until = day;
    for (const auto& id : catalogue::same_pattern(exercise)) {
        filter.exercise = id;
        for (const auto& session : store::sessions(log, filter, 1).sessions)
            for (const training::Set& set : session.sets) {
                if (set.exercise == exercise || set.day < since || set.pain.value_or(0) < least)
                    continue;
                if (!found || *set.pain > found->pain) found = {set.exercise, set.day, *set.pain};
            }
    }
    return found;
}

/// Adds it without days where it was never done.
void add_missing(std::vector<training::Trained>& trained, const training::ExerciseRef& exercise) {
    const bool there = std::any_of(trained.begin(), trained.end(),
                                   [&](const auto& one) { return one.lift.exercise == exercise; });
    if (!there) trained.push_back({catalogue::lift(exercise), {}});
}

/// All of the case but whether its dose is the first one ever.
training::CoachCase history_of(store::Database& log, const training::ExerciseRef& exercise, Day day,
                               const std::optional<training::TakenSwap>& proposed = std::nullopt) {
    const store::Snapshot now(log);
    training::CoachCase asked;
    asked.lift = catalogue::lift(exercise);
    asked.day = day;
    store::SetFilter filter;
    filter.exercise = exercise.exercise;
    filter.variation = exercise.variation;
    filter.until = day;
    // No rule looks further back than until somebody is trained.
    const int most = catalogue::coach_numbers().trained_sessions;
    asked.sessions = store::sessions(log, filter, static_cast<std::size_t>(most)).sessions;
    std::reverse(asked.sessions.begin(), asked.sessions.end());
    asked.bands = store::bands(log);
    training::use_labels_of_today(asked.sessions, asked.bands);
    asked.pattern_days = store::training_days(log, catalogue::same_pattern(exercise), day, most);
    const auto person = store::person(log);
    asked.physique = {person.sex.value_or(training::Sex::unspecified), store::body_masses(log)};
    asked.skill = person.skill;
    asked.owned = person.loads;
    asked.gear = person.gear;
    asked.pain = until(store::pain_log(log), day);
    Day remembered = day - std::chrono::days(catalogue::coach_numbers().pain_memory_days);
    if (!asked.sessions.empty()) remembered = std::max(remembered, asked.sessions.back().day);
    asked.elsewhere = pain_elsewhere(log, asked.lift.exercise, remembered, day);
    auto swaps = training::swaps_to(store::taken_swaps(log), exercise, day);
    if (proposed) {
        swaps.push_back(*proposed);
        swaps.back().since = day + std::chrono::days(1);  // what was done today was done before it
    }
    stand_in(asked, swaps);
    return asked;
}

/// An exercise of the user's own of which nothing can be dosed yet.
bool is_without_plan(store::Database& log, const training::ExerciseRef& exercise, Day day) {
    const auto asked = history_of(log, exercise, day);
    if (!asked.lift.own) return false;
    const auto decision = training::coach(asked, catalogue::coach_numbers());
    return !decision.dose && decision.rule != training::Rule::stop;
}

}  // namespace

training::CoachCase coach_case(store::Database& log, const training::ExerciseRef& exercise, Day day,
                               const std::optional<training::TakenSwap>& proposed) {
    const store::Snapshot now(log);
    auto asked = history_of(log, exercise, day, proposed);
    asked.first_ever = is_first_dose(log, day);
    return asked;
}

bool is_first_dose(store::Database& log, Day day) {
    return !store::was_typed(log, day, [&](const auto& exercise) {
        return catalogue::exercise(exercise.exercise) != nullptr ||
               !is_without_plan(log, exercise, day);
    });
}

std::vector<training::Due> due_exercises(store::Database& log, Day day) {
    std::vector<training::Trained> trained;
    for (const auto& exercise : store::exercises_done(log))
        trained.push_back(
            {catalogue::lift(exercise), store::training_days(log, exercise, day, rhythm_days)});
    const auto swaps = store::taken_swaps(log);
    for (const auto& swap : swaps) {
        add_missing(trained, swap.original);
        add_missing(trained, swap.substitute);
    }
    training::keep_rhythm(trained, swaps, day);
    auto due = training::due(trained, last_hard_day(log, day), day, catalogue::coach_numbers());
    std::erase_if(due, [&](const auto& one) { return is_without_plan(log, one.exercise, day); });
    return due;
}

training::ExerciseRef meant(training::ExerciseRef named, store::Database& log, Day day) {
    if (named.exercise.empty()) named.exercise = catalogue::exercises().front().id;
    if (!named.variation.empty()) return named;
    store::SetFilter filter;
    filter.exercise = named.exercise;
    filter.until = day;
    const auto page = store::sessions(log, filter, 1);
    if (!page.sessions.empty()) return page.sessions.front().sets.back().exercise;
    if (const auto way = catalogue::way(named)) named.variation = way->variation->id;
    return named;
}

}  // namespace hyper::cli
