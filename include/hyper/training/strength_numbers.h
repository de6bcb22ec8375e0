#pragma once

namespace hyper::training {

/// When sets compare, and what an estimated maximum may be made of. Data of the catalogue, each
/// with its source.
struct StrengthNumbers {
    int lightest_grams;     ///< that an estimate is made from
    int most_rir;           ///< more in reserve are guessed too badly
    int sure_reps;          ///< effective repetitions up to which confidence is high
    int fair_reps;          ///< the same for medium
    int most_reps;          ///< the same for low; no estimate beyond
    int mayhew_reps;        ///< from which that formula is one of the range
    int least_pain;         ///< in a set that counts for no record and no estimate
    int learning_sessions;  ///< in which a movement is still being learnt
    double new_best;        ///< share by which it is above the old one
    double stronger;        ///< share by which the last sessions are above those before
    int stronger_sessions;  ///< so many last ones, and as many before
    double tempo_apart;     ///< share by which a repetition may last longer and still compare
};

}  // namespace hyper::training
