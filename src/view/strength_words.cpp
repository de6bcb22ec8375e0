#include "hyper/view/strength_words.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

#include "hyper/catalogue/coach.h"
#include "hyper/text/set_words.h"

namespace hyper::view {

std::string no_estimate_text(training::NoEstimate reason) {
    const auto& numbers = catalogue::coach_numbers().strength;
    const std::array<std::string, 13> texts = {
        "a band pulls with no single force",
        "the body alone is no number of kilograms",
        "the body is part of the load",
        "a ball makes the load vary",
        "help was taken off the load",
        "holds have no repetitions",
        "warm-ups and drop sets say nothing of a maximum",
        fmt::format("more than {} repetitions with those in reserve are too many",
                    numbers.most_reps),
        "the repetitions in reserve are unknown (--rir 2 says them)",
        fmt::format("more than {} in reserve are guessed too badly", numbers.most_rir),
        "the set hurt",
        fmt::format("less than {} kg is too little", text::decimal(numbers.lightest_grams)),
        fmt::format("the first {} sessions are for learning", numbers.learning_sessions),
    };
    return texts.at(static_cast<std::size_t>(reason));
}

std::string estimate_text(const training::Estimate& estimate, MassUnit unit, bool own_machine) {
    const bool pounds = unit == MassUnit::lb;
    const double in_unit = pounds ? 1000 / grams_per_pound : 1;
    const double step = pounds ? 5 : 2.5;
    const auto plates = [&](double steps) {
        return text::decimal(std::llround(steps * step * 1000));
    };
    return fmt::format("about {:.1f} {} for one rep ({}–{}), {} confidence{}",
                       estimate.kilograms * in_unit, symbol(unit),
                       plates(std::floor(estimate.low * in_unit / step)),
                       plates(std::ceil(estimate.high * in_unit / step)), name(estimate.confidence),
                       own_machine ? "; this machine only" : "");
}

}  // namespace hyper::view
