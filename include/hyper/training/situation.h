#pragma once

// What the coach knows before it looks at the first rule: the case as it was asked, and what
// follows from it.

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "hyper/training/band_ladder.h"
#include "hyper/training/decision.h"
#include "hyper/training/layoff.h"
#include "hyper/training/lift.h"
#include "hyper/training/owned_loads.h"
#include "hyper/training/pain.h"

namespace hyper::training {

/// The question: what to do on `day`.
struct CoachCase {
    Lift lift;
    Day day;
    std::vector<Session> sessions;  ///< of this exercise and variation, oldest first, until `day`
    std::vector<Day> pattern_days;  ///< on which anything of the pattern was done, rising
    Physique physique;
    std::optional<int> skill;
    OwnedLoads owned;
    std::vector<Band> bands;
    std::set<std::string> gear;  ///< ids of equipment; empty: not said
    PainLog pain;
    std::optional<PainElsewhere> elsewhere{};  ///< too much of it to go on as before
    bool first_ever = false;                   ///< no dose was ever said
    /// Since when it stands in for another exercise; nothing when it does not.
    std::optional<Day> stands_in_since{};
};

/// How a day felt, as far as it was said.
struct DayPain {
    Day day;
    std::optional<int> worst{};     ///< of its sets
    std::optional<int> next_day{};  ///< reported after it
    int usual = 0;                  ///< on days after, until then

    /// Whether anything was said of it.
    [[nodiscard]] bool rated() const { return worst || next_day; }
    /// Too much to go on as before.
    [[nodiscard]] bool hurt(const CoachNumbers& numbers) const;
    /// Rated, and not too much.
    [[nodiscard]] bool clean(const CoachNumbers& numbers) const;
};

/// What an exercise of the user's own lacks to have a plan.
struct Unplanned {
    int days = 0;              ///< on which it was done the same way
    int needed = 0;            ///< of them
    bool by_distance = false;  ///< distances are logged and never dosed
};

struct Situation {
    const CoachCase* asked = nullptr;
    const CoachNumbers* numbers = nullptr;
    Plan plan;
    int sets_today = 1;               ///< of the plan; fewer in the weeks after a break
    std::vector<Reading> readings;    ///< of the set-up of last time, oldest first
    std::optional<WorkDay> begun;     ///< today's sets where more are planned
    std::vector<DayPain> pains;       ///< of the last sessions, oldest first
    std::optional<Return> back;       ///< the last break that is over
    std::optional<int> days_off;      ///< since the pattern was trained
    std::vector<Reading> running;     ///< since the last break or easy week, none of it easy
    std::optional<Day> deload_since;  ///< the last sessions were an easy week
    std::optional<LoadStep> step;     ///< up, from the load of last time
    bool rungs_unknown = false;       ///< bands whose order nobody knows
    std::optional<Unplanned> unplanned;

    [[nodiscard]] const Reading* last() const {
        return readings.empty() ? nullptr : &readings.back();
    }
    /// The same for rules that come after START: they are asked only where there is one.
    [[nodiscard]] const Reading& latest() const { return readings.back(); }
};

[[nodiscard]] Situation situation_of(const CoachCase& asked, const CoachNumbers& numbers);

/// Whether the last `needed` of `readings` brought nothing beyond the one before them.
[[nodiscard]] bool without_progress(std::span<const Reading> readings, int needed);
/// How many sessions without progress are a stall for this user.
[[nodiscard]] int stall_length(const CoachCase& asked, const CoachNumbers& numbers);

}  // namespace hyper::training
