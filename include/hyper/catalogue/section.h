#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "hyper/catalogue/exercise.h"

namespace hyper::catalogue {

/// The parts of a guide, in the order in which a coach goes through them.
enum class Section {
    about,
    names,
    setup,
    movement,
    breathing,
    tips,
    mistakes,
    harder,
    dose,
    safety,
    muscles,
    variations,
    replacements,
    numbers,
    sources,
};

inline constexpr std::array<std::string_view, 15> section_names = {
    "about", "names",  "setup",   "movement",   "breathing",    "tips",    "mistakes", "harder",
    "dose",  "safety", "muscles", "variations", "replacements", "numbers", "sources"};

/// "setup", as `--section` takes it.
[[nodiscard]] std::string_view name(Section section);
/// The section that `word` names, by its name or another word for it ("lift", "cues", "instead"),
/// compared as names are; nothing when there is none.
[[nodiscard]] std::optional<Section> section_named(std::string_view word);

/// One text of a guide and where it stands.
struct Passage {
    const Exercise* exercise;
    const Variation* variation;  ///< nothing where the text holds for the whole exercise
    Section section;
    Text text;
};

/// Every text of every guide in its order.
[[nodiscard]] std::vector<Passage> passages();
/// The passages in which each of `words` occurs, also within a longer word; compared as names are.
/// None when `words` has no letter.
[[nodiscard]] std::vector<Passage> passages_about(std::string_view words);
/// Whether one of `words` occurs in `word`.
[[nodiscard]] bool occurs(std::string_view words, std::string_view word);

}  // namespace hyper::catalogue
