#include "hyper/cli/coach_case.h"

#include <algorithm>

#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/swap_candidates.h"
#include "hyper/store/marks.h"
#include "hyper/store/pain.h"
#include "hyper/store/person.h"
#include "hyper/store/query.h"
#include "hyper/store/snapshot.h"

namespace hyper::cli {
namespace {

constexpr int rhythm_days = 8;

training::PainLog until(training::PainLog pain, Day day) {
    std::erase_if(pain.reports, [&](const auto& one) { return one.day > day; });
    std::erase_if(pain.flags, [&](const auto& one) { return one.since > day; });
    return pain;
}

}  // namespace

training::CoachCase coach_case(store::Database& log, const training::ExerciseRef& exercise,
                               Day day) {
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
    asked.first_ever = !store::has_sets(log, day);
    return asked;
}

std::vector<training::Due> due_exercises(store::Database& log, Day day) {
    std::vector<training::Trained> trained;
    for (const auto& exercise : store::exercises_done(log))
        trained.push_back(
            {catalogue::lift(exercise), store::training_days(log, exercise, day, rhythm_days)});
    return training::due(trained, day, catalogue::coach_numbers());
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
