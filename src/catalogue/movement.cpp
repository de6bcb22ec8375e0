#include "hyper/catalogue/movement.h"

#include <algorithm>

#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/swap_candidates.h"

namespace hyper::catalogue {
namespace {

bool needs(const Variation& variation, std::string_view equipment) {
    return std::find(variation.needs.begin(), variation.needs.end(), equipment) !=
           variation.needs.end();
}

}  // namespace

training::Movement movement(const training::ExerciseRef& ref) {
    const auto found = way(ref);
    if (!found) return {};
    const auto& [exercise, variation] = *found;
    const bool extension = exercise->pattern == Pattern::back_extension;
    training::Movement movement;
    movement.body_is_load = variation->load == LoadRule::body || extension;
    movement.ball = needs(*variation, "stability-ball") || needs(*variation, "medicine-ball");
    movement.legs_are_load = exercise->pattern == Pattern::reverse_hyper;
    movement.torso_is_load = extension;
    if (movement.legs_are_load && needs(*variation, "bench-45"))
        movement.incline = coach_numbers().body.incline_degrees;
    movement.own_machine = needs(*variation, "reverse-hyper-machine");
    return movement;
}

}  // namespace hyper::catalogue
