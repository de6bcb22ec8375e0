#pragma once

// What to do instead. Some exercises cannot be done today: those are taken out first, each with its
// obstacle. The others get a score from 0 to 100: seven parts, each a factor from 0 to 1 that says
// how well the candidate stands in for the original, times the weight that the purpose gives it.
// What the user's own log says of a candidate adds points or takes some off. Attributes, weights
// and points are data of the catalogue and judgements of its authors; only the arithmetic is here.

#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "hyper/training/coach_numbers.h"
#include "hyper/training/experience.h"
#include "hyper/training/set.h"
#include "hyper/training/swap_purpose.h"
#include "hyper/units/day.h"

namespace hyper::training {

/// What brings the pain on.
enum class Provocation { extension, flexion, axial, prone };

/// "extension", "flexion", "axial", "prone".
[[nodiscard]] std::string_view name(Provocation by);
[[nodiscard]] std::optional<Provocation> provocation_from(std::string_view word);

/// What the score is made of.
enum class ScorePart { pattern, muscle, peak, spine, skill, progress, lumbar_evidence };
inline constexpr std::size_t score_parts = 7;
/// "pattern", "muscle", "peak", "spine", "skill", "progress", "lumbar-evidence".
[[nodiscard]] std::string_view name(ScorePart part);

/// One weight for each ScorePart, in their order; together 1.
using ScoreWeights = std::array<double, score_parts>;

/// What an exercise asks of somebody. Shares are from 0 to 1.
struct Demands {
    std::array<double, 5> muscles{};  ///< erector, glutes, hamstrings, quadriceps, upper body
    int axial = 0;                    ///< compression along a standing spine, 0 none to 3 high
    int moment = 0;                   ///< lumbar extensor moment and shear, 0 none to 3 high
    std::optional<int> peak;          ///< degrees of hip flexion where the load peaks
    int skill = 1;                    ///< 1 anybody to 5 expert
    double progress = 0;              ///< how finely and how far it can be loaded
    double home = 0;                  ///< how likely it can be done at home
    double lumbar_evidence = 0;       ///< evidence that it builds isolated lumbar strength
};

/// One exercise in one variation, as the original or as something to do instead of it.
struct SwapCandidate {
    ExerciseRef exercise;
    Demands demands;
    double likeness = 1;             ///< of its pattern to that of the original, 1 is the same
    std::vector<std::string> needs;  ///< equipment, all of it
    std::vector<std::string> flags;  ///< positions: "prone-pressure", "head-down", …
    bool heavier_body = false;  ///< the body alone loads it much more than it loads the original
    Experience experience{};
    /// The day on which it is back where it was swapped for something else itself.
    std::optional<Day> swapped_until{};
};

struct SwapRequest {
    SwapPurpose purpose = SwapPurpose::equipment;
    /// Where nobody said why and the original hurt: that is the purpose.
    std::optional<Felt> assumed_pain{};
    ScoreWeights weights{};
    int skill = 1;                              ///< the user's, 1 to 5
    std::optional<std::set<std::string>> have;  ///< nothing: equipment does not matter
    std::vector<ExerciseRef> avoid;             ///< without a variation: all of them
    std::vector<Provocation> provoked_by;       ///< asked only for the purpose pain
    std::set<std::string> unsafe_positions;     ///< flags that the user's conditions rule out
    Day today{};
    CoachNumbers numbers{};
};

struct Avoided {};
struct ProvokesPain {
    Provocation by;
};
struct HurtLastTime {
    Felt felt;
};
struct SwappedAway {
    Day until;
};
struct UnsafePosition {
    std::string flag;
};
struct TooSkilled {
    int skill = 1;
    int own = 1;  ///< the user's
};
struct MissingEquipment {
    std::vector<std::string> missing;
};
/// Why something is left out: the most lasting reason where there are several.
using Obstacle = std::variant<Avoided, SwappedAway, ProvokesPain, HurtLastTime, UnsafePosition,
                              TooSkilled, MissingEquipment>;

struct SwapRemoval {
    ExerciseRef exercise;
    Obstacle obstacle;
};

/// One part of a score.
struct PartScore {
    ScorePart part = ScorePart::pattern;
    double weight = 0;
    double factor = 0;  ///< of the candidate, 0 to 1
    double own = 0;     ///< of the original when it stands in for itself

    /// What the part adds to the score.
    [[nodiscard]] double points() const { return 100 * weight * factor; }
    /// How much more than the original it adds; less is negative.
    [[nodiscard]] double change() const { return 100 * weight * (factor - own); }
};

/// Something that a candidate is chosen for, or that is given up with it.
struct Trade {
    enum class Kind { better, kept, worse };
    ScorePart part = ScorePart::pattern;
    Kind kind = Kind::kept;
    double points = 0;  ///< how much it weighs, always positive
};

struct SwapOption {
    SwapCandidate candidate;
    int score = 0;  ///< whole points, 0 to 100
    std::array<PartScore, score_parts> parts;
    std::vector<Trade> gains;    ///< at most two: what is better first, then what is kept
    std::vector<Trade> losses;   ///< at most one
    std::vector<OwnEffect> own;  ///< what the log adds and takes off
};

struct Swap {
    SwapCandidate original;
    std::vector<SwapOption> options;   ///< best first
    std::vector<SwapRemoval> removed;  ///< in the order of the candidates
};

/// Ranks `candidates` as substitutes of `original`. The original itself is passed over. Each of its
/// other variations is an option or a removal; of every other exercise one variation is, the first
/// that nothing speaks against, else the first. Equal scores: what was done less recently comes
/// first, then what is done at home more easily, then the id.
[[nodiscard]] Swap swap(const SwapCandidate& original, std::span<const SwapCandidate> candidates,
                        const SwapRequest& request);

}  // namespace hyper::training
