#pragma once

// How the coach reads a session. Only working sets of one set-up and one load count: warm-ups,
// drops and whatever goes beyond the plan do not. Left and right are one set, as good as the weaker
// side. Nothing of it is stored, so an edit changes the answer.

#include <optional>
#include <span>
#include <vector>

#include "hyper/training/coach_numbers.h"
#include "hyper/training/dose.h"
#include "hyper/training/set.h"
#include "hyper/training/setup.h"

namespace hyper::training {

/// The working sets of a day in one set-up, all at the load that most of them had.
struct WorkDay {
    Day day;
    Setup setup;
    Load load;
    std::vector<int> amounts;      ///< repetitions, or seconds of holds, in the order of the sets
    std::vector<SetId> sets;       ///< that were read
    int all_sets = 0;              ///< of the day in the set-up, whatever their load
    std::vector<Load> led_up{};    ///< where loads only rose: of the lighter sets, in their order
    int counted = 0;               ///< towards the plan: all of them where loads only rose
    bool timed = false;            ///< the amounts are seconds
    std::optional<Rir> least_rir;  ///< of the sets read, where any was said
    std::optional<int> pain;       ///< worst of the day, whatever the set

    friend bool operator==(const WorkDay&, const WorkDay&) = default;
};

/// Whether `a` is less than `b`, both of one set-up; with help the one with more of it.
[[nodiscard]] bool lighter_than(const Load& a, const Load& b);

/// The working sets of `session`, in the set-up `only` where it is given; left and right are one
/// set-up. Where there were several loads, the one with most sets, of equals the later. Nothing
/// when there is no such set.
[[nodiscard]] std::optional<WorkDay> work_day(const Session& session, const CoachNumbers& numbers,
                                              const Setup* only = nullptr);

/// Sets and amounts that are planned.
struct Plan {
    int sets = 1;
    Range amounts{1, 1};
    bool timed = false;
    bool from_log = false;  ///< what the user really does, not what is usual

    friend bool operator==(const Plan&, const Plan&) = default;
};

/// What is usual, unless the user does other sets or other amounts: done so in `plan_sessions`
/// running days, it is the plan. `days` are oldest first, without those that were easy on purpose;
/// `timed` says whether it is done in seconds.
[[nodiscard]] Plan working_plan(const Prescription& usual, std::span<const WorkDay> days,
                                bool timed, const CoachNumbers& numbers);

enum class Outcome { top, in_range, miss };
/// "top", "in-range", "miss".
[[nodiscard]] std::string_view name(Outcome outcome);

/// A day measured against what was planned for it.
struct Reading {
    WorkDay work;
    int planned = 1;             ///< sets
    std::vector<int> amounts{};  ///< of the planned sets that were done
    Outcome outcome = Outcome::miss;
    int below = 0;         ///< planned sets below the bottom that were not stopped by choice
    bool surplus = false;  ///< the last planned set went beyond the top
    bool light = false;    ///< easy on purpose: part of a deload

    /// Of the planned sets.
    [[nodiscard]] int total() const;
    /// Whether lighter sets led up to those that were read, and were part of the plan.
    [[nodiscard]] bool led_up() const;
    friend bool operator==(const Reading&, const Reading&) = default;
};

/// `planned` are the sets that were asked for on that day.
[[nodiscard]] Reading reading(const WorkDay& day, const Plan& plan, int planned,
                              const Prescription& usual, const CoachNumbers& numbers);

}  // namespace hyper::training
