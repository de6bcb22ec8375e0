#pragma once

// What the legs weigh in a reverse hyper: lying face down, straight legs load the hips like a mass
// at the ankles that is a fixed share of the body's. From the segment masses and centres of mass of
// de Leva 1996 (thigh, shank and foot of both legs about the hips, over the length of the leg):
// 0.148 of the body mass for men, 0.143 for women, and their mean where the sex is not known.
// Right to 10 to 15 % for one person; nothing is said about forces in the spine.

#include <optional>
#include <span>
#include <vector>

#include "hyper/training/body_mass.h"
#include "hyper/training/person.h"
#include "hyper/units/day.h"
#include "hyper/units/mass.h"

namespace hyper::training {

/// What is known of the user's body. All of it may be unknown.
struct Physique {
    Sex sex = Sex::unspecified;
    std::vector<BodyMass> masses;  ///< in any order
};

/// The share of the body mass that straight legs are worth at the ankles.
[[nodiscard]] double leg_share(Sex sex);

/// The body mass of the last weigh-in up to `day`; nothing when there was none.
[[nodiscard]] std::optional<Mass> body_mass_on(std::span<const BodyMass> masses, Day day);

/// The effective load at the ankles in kilograms: the legs' share and what was added. Nothing when
/// the body mass of that day is unknown.
[[nodiscard]] std::optional<double> effective_ankle_load(const Physique& physique, Day day,
                                                         Mass added);

}  // namespace hyper::training
