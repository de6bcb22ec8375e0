#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/training/load.h"
#include "hyper/units/count.h"
#include "hyper/units/day.h"
#include "hyper/units/distance.h"
#include "hyper/units/id.h"

namespace hyper::training {

/// Which exercise, done how: ids of the catalogue or of the user's own exercises. An exercise of
/// one's own has no variation; then `variation` is empty.
struct ExerciseRef {
    std::string exercise;
    std::string variation;

    friend auto operator<=>(const ExerciseRef&, const ExerciseRef&) = default;
};

enum class SetKind { work, warmup, drop, failure };
enum class Side { both, left, right };

/// "work", "warmup", "drop", "failure": the words of the file and of the JSON.
[[nodiscard]] std::string_view name(SetKind kind);
[[nodiscard]] std::optional<SetKind> set_kind_from(std::string_view word);
/// "both", "left", "right".
[[nodiscard]] std::string_view name(Side side);
[[nodiscard]] std::optional<Side> side_from(std::string_view word);

/// Seconds of each phase of a repetition; nothing where the user did not say.
struct Tempo {
    std::optional<int> lift;
    std::optional<int> top;
    std::optional<int> lower;
    std::optional<int> bottom;

    friend bool operator==(const Tempo&, const Tempo&) = default;
};

/// Repetitions in reserve, in tenths: 15 is "one or two left". 0 to 100.
struct Rir {
    int tenths = 0;

    friend constexpr auto operator<=>(Rir, Rir) = default;
};

/// Where a set came from that another program's file brought.
struct Origin {
    std::string app;       ///< "strong"
    std::string file;      ///< the first sixteen digits of the file's SHA-256
    std::int64_t row = 0;  ///< of the file
    std::string session;   ///< what the app knows the session by
    std::string exercise;  ///< the name as it came; empty where it is the exercise's own

    friend bool operator==(const Origin&, const Origin&) = default;
};

/// One set as it was done. Unknown is nothing, never 0.
struct Set {
    SetId id;
    ExerciseRef exercise;
    Day day;
    std::optional<TimeOfDay> at;
    std::chrono::minutes offset{0};  ///< local minus UTC when it was done
    std::string zone;                ///< IANA name where it was done, empty where unknown
    SetKind kind = SetKind::work;
    std::optional<Reps> reps;  ///< a set has reps, seconds or a distance; 0 is a failed attempt
    std::optional<Seconds> seconds;
    std::optional<Distance> distance;
    Side side = Side::both;
    Load load;
    std::optional<Rir> rir;
    std::optional<int> pain;  ///< 0 none to 10 worst
    std::optional<Tempo> tempo;
    std::optional<std::string> setup;
    std::optional<std::string> note;
    std::optional<Seconds> rest;  ///< after the set
    std::optional<int> superset;  ///< sets of one workout with the same number belong together
    std::optional<std::string> workout;  ///< what the session was called
    std::optional<std::string> workout_note;
    std::optional<Origin> origin;  ///< of an imported set

    friend bool operator==(const Set&, const Set&) = default;
};

/// Sets are named by small numbers, 1 is the one logged last; this is the largest.
inline constexpr int last_handle = 999;

/// The sets of one day, oldest first.
struct Session {
    Day day;
    std::vector<Set> sets;

    friend bool operator==(const Session&, const Session&) = default;
};

}  // namespace hyper::training
