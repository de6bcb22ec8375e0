#pragma once

#include <array>

#include "hyper/training/body_numbers.h"
#include "hyper/training/forecast_view.h"
#include "hyper/training/strength_numbers.h"

namespace hyper::training {

/// What a break of at least `days` without the pattern costs, and how the sets come back.
struct Layoff {
    int days = 0;
    double load = 1;  ///< share of the load before the break
    std::array<double, 4>
        sets{};                ///< share of the usual sets in each week back; 0 is no longer one
    bool begins_anew = false;  ///< what is hard on the spine is begun like a new exercise
};

/// Every number that the coach goes by. They are data of the catalogue, each with its source; a
/// member that the data does not fill is an error of the build.
struct CoachNumbers {
    // Pain, 0 to 10.
    int pain_ease;
    int pain_stop;
    int next_day_rise;      ///< above what is usual on the day after
    int clean_sessions;     ///< without pain before anything rises again
    int pain_memory_days;   ///< older pain no longer holds back
    int pain_sessions;      ///< so many of the last ones are looked at for pain
    int next_day_days;      ///< a report within them is of the session before
    int next_day_ask;       ///< after so much in the sets the next day is asked for
    int severe_again_days;  ///< twice within them is a reason to be seen
    double ease_least;      ///< share of the effective load that is taken off
    double ease_most;
    int ease_lower_seconds;  ///< slower on the way down

    // No progress.
    int stall_sessions;
    int stall_sessions_trained;
    int trained_skill;
    int trained_sessions;
    int stall_gap_days;  ///< trained less often than this explains a stall
    int stall_rir;       ///< as many in reserve explain it, too
    int deload_days;
    double deload_sets;
    double deload_load;
    int deload_rir;  ///< more in reserve than usual

    // Too heavy.
    int reduce_sets;
    int reduce_sessions;
    double reduce_least;
    double reduce_most;
    int rir_short;  ///< as many fewer in reserve than asked for hold everything

    // Up.
    int top_sessions;
    int top_sessions_small;  ///< where the spine is not pressed and what is added is small
    int top_rir;             ///< with fewer left it was no top
    int rep_step;            ///< that an added repetition is
    int surplus_reps;        ///< above the top in the last set
    double step_least;
    double step_most;
    double lighter_slack;  ///< more than asked for that a load of the log may take off
    int usual_step_grams;  ///< where nothing is known of what is owned
    double pound_grid;     ///< the same goes by this many pounds
    int band_most;         ///< pulled at once
    double band_step_usual;
    double band_step_most;
    double rung_merge;
    int band_stretch;  ///< per cent, where the user's own stretch is not known
    int extend_cap;    ///< repetitions
    int longer_hold_seconds;
    int hold_step_seconds;
    int hold_low_seconds;
    int hold_high_seconds;
    double rep_share;  ///< what a repetition is worth of the effective load

    // Beginning and the plan.
    int start_rir;
    int sure_sessions;           ///< fewer are a reason to doubt
    int plan_sessions;           ///< done otherwise as often, it is the plan
    int least_body_mass_kg;      ///< what an unknown body mass is at least
    double first_machine_share;  ///< of the body mass
    int ball_most_kg;            ///< held between the feet

    // An exercise of the user's own, of which nothing else is known.
    int own_sets;
    int own_reps_low;
    int own_reps_high;
    int own_rir_low;
    int own_rir_high;
    int own_rest_low;  ///< seconds
    int own_rest_high;

    // Days.
    int hard_moment;        ///< class of the lumbar moment from which a day is hard
    int easy_rir;           ///< with as many left in reserve a set is not hard
    int hard_days;          ///< between two hard days
    int usual_days;         ///< from one session to the next where no rhythm is known
    int single_days;        ///< the same where once a week is enough
    int rhythm_sessions;    ///< so many of the last ones tell the rhythm
    int rhythm_least_gaps;  ///< fewer are no rhythm
    int rhythm_least_days;  ///< nobody is asked to come back sooner
    int due_memory_days;    ///< what was not done for longer is not due

    // Swaps.
    int swap_weeks;               ///< that a swap is kept
    int swap_felt_sessions;       ///< so many of the last rated ones tell how something feels
    int swap_pain_cost;           ///< points of the score for each point of pain, 0 to 10
    int swap_painless_sessions;   ///< without any pain speak for it
    int swap_painless_gain;       ///< points, where pain is the reason
    int swap_practised_sessions;  ///< of an exercise, and its skill is there
    int swap_recent_days;         ///< what was done within them is no change
    int swap_recent_cost;         ///< points for what was done today, for variety

    int swap_pain_sets;          ///< fewer, where pain is the reason
    double swap_heavier_reps;    ///< share of the lowest, where the body weighs much more
    int usual_skill;             ///< of somebody who did not say
    int swap_skill_above;        ///< the own one that can be learned
    int provoke_extension_peak;  ///< degrees: a peak up to there is one of extension
    int provoke_flexion_peak;    ///< degrees: one from there on is one of flexion
    int provoke_axial;           ///< class of the load on a standing spine
    double swap_peak_unknown;    ///< how alike two peaks are of which one is not known
    int swap_word_points;        ///< from which a change is worth a word
    double swap_kept_share;      ///< of movement and muscles, above which they are kept

    // The forecast (training/forecast.h).
    int forecast_sessions;  ///< fewer are not enough to go by
    double forecast_sharpness;
    double forecast_prior_sets;
    double forecast_apart;       ///< of loads that cannot be compared, in the logarithm
    double forecast_most_times;  ///< repetitions that a difference makes of those done, at most
    double forecast_most_more;   ///< and as many more
    std::array<ForecastView, 6> views{};

    std::array<Layoff, 4> layoffs{};  ///< by rising days

    BodyNumbers body;
    StrengthNumbers strength;
};

}  // namespace hyper::training
