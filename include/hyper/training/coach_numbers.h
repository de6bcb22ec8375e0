#pragma once

#include <array>

#include "hyper/training/forecast_view.h"

namespace hyper::training {

/// What a break of at least `days` without the pattern costs, and how the sets come back.
struct Layoff {
    int days = 0;
    double load = 1;  ///< share of the load before the break
    std::array<double, 4>
        sets{};                ///< share of the usual sets in each week back; 0 is no longer one
    bool begins_anew = false;  ///< what is hard on the spine is begun like a new exercise
};

/// Every number that the coach goes by. They are data of the catalogue, each with its source.
struct CoachNumbers {
    // Pain, 0 to 10.
    int pain_ease = 3;
    int pain_stop = 6;
    int next_day_rise = 1;       ///< above what is usual on the day after
    int clean_sessions = 2;      ///< without pain before anything rises again
    int pain_memory_days = 28;   ///< older pain no longer holds back
    int pain_sessions = 12;      ///< so many of the last ones are looked at for pain
    int next_day_days = 2;       ///< a report within them is of the session before
    int severe_again_days = 14;  ///< twice within them is a reason to be seen
    double ease_least = 0.10;    ///< share of the effective load that is taken off
    double ease_most = 0.20;
    int ease_lower_seconds = 1;  ///< slower on the way down

    // No progress.
    int stall_sessions = 3;
    int stall_sessions_trained = 4;
    int trained_skill = 3;
    int trained_sessions = 20;
    int stall_gap_days = 10;  ///< trained less often than this explains a stall
    int stall_rir = 4;        ///< as many in reserve explain it, too
    int deload_days = 7;
    double deload_sets = 0.6;
    double deload_load = 0.9;
    int deload_rir = 2;  ///< more in reserve than usual

    // Too heavy.
    int reduce_sets = 2;
    int reduce_sessions = 2;
    double reduce_least = 0.05;
    double reduce_most = 0.10;
    int rir_short = 2;  ///< as many fewer in reserve than asked for hold everything

    // Up.
    int top_sessions = 2;
    int surplus_reps = 2;  ///< above the top in the last set
    double step_least = 0.025;
    double step_most = 0.10;
    double band_step_usual = 0.10;
    double band_step_most = 0.25;
    double rung_merge = 0.05;
    int band_stretch = 100;  ///< per cent, where the user's own stretch is not known
    int extend_cap = 25;     ///< repetitions
    int longer_hold_seconds = 1;
    int hold_step_seconds = 5;
    int hold_low_seconds = 20;
    int hold_high_seconds = 60;
    double rep_share = 0.0275;  ///< what a repetition is worth of the effective load

    // Beginning and the plan.
    int start_rir = 3;
    int plan_sessions = 3;              ///< done otherwise as often, it is the plan
    int least_body_mass_kg = 45;        ///< what an unknown body mass is at least
    double first_machine_share = 0.25;  ///< of the body mass
    int ball_most_kg = 5;               ///< held between the feet

    // Days.
    int hard_moment = 2;        ///< class of the lumbar moment from which a day is hard
    int hard_days = 2;          ///< between two hard days
    int usual_days = 3;         ///< from one session to the next where no rhythm is known
    int single_days = 7;        ///< the same where once a week is enough
    int rhythm_sessions = 6;    ///< so many of the last ones tell the rhythm
    int rhythm_least_days = 2;  ///< nobody is asked to come back sooner
    int due_memory_days = 28;   ///< what was not done for longer is not due

    // Swaps.
    int swap_weeks = 4;               ///< that a swap is kept
    int swap_felt_sessions = 3;       ///< so many of the last rated ones tell how something feels
    int swap_pain_cost = 4;           ///< points of the score for each point of pain, 0 to 10
    int swap_painless_sessions = 2;   ///< without any pain speak for it
    int swap_painless_gain = 5;       ///< points, where pain is the reason
    int swap_practised_sessions = 6;  ///< of an exercise, and its skill is there
    int swap_recent_days = 28;        ///< what was done within them is no change
    int swap_recent_cost = 20;        ///< points for what was done today, for variety

    // The forecast (training/forecast.h).
    int forecast_sessions = 3;  ///< fewer are not enough to go by
    double forecast_sharpness = 5;
    double forecast_prior_sets = 30;
    std::array<ForecastView, 6> views{};

    std::array<Layoff, 4> layoffs{};  ///< by rising days
};

}  // namespace hyper::training
