#pragma once

#include <string>
#include <vector>

#include "hyper/text/set_words.h"
#include "hyper/training/band.h"
#include "hyper/training/load.h"

namespace hyper::cli {

/// What typed loads refer to: the user's unit and bands, and the line for pointing at a place.
struct LoadSense {
    MassUnit unit = MassUnit::kg;
    std::vector<training::Band> bands;
    std::string line;
    std::size_t offset = 0;  ///< where the parsed words begin in `line`
};

/// The load that `words` mean. Throws Error (refused) for a band that nobody owns, naming the
/// nearest, for more of a band than there are, and for a sum beyond what a load may be.
[[nodiscard]] training::Load load_from(const text::LoadWords& words, const LoadSense& sense);

}  // namespace hyper::cli
