#pragma once

#include <optional>
#include <string>
#include <vector>

#include "hyper/catalogue/coach.h"
#include "hyper/training/situation.h"
#include "support/amounts.h"

// Histories of one exercise for tests of the coach, in November 2026.

namespace hyper::test {

/// What was done on a day; 0 kilograms are the body alone.
struct Done {
    unsigned day;
    double kilograms;
    std::vector<int> reps;
    std::optional<int> pain{};
    std::optional<int> rir{};
};

[[nodiscard]] inline training::Session session_of(const Done& done,
                                                  const training::ExerciseRef& exercise) {
    training::Session session{on(done.day), {}};
    for (const int reps : done.reps) {
        training::Set set;
        set.exercise = exercise;
        set.day = session.day;
        set.reps = Reps(reps);
        if (done.kilograms > 0) set.load.added = kg(done.kilograms);
        set.pain = done.pain;
        if (done.rir) set.rir = training::Rir{*done.rir * 10};
        session.sets.push_back(set);
    }
    return session;
}

/// The case of somebody of 80 kg on `day`.
[[nodiscard]] inline training::CoachCase history(const std::vector<Done>& all, unsigned day,
                                                 const std::string& variation = "machine") {
    training::CoachCase asked;
    asked.lift = catalogue::lift({"reverse-hyper", variation});
    asked.physique.masses = {{on(1), kg(80)}};
    asked.day = on(day);
    for (const Done& done : all) {
        asked.sessions.push_back(session_of(done, asked.lift.exercise));
        asked.pattern_days.push_back(on(done.day));
    }
    return asked;
}

}  // namespace hyper::test
