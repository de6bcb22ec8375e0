#pragma once

// What the legs weigh in a reverse hyper: lying face down, straight legs load the hips like a mass
// at the ankles that is a fixed share of the body's; where the sex is not known, the mean of both.
// With the knees at a right angle they are worth a share of that; head-up on an incline all of it
// counts by the cosine. In a back extension head, arms and trunk load the hips like a plate at the
// chest (arms crossed). All shares are from the segments of de Leva 1996 (data/coach.toml), and
// right to 10 to 15 % for one person; nothing is said about forces in the spine. A band pulls at
// most as much as its whole force, when it pulls straight across the leg.

#include <optional>
#include <span>
#include <vector>

#include "hyper/training/body_mass.h"
#include "hyper/training/body_numbers.h"
#include "hyper/training/load.h"
#include "hyper/training/movement.h"
#include "hyper/training/person.h"
#include "hyper/units/day.h"
#include "hyper/units/force.h"
#include "hyper/units/mass.h"

namespace hyper::training {

/// What is known of the user's body. All of it may be unknown.
struct Physique {
    Sex sex = Sex::unspecified;
    std::vector<BodyMass> masses;  ///< in any order
};

/// The share of the body mass that straight legs are worth at the ankles.
[[nodiscard]] double leg_share(const BodyNumbers& numbers, Sex sex);

/// The body mass of the last weigh-in up to `day`; nothing when there was none.
[[nodiscard]] std::optional<Mass> body_mass_on(std::span<const BodyMass> masses, Day day);

/// The effective load at the ankles in kilograms: the legs' share and what was added. Nothing when
/// the body mass of that day is unknown.
[[nodiscard]] std::optional<double> effective_ankle_load(const BodyNumbers& numbers,
                                                         const Physique& physique, Day day,
                                                         Mass added);

enum class Knees { straight, bent };

/// What is lifted, in kilograms, with the range in which it lies for most people.
struct EffectiveLoad {
    double kilograms = 0;
    double low = 0;
    double high = 0;

    friend bool operator==(const EffectiveLoad&, const EffectiveLoad&) = default;
};

/// What is to be known of a load beside the load itself.
struct LoadDetails {
    std::optional<Force> band_top{};  ///< where the band pulls hardest
    Knees knees = Knees::straight;
};

/// The effective load of somebody who weighs `body`: at the ankles for a reverse hyper, at the
/// chest for a back extension, the whole body where it is lifted otherwise, else the added mass
/// alone.
[[nodiscard]] EffectiveLoad effective_load(const BodyNumbers& numbers, const Movement& movement,
                                           Sex sex, Mass body, const Load& load,
                                           const LoadDetails& details = {});
/// The same on a day. Nothing when the body is part of it and its mass on that day is unknown.
[[nodiscard]] std::optional<EffectiveLoad> effective_load(const BodyNumbers& numbers,
                                                          const Movement& movement,
                                                          const Physique& physique, Day day,
                                                          const Load& load,
                                                          const LoadDetails& details = {});
/// Whether the body's own mass is part of what is lifted.
[[nodiscard]] bool lifts_body(const Movement& movement, const Load& load);

}  // namespace hyper::training
