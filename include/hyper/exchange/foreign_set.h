#pragma once

// A set as another program's file tells it: nothing guessed, nothing matched yet. A reader makes
// these; what they become in the log (whose exercise it is, which unit a bare number has, whether
// the set is there already) is decided by who asked for them.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "hyper/training/set.h"
#include "hyper/units/count.h"
#include "hyper/units/day.h"
#include "hyper/units/distance.h"
#include "hyper/units/mass.h"

namespace hyper::exchange {

/// When something was done, as far as the file says.
struct ForeignMoment {
    Day day;
    std::optional<TimeOfDay> time;
    /// Local minus UTC where the file says so; 0 where day and time are UTC. Nothing: they are
    /// what the clock on the wall said, somewhere.
    std::optional<std::chrono::minutes> offset;

    friend bool operator==(const ForeignMoment&, const ForeignMoment&) = default;
};

/// A mass as the file has it. Without a unit the file leaves open what the number means.
struct ForeignMass {
    std::int64_t thousandths = 0;  ///< of the unit: 42500 and kg are 42.5 kg
    std::optional<MassUnit> unit;

    friend bool operator==(const ForeignMass&, const ForeignMass&) = default;
};

/// A distance as the file has it. Without a unit the file leaves open what the number means.
struct ForeignDistance {
    std::int64_t thousandths = 0;  ///< of the unit: 5500 and km are 5.5 km
    std::optional<DistanceUnit> unit;

    friend bool operator==(const ForeignDistance&, const ForeignDistance&) = default;
};

/// One set. It has repetitions, seconds or a distance; 0 repetitions are an attempt that failed.
struct ForeignSet {
    std::size_t row = 0;  ///< of the file, the header is row 1; in a database the row's own number
    /// What the session is known by within its app and never changes: the app's own id, else the
    /// start as the file writes it and the name of the workout.
    std::string session;
    std::string workout;       ///< the session's name, trimmed; may be empty
    std::string workout_note;  ///< on the first set of a session alone
    ForeignMoment when;        ///< of this set where the file knows, else of the session's start
    std::string exercise;      ///< the name as it came, trimmed
    std::string equipment;     ///< what it was done with, where the name does not say it
    training::SetKind kind = training::SetKind::work;
    std::optional<Reps> reps;
    std::optional<Seconds> seconds;
    std::optional<ForeignDistance> distance;  ///< never below 0
    std::optional<ForeignMass> mass;          ///< never below 0
    bool assists = false;                     ///< the mass makes it easier
    std::optional<training::Rir> rir;
    training::Side side = training::Side::both;
    std::optional<int> superset;  ///< sets of one session with the same number belong together
    std::optional<Seconds> rest;  ///< after the set
    std::optional<ForeignMass> body_mass;
    std::string note;

    friend bool operator==(const ForeignSet&, const ForeignSet&) = default;
};

/// Why a row of a file is no set.
enum class LeftOut {
    rest_timer,    ///< a pause of its own; its length went to the set before
    note,          ///< words of their own; they went to the exercise
    unkept,        ///< a pause or words without a set that could have them
    not_done,      ///< planned, skipped or not started
    nothing_done,  ///< no repetitions, no time, no distance
    body_mass,     ///< a weigh-in
    duplicate,     ///< a snapshot that a later row holds again
    unexplained,   ///< of a kind whose meaning is not known
};

}  // namespace hyper::exchange
