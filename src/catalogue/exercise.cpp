#include "hyper/catalogue/exercise.h"

#include <algorithm>

#include "hyper/catalogue/data.h"

namespace hyper::catalogue {
namespace {

/// The first of `all` that `matches`, or nothing.
template <typename T, typename Match>
const T* first(std::span<const T> all, Match matches) {
    const auto found = std::find_if(all.begin(), all.end(), matches);
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::span<const Exercise> exercises() {
    return data::exercises;
}
std::span<const Equipment> equipment() {
    return data::equipment;
}
std::span<const Source> sources() {
    return data::sources;
}
std::span<const SwapWeights> swap_weights() {
    return data::swap_weights;
}

const Exercise* exercise(std::string_view id) {
    return first(exercises(), [&](const Exercise& one) { return one.id == id; });
}

const Variation* variation(const Exercise& exercise, std::string_view id) {
    return first(exercise.variations, [&](const Variation& one) { return one.id == id; });
}

const Source* source(std::string_view key) {
    return first(sources(), [&](const Source& one) { return one.key == key; });
}

double likeness(Pattern a, Pattern b) {
    return data::likenesses.at(static_cast<std::size_t>(a)).at(static_cast<std::size_t>(b));
}

}  // namespace hyper::catalogue
