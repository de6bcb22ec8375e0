#pragma once

#include <algorithm>
#include <array>
#include <utility>

#include "hyper/training/decision.h"

namespace hyper::test {

/// The pairs of rules that can both apply to one history, the one that gives the dose first. HOLD
/// always applies and is in none. A case history shows each of them, and no random history another.
inline constexpr auto competing_rules = [] {
    using training::Rule;
    return std::array{
        std::pair{Rule::stop, Rule::ease},         std::pair{Rule::stop, Rule::resume},
        std::pair{Rule::stop, Rule::start},        std::pair{Rule::stop, Rule::deload},
        std::pair{Rule::stop, Rule::reduce},       std::pair{Rule::stop, Rule::add_load},
        std::pair{Rule::stop, Rule::next_band},    std::pair{Rule::stop, Rule::extend},
        std::pair{Rule::stop, Rule::load_it},      std::pair{Rule::stop, Rule::add_reps},
        std::pair{Rule::ease, Rule::resume},       std::pair{Rule::ease, Rule::start},
        std::pair{Rule::ease, Rule::deload},       std::pair{Rule::ease, Rule::reduce},
        std::pair{Rule::resume, Rule::deload},     std::pair{Rule::resume, Rule::reduce},
        std::pair{Rule::deload, Rule::reduce},     std::pair{Rule::deload, Rule::add_load},
        std::pair{Rule::deload, Rule::next_band},  std::pair{Rule::deload, Rule::extend},
        std::pair{Rule::deload, Rule::load_it},    std::pair{Rule::deload, Rule::add_reps},
        std::pair{Rule::add_load, Rule::add_reps}, std::pair{Rule::next_band, Rule::add_reps},
        std::pair{Rule::extend, Rule::load_it},    std::pair{Rule::extend, Rule::add_reps},
        std::pair{Rule::load_it, Rule::add_reps},
    };
}();

}  // namespace hyper::test
