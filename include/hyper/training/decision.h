#pragma once

// What the coach answers: a dose, the rule that gave it, why, from which sets, what was looked at
// and left, and what would change it. All of it is data; view makes the sentences.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "hyper/training/dose.h"
#include "hyper/training/effective_load.h"
#include "hyper/training/forecast_view.h"
#include "hyper/training/pain.h"
#include "hyper/training/session_reading.h"
#include "hyper/training/strength.h"

namespace hyper::training {

/// The rules in their order: the first that applies gives the dose.
enum class Rule {
    stop,
    ease,
    resume,
    start,
    deload,
    reduce,
    add_load,
    next_band,
    extend,
    load_it,
    add_reps,
    hold,
};
inline constexpr std::size_t rule_count = 12;
/// "STOP", "ADD LOAD", …
[[nodiscard]] std::string_view name(Rule rule);
/// "stop", "add-load", …: the action of the JSON and of the data.
[[nodiscard]] std::string_view code(Rule rule);

/// Why a rule applies, or why it does not.
enum class Ground {
    symptom,
    severe_pain,
    severe_next_day,
    pain,
    next_day_pain,
    pain_again,
    pain_long_ago,
    layoff,
    never_done,
    stalled,
    deload_week,
    below_twice,
    top_twice,
    top_once,
    surplus,
    step_too_big,
    rung_too_far,
    rung_unearned,
    no_step,
    extended_fully,
    body_alone_at_top,
    in_range,
    one_miss,
    little_in_reserve,
    once_more,
    after_pain,
    pain_elsewhere,
    pain_unrated,
    just_back,
    just_swapped,
    no_plan,
    long_ago,
    deload_over,
    unknown_body_mass,
    unknown_bands,
    as_far_as_it_goes,
    begun,
    // Only of rules that do not apply:
    no_pain,
    trained_lately,
    done_before,
    progressing,
    too_few,
    at_top,
    trained_seldom,
    much_in_reserve,
    pain_explains,
    not_below,
    not_at_top,
    not_bands,
    bands,
    step_fits,
    has_load,
    nothing_to_add,
    outranked,
};
/// "step-too-big": the word of the JSON.
[[nodiscard]] std::string_view code(Ground ground);

/// What a number of a decision is.
enum class Figure {
    pain,
    usual,
    days,
    since,  ///< days since 1970 of a day
    count,
    needed,
    sets,
    reps,
    low,
    top,
    share,  ///< of the effective load: 0.048 is 4.8 %
    gap,    ///< from rung to rung
    rir,
    week,
};

struct Fact {
    Figure figure = Figure::pain;
    double value = 0;

    friend bool operator==(const Fact&, const Fact&) = default;
};
[[nodiscard]] inline Fact fact(Figure figure, double value) {
    return {figure, value};
}
using Facts = std::vector<Fact>;
/// The value of a figure; 0 where it is not said.
[[nodiscard]] double of(const Facts& facts, Figure figure);

struct Rejected {
    Rule rule = Rule::stop;
    Ground ground = Ground::outranked;
    Facts facts;

    friend bool operator==(const Rejected&, const Rejected&) = default;
};

/// A step of the load that was considered, taken or not.
struct LoadStep {
    Load to;
    std::optional<double> share{};  ///< of the effective load; of the force for bands
    bool at_most = false;           ///< the body mass is not known: the share is that or less
    bool verified = true;           ///< false where a band was never measured
    bool assumed = false;           ///< nothing is known of what is owned: the usual step
    bool fits = false;              ///< within the cap
    Load from{};                    ///< the load that the share is measured against

    friend bool operator==(const LoadStep&, const LoadStep&) = default;
};

/// Pain in another exercise of the same pattern, since this one was done last.
struct PainElsewhere {
    ExerciseRef exercise;
    Day day;
    int pain = 0;

    friend bool operator==(const PainElsewhere&, const PainElsewhere&) = default;
};

/// What a rule took off the load.
struct LoadCut {
    Load from;
    Load to;
    double least = 0;  ///< share that had to go
    /// Share that went, of the effective load or of a band's force; nothing where it is not known.
    std::optional<double> share{};
    bool by_load = false;  ///< the body mass is not known: of the load itself

    friend bool operator==(const LoadCut&, const LoadCut&) = default;
};

/// The repetitions that are expected after a step, and from what.
struct Expectation {
    std::vector<int> reps;  ///< of each set, before the bounds of the range
    // From the log:
    std::vector<ViewedReps> views;  ///< what they say of the first set
    int learned_sets = 0;           ///< 0: nothing in the log shows it
    std::optional<Day> since{};     ///< the first of these sets
    // Else by the size of the step:
    int from = 0;   ///< repetitions of the weakest set of last time, to the top of the range
    int fewer = 0;  ///< that the step is worth

    friend bool operator==(const Expectation&, const Expectation&) = default;
};

/// What is said beside the dose.
enum class Remark {
    bend_knees,     ///< less load without another load
    slower,         ///< on the way down
    longer_hold,    ///< at the top
    try_swap,       ///< because of pain
    change,         ///< flat again after an easy week: another variation
    fewer_sets,     ///< still coming back
    only_if_well,   ///< it was severe pain that stopped it, long ago
    see_clinician,  ///< severe pain twice in a short time
    practice,       ///< an easy week is practice, not proof
    begin_anew,     ///< after so long it is a new exercise
    beyond_body,    ///< more than the body's mass on the machine adds little
    bands_differ,   ///< loops of one colour differ
    no_lighter,     ///< nothing lighter is owned
    build_up,       ///< with lighter sets, as last time
    each_ankle,     ///< the load is of both ankles together
    not_made,       ///< the load was done, but is not made by what is owned
    next_time,      ///< it was done today already
    first_check,    ///< the short check before the first dose ever
};

/// What the user may tell so that the answer gets better.
enum class Ask { body_mass, band_numbers, pain_rating, next_day_pain, loads, rir };

/// What a reverse hyper with the body alone can be loaded with.
enum class LoadOffer { ankle_weights, band, medicine_ball, machine };

/// Something that would change the answer, and the load that it leads to where it is known.
struct Prospect {
    Rule rule = Rule::add_load;
    Facts facts;
    std::optional<Load> load;

    friend bool operator==(const Prospect&, const Prospect&) = default;
};

struct Decision {
    ExerciseRef exercise;
    Day day;
    Rule rule = Rule::hold;
    Ground ground = Ground::in_range;
    Facts facts;
    std::optional<Dose> dose;  ///< nothing: stop, or there is no plan
    std::vector<SymptomFlag> flags;
    std::optional<PainElsewhere> elsewhere;
    std::vector<Reading> read;  ///< newest first, those that the rule looked at
    Plan plan;
    std::vector<Rejected> rejected;          ///< in the order of the rules
    std::optional<LoadStep> step;            ///< up, taken or not
    std::optional<LoadCut> cut;              ///< where the rule lowers the load
    std::optional<Expectation> expected;     ///< after a step that is taken
    std::optional<EffectiveLoad> effective;  ///< of the load of last time
    std::optional<Mass> body_mass;           ///< on that day
    MassUnit unit = MassUnit::kg;            ///< in which the user speaks of it
    std::vector<Remark> remarks;
    std::vector<Ask> asks;
    std::vector<LoadOffer> offers;
    std::vector<Prospect> prospects;
    Confidence confidence = Confidence::medium;
    std::optional<int> sets_done;  ///< of a session that has begun: the next set is one of it
};

}  // namespace hyper::training
