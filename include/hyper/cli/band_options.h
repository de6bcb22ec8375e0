#pragma once

#include <span>
#include <vector>

#include "hyper/cli/args.h"
#include "hyper/training/band.h"
#include "hyper/units/mass.h"

namespace hyper::cli {

/// The options that say more about a band: --kind, --length, --force, --count …
[[nodiscard]] std::span<const Option> band_options();

/// Writes what the options say into `band`; what they do not mention stays, "none" forgets. A force
/// without a unit is in `unit`. Throws Error (refused) for a value that cannot be.
void apply_band_options(const Args& args, MassUnit unit, training::Band& band);

/// The reading of a luggage scale that --bottom, --top and --setup tell. Throws Error (refused)
/// when one of the two ends is missing or nothing pulls.
[[nodiscard]] training::BandReading band_reading(const Args& args, MassUnit unit);

/// The stretches of --at in per cent, `usual` where it is not given. Throws Error (refused) for
/// what is none.
[[nodiscard]] std::vector<int> stretches_from(const Args& args, std::span<const int> usual);

}  // namespace hyper::cli
