#pragma once

// What was done best, kept for each set-up alone. A record needs something that it is better than:
// the first session of a set-up breaks none. Warm-ups and drop sets never count, nor do sets that
// hurt. A set is beaten by one that is at least as heavy and at least as long:
// 12 repetitions at 40 kg are no record beside 12 at 42.5 kg. Assistance runs the other way: the
// less of it, the heavier.

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "hyper/training/effective_load.h"
#include "hyper/training/mark.h"

namespace hyper::training {

enum class Metric {
    load,             ///< the heaviest, for `reps`
    session_reps,     ///< repetitions of a day at a load
    set_reps,         ///< repetitions of a set at a load
    hold,             ///< seconds of a hold at a load
    ankle_load_reps,  ///< effective load at the ankles in kilograms × repetitions of a set
    e1rm,             ///< estimated one-repetition maximum
};
/// "load", "session-reps", "set-reps", "hold", "ankle-load-reps", "e1rm".
[[nodiscard]] std::string_view name(Metric metric);

struct PreviousBest {
    double value = 0;
    Day day;

    friend bool operator==(const PreviousBest&, const PreviousBest&) = default;
};

/// `value` is in the unit of the load, in repetitions, in seconds or in kilograms × repetitions.
struct Record {
    Metric metric = Metric::load;
    double value = 0;
    std::optional<EnteredMass> load;
    Reps reps{};
    Day day;
    std::optional<int> effective;          ///< of an estimate: what it rests on, in tenths
    std::optional<PreviousBest> previous;  ///< only where it was broken just now

    friend bool operator==(const Record&, const Record&) = default;
};

/// What the arithmetic needs to know of the exercise and of the user.
struct Circumstances {
    Movement movement;
    Physique physique;
    BodyNumbers body;
    StrengthNumbers strength;
};

/// What stands in a set-up today: the heaviest load, the repetitions and holds that nothing
/// heavier has matched, heaviest first, and where they can be said the ankle load and the estimate.
/// Each with the day on which it was reached first.
[[nodiscard]] std::vector<Record> standing_records(const SetupMarks& all,
                                                   const Circumstances& circumstances);

/// The records of `setup` that the marks of one day (`session`) broke, against those of the other
/// days (`before`), the most telling first. None when there is no other day.
[[nodiscard]] std::vector<Record> records_broken(const Setup& setup, std::span<const Mark> before,
                                                 std::span<const Mark> session,
                                                 const Circumstances& circumstances);

/// The same when the day held `earlier` before and holds `session` now: what was broken already is
/// not broken again, unless it was raised further.
[[nodiscard]] std::vector<Record> records_broken(const Setup& setup, std::span<const Mark> before,
                                                 std::span<const Mark> earlier,
                                                 std::span<const Mark> session,
                                                 const Circumstances& circumstances);

}  // namespace hyper::training
