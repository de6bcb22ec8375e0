#include "hyper/catalogue/section.h"

#include <algorithm>
#include <string>

#include "hyper/catalogue/fold.h"

namespace hyper::catalogue {
namespace {

struct OtherName {
    std::string_view name;  ///< folded
    Section section;
};

constexpr std::array<OtherName, 39> other_names = {{
    {"intro", Section::about},
    {"introduction", Section::about},
    {"overview", Section::about},
    {"contrast", Section::about},
    {"alia", Section::names},
    {"aliase", Section::names},
    {"set up", Section::setup},
    {"position", Section::setup},
    {"start", Section::setup},
    {"picture", Section::setup},
    {"lift", Section::movement},
    {"technique", Section::movement},
    {"execution", Section::movement},
    {"tempo", Section::movement},
    {"breath", Section::breathing},
    {"breathe", Section::breathing},
    {"make it count", Section::tips},
    {"cue", Section::tips},
    {"error", Section::mistakes},
    {"fault", Section::mistakes},
    {"make it harder", Section::harder},
    {"progression", Section::harder},
    {"progress", Section::harder},
    {"how much", Section::dose},
    {"prescription", Section::dose},
    {"load", Section::dose},
    {"rep", Section::dose},
    {"warning", Section::safety},
    {"pain", Section::safety},
    {"target", Section::muscles},
    {"variant", Section::variations},
    {"instead", Section::replacements},
    {"alternative", Section::replacements},
    {"substitute", Section::replacements},
    {"swap", Section::replacements},
    {"attribute", Section::numbers},
    {"value", Section::numbers},
    {"reference", Section::sources},
    {"studie", Section::sources},
}};

/// The words of a folded text.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    const std::string all = folded(text);
    for (std::size_t at = 0; at < all.size();) {
        const auto end = std::min(all.find(' ', at), all.size());
        words.push_back(all.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

class Collector {
  public:
    void add_exercise(const Exercise& exercise) {
        exercise_ = &exercise;
        variation_ = nullptr;
        add(Section::about, exercise.intro);
        add(Section::about, exercise.contrast);
        add(Section::names, exercise.name);
        add(Section::names, exercise.aliases);
        add(Section::names, exercise.related);
        add(Section::safety, exercise.safety);
        for (const auto& muscle : exercise.muscles) add(Section::muscles, muscle.name);
        for (const auto& variation : exercise.variations) add_variation(variation);
    }

    std::vector<Passage> passages() { return std::move(passages_); }

  private:
    void add_variation(const Variation& variation) {
        variation_ = &variation;
        const auto& guide = variation.guide;
        add(Section::about, guide.intro);
        add(Section::names, variation.aliases);
        add(Section::setup, guide.setup);
        add(Section::movement, guide.movement);
        add(Section::breathing, guide.breathing);
        add(Section::tips, guide.tips);
        add(Section::mistakes, guide.mistakes);
        add(Section::harder, guide.harder);
        add(Section::dose, variation.prescription.first_load.value);
        add(Section::dose, variation.prescription.progression.value);
        add(Section::safety, guide.safety);
    }

    void add(Section section, Text text) {
        passages_.push_back({exercise_, variation_, section, text});
    }
    void add(Section section, Texts texts) {
        for (const auto text : texts) add(section, text);
    }

    const Exercise* exercise_ = nullptr;
    const Variation* variation_ = nullptr;
    std::vector<Passage> passages_;
};

}  // namespace

std::string_view name(Section section) {
    return section_names.at(static_cast<std::size_t>(section));
}

std::optional<Section> section_named(std::string_view word) {
    const std::string wanted = folded(word);
    for (std::size_t i = 0; i < section_names.size(); ++i)
        if (folded(section_names.at(i)) == wanted) return static_cast<Section>(i);
    for (const auto& other : other_names)
        if (other.name == wanted) return other.section;
    return std::nullopt;
}

std::vector<Passage> passages() {
    Collector collector;
    for (const auto& exercise : exercises()) collector.add_exercise(exercise);
    return collector.passages();
}

std::vector<Passage> passages_about(std::string_view words) {
    const auto wanted = words_of(words);
    if (wanted.empty()) return {};
    auto found = passages();
    std::erase_if(found, [&](const Passage& passage) {
        const std::string text = folded(passage.text);
        return !std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
            return text.find(word) != std::string::npos;
        });
    });
    return found;
}

bool occurs(std::string_view words, std::string_view word) {
    const std::string text = folded(word);
    const auto wanted = words_of(words);
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const std::string& one) { return text.find(one) != std::string::npos; });
}

}  // namespace hyper::catalogue
