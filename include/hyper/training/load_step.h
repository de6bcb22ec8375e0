#pragma once

// Steps of the load, up and down, from what exists. They are measured by the effective load; of a
// body whose mass is not known it is taken what it is at least, so a step is that big or smaller.

#include <optional>

#include "hyper/training/situation.h"

namespace hyper::training {

/// A lighter load than `now`: the highest that takes at least `least` off, of the effective load or
/// of a band's force. Nothing where none is owned or known.
[[nodiscard]] std::optional<LoadCut> lighter(const Situation& situation, const WorkDay& now,
                                             double least);
/// The step up from `now` that the rules ask for, whether or not it fits; nothing where there is
/// nothing heavier.
[[nodiscard]] std::optional<LoadStep> step_up(const Situation& situation, const WorkDay& now);

/// Whether what is owned makes `load`, as far as that is known.
[[nodiscard]] bool is_made(const Situation& situation, const Load& load);
/// Whether bands have no step because nobody knows how hard they pull, and their labels do not say.
[[nodiscard]] bool rungs_are_unknown(const Situation& situation, const WorkDay& now);
/// The effective load of `now`, a band's force in it where that is known; nothing where the body
/// mass is part of it and not known.
[[nodiscard]] std::optional<EffectiveLoad> effective_load_of(const Situation& situation,
                                                             const WorkDay& now);

/// How hard `now` is, to compare loads of one set-up: its effective load in kilograms, of a body
/// whose mass is not known the least that it is. Nothing where a band's pull is not known, and
/// where help carries all of it.
[[nodiscard]] std::optional<double> hardness(const Situation& situation, const WorkDay& now);
/// Whether `now` is known to be no harder than the same with `load`.
[[nodiscard]] bool no_harder(const Situation& situation, const WorkDay& now, const Load& load);

}  // namespace hyper::training
