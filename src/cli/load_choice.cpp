#include "hyper/cli/load_choice.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/catalogue/fold.h"
#include "hyper/text/suggest.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

const training::Band* band_called(std::string_view label,
                                  const std::vector<training::Band>& bands) {
    const auto named = std::find_if(bands.begin(), bands.end(), [&](const training::Band& band) {
        return catalogue::folded(band.label) == catalogue::folded(label);
    });
    return named == bands.end() ? nullptr : &*named;
}

Error no_band(const text::BandWord& word, const LoadSense& sense, const Place& place) {
    std::vector<std::string> labels;
    for (const auto& band : sense.bands) labels.push_back(band.label);
    const auto near = text::nearest(word.label, labels);
    const auto add = fmt::format("hyper band add {} tells me that you own it.", word.label);
    return refused(fmt::format("You own no band called \"{}\".", word.label),
                   near.empty() ? add : fmt::format("Did you mean {}? {}", near.front(), add),
                   place);
}

/// Adds the band to those that pull with it: green + green is two of it.
void add_band(std::vector<training::BandUse>& uses, const text::BandWord& word, bool assists,
              const LoadSense& sense) {
    const Place place{sense.line, sense.offset + word.start, word.label.size()};
    const training::Band* band = band_called(word.label, sense.bands);
    if (band == nullptr) throw no_band(word, sense, place);
    int count = word.count;
    training::BandUse* alike = nullptr;
    for (auto& use : uses) {
        if (use.band != band->id) continue;
        count += use.count;
        if (use.folded == word.folded) alike = &use;
    }
    if (count > band->owned)
        throw refused(
            fmt::format("You own {} of the band \"{}\", not {}.", band->owned, band->label, count),
            fmt::format("hyper band edit {} --count {} corrects that.", band->label, count), place);
    if (alike == nullptr)
        uses.push_back({band->id, band->label, word.count, word.folded, assists});
    else
        alike->count += word.count;
}

/// The sum of all masses, in the unit of the first.
std::optional<EnteredMass> total(const std::vector<text::MassWord>& masses,
                                 const LoadSense& sense) {
    std::optional<EnteredMass> sum;
    for (const auto& word : masses) {
        const MassUnit unit = word.unit.value_or(sense.unit);
        const Mass mass = Mass::of_thousandths(word.thousandths, unit);
        sum = sum ? EnteredMass{sum->mass + mass, sum->unit} : EnteredMass{mass, unit};
    }
    if (sum && sum->mass > text::heaviest_load)
        throw refused(
            fmt::format("That is a load of more than {} kg.", text::heaviest_load.grams / 1000),
            "Is the unit right? Masses are in kg or lb.");
    // 0 kg on the bar is nothing but the body.
    if (sum && sum->mass == Mass(0)) return std::nullopt;
    return sum;
}

}  // namespace

training::Load load_from(const text::LoadWords& words, const LoadSense& sense) {
    training::Load load;
    (words.assists ? load.assist : load.added) = total(words.masses, sense);
    for (const auto& word : words.bands) add_band(load.bands, word, words.assists, sense);
    return load;
}

}  // namespace hyper::cli
