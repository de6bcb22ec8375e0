#pragma once

// The shipped exercises as constant data. A program of the build reads data/*.toml, checks every
// line and writes these structures out; nothing is parsed when hyper starts.

#include <optional>
#include <span>
#include <string_view>

namespace hyper::catalogue {

using Text = std::string_view;
using Texts = std::span<const std::string_view>;

/// A value and where it comes from: the key of a source, or "judgement".
template <typename T>
struct Sourced {
    T value;
    Text source;
};

/// The least and the most.
struct Range {
    int low;
    int high;
};

struct Source {
    Text key;    ///< "lawrence-2019"
    Text label;  ///< "Lawrence 2019", as a sentence names it
    Text title;
    Text where;  ///< journal, DOI or address
};

/// Kinds of movement; swap compares them, layoffs are counted per pattern.
enum class Pattern {
    reverse_hyper,     ///< hip extension, trunk fixed
    back_extension,    ///< hip extension, legs fixed
    hinge,             ///< standing hip hinge
    deadlift,          ///< hinge and knee
    lumbar_extension,  ///< isolated lumbar extension
};

/// A thing that has to be there.
struct Equipment {
    Text id;    ///< "roman-chair", as `--have` and `gear` say it
    Text name;  ///< "Roman chair"
    Texts aliases;
};

/// What swap and the coach rank by; coach-science values from 0 to 1 unless stated.
struct Attributes {
    Sourced<double> erector;
    Sourced<double> glutes;
    Sourced<double> hamstrings;
    Sourced<double> quadriceps;
    Sourced<double> upper_body;
    Sourced<int> axial;                ///< compression along a standing spine, 0 none to 3 high
    Sourced<int> moment;               ///< lumbar extensor moment and shear, 0 none to 3 high
    std::optional<Sourced<int>> peak;  ///< degrees of hip flexion where the load peaks
    Sourced<Range> range_of_motion;    ///< degrees
    Sourced<int> skill;                ///< 1 anybody to 5 expert
    Sourced<double> grip;
    Sourced<double> progress;         ///< how finely and how far it can be loaded
    Sourced<double> home;             ///< how likely it can be done at home
    Sourced<double> lumbar_evidence;  ///< evidence that it builds isolated lumbar strength
};

/// Seconds of each phase.
struct TempoSeconds {
    int lift;
    int top;
    int lower;
    int bottom;
};

/// The dose that somebody starts from.
struct Prescription {
    Sourced<Range> sets;
    Sourced<Range> reps;
    std::optional<Sourced<int>> rep_cap;  ///< how far the range may be extended
    Sourced<Range> rir;                   ///< repetitions in reserve
    Sourced<Range> rest_seconds;
    Sourced<TempoSeconds> tempo;
    std::optional<Sourced<int>> step_grams;  ///< smallest usual step of an added mass
    Sourced<Text> progression;               ///< how it is made harder, in words
    Sourced<Text> first_load;                ///< what to start with, in words
};

/// The texts of one way of doing it, in the order in which a coach says them.
struct Guide {
    Text intro;
    Text picture;  ///< line drawing of the set-up, at most 40 columns; empty where there is none
    Texts setup;
    Texts movement;
    Texts breathing;
    Texts tips;
    Texts mistakes;
    Texts harder;
    Texts safety;
};

/// What a load means for a variation when none is typed.
enum class LoadRule {
    body,      ///< the body alone is a usual way to do it
    required,  ///< a load belongs to it: machine, bar, band, ball
};

struct Variation {
    Text id;
    Text name;  ///< "on a bench", as a heading continues
    Texts aliases;
    Texts names;  ///< id and aliases as names are compared (fold.h)
    LoadRule load;
    Texts needs;  ///< equipment ids, all of them
    Texts flags;  ///< position flags: "prone-pressure", "head-down", "balance", …
    Attributes attributes;
    Prescription prescription;
    Guide guide;
};

enum class MuscleRole { primary, secondary };

struct Muscle {
    Text name;    ///< "erector spinae"
    Text region;  ///< "lower back"
    MuscleRole role;
};

struct Exercise {
    Text id;
    Text name;
    Texts aliases;
    Texts names;    ///< id, name and aliases as names are compared (fold.h)
    Texts related;  ///< names of exercises so like it that its guide helps; their sets are others
    Pattern pattern;
    std::span<const Muscle> muscles;
    Text intro;
    Texts contrast;                         ///< what it is not, and what it is reversed from
    Texts safety;                           ///< for every variation
    Texts replacements;                     ///< exercise ids
    Texts sources;                          ///< source keys
    std::span<const Variation> variations;  ///< the first is the default
};

/// All exercises; the reverse hyper is the first.
[[nodiscard]] std::span<const Exercise> exercises();
/// Nothing when no exercise has that id.
[[nodiscard]] const Exercise* exercise(std::string_view id);
/// Nothing when the exercise has no such variation.
[[nodiscard]] const Variation* variation(const Exercise& exercise, std::string_view id);
[[nodiscard]] std::span<const Equipment> equipment();
[[nodiscard]] std::span<const Source> sources();
/// Nothing when there is no source of that key.
[[nodiscard]] const Source* source(std::string_view key);

/// How much each part of the swap score weighs for a purpose; the parts add up to 1.
struct SwapWeights {
    Text purpose;  ///< "equipment", "pain", "variety", "lumbar-strength"
    double pattern, muscle, peak, spine, skill, progress, lumbar_evidence;
    Text source;
};
[[nodiscard]] std::span<const SwapWeights> swap_weights();
/// How alike two patterns are, 0 to 1.
[[nodiscard]] double likeness(Pattern a, Pattern b);

}  // namespace hyper::catalogue
