#include "hyper/catalogue/compiler/check.h"

#include <fmt/format.h>

#include <algorithm>

#include <map>
#include <set>
#include <string>
#include <utility>

#include "hyper/catalogue/compiler/coach.h"
#include "hyper/catalogue/fold.h"

namespace hyper::catalogue::compiler {
namespace {

/// Names that people may type, each for one thing only.
class Names {
  public:
    explicit Names(Problems& problems) : problems_(problems) {}

    /// `owner` answers to `name`, which is its own: an id or a heading.
    void own(const Word& name, const std::string& owner) { claim(name, owner, true); }
    /// `owner` answers to `name` too, which must say something new.
    void alias(const Word& name, const std::string& owner) { claim(name, owner, false); }

  private:
    void claim(const Word& name, const std::string& owner, bool may_repeat) {
        if (name.text.empty()) return;
        const auto key = folded(name.text);
        if (key.empty()) {
            problems_.add(name.where, fmt::format("The name \"{}\" has no letter.", name.text));
            return;
        }
        const auto [known, is_new] = owners_.emplace(key, owner);
        if (is_new || (may_repeat && known->second == owner)) return;
        problems_.add(
            name.where,
            known->second == owner
                ? fmt::format("\"{}\" is already a name of {}.", name.text, owner)
                : fmt::format("\"{}\" stands for {} and for {}.", name.text, known->second, owner));
    }

    Problems& problems_;
    std::map<std::string, std::string> owners_;
};

/// Reports a word of `words` that is not in `known`, and one that comes twice.
void expect(const Words& words, const std::set<std::string>& known, std::string_view what,
            Problems& problems) {
    std::set<std::string> seen;
    for (const auto& word : words) {
        if (!known.contains(word.text))
            problems.add(word.where, fmt::format("There is no {} \"{}\".", what, word.text));
        if (!seen.insert(word.text).second)
            problems.add(word.where, fmt::format("\"{}\" is listed twice.", word.text));
    }
}

std::string owner_of(const ExerciseRecord& exercise, const VariationRecord& variation) {
    return exercise.id.text + "/" + variation.id.text;
}

void check_variations(const ExerciseRecord& exercise, Problems& problems) {
    std::set<std::string> ids;
    for (const auto& variation : exercise.variations)
        if (!variation.id.text.empty() && !ids.insert(folded(variation.id.text)).second)
            problems.add(variation.id.where,
                         fmt::format("There are two variations \"{}\".", variation.id.text));
}

/// Two exercises may have variations of the same id ("machine"); an alias is for one thing only.
void check_names(const Records& records, Problems& problems) {
    Names names(problems);
    for (const auto& exercise : records.exercises) {
        names.own(exercise.id, exercise.id.text);
        names.own(exercise.name, exercise.id.text);
    }
    std::map<std::string, std::string> variation_ids;
    for (const auto& exercise : records.exercises)
        for (const auto& variation : exercise.variations)
            variation_ids.emplace(folded(variation.id.text), owner_of(exercise, variation));
    const auto alias = [&](const Word& word, const std::string& owner) {
        const auto variation = variation_ids.find(folded(word.text));
        if (variation == variation_ids.end() || word.text.empty())
            names.alias(word, owner);
        else if (variation->second == owner)
            problems.add(word.where,
                         fmt::format("\"{}\" is already a name of {}.", word.text, owner));
        else
            problems.add(word.where, fmt::format("\"{}\" stands for {} and for {}.", word.text,
                                                 variation->second, owner));
    };
    for (const auto& exercise : records.exercises) {
        for (const auto& word : exercise.aliases) alias(word, exercise.id.text);
        for (const auto& word : exercise.related) alias(word, "what is like " + exercise.id.text);
        for (const auto& variation : exercise.variations)
            for (const auto& word : variation.aliases) alias(word, owner_of(exercise, variation));
    }
}

void check_equipment(const Records& records, Problems& problems) {
    Names names(problems);
    std::set<std::string> ids;
    for (const auto& item : records.equipment) {
        if (!item.id.text.empty() && !ids.insert(item.id.text).second)
            problems.add(item.id.where, fmt::format("There are two \"{}\".", item.id.text));
        names.own(item.id, item.id.text);
        names.own(item.name, item.id.text);
    }
    for (const auto& item : records.equipment)
        for (const auto& word : item.aliases) names.alias(word, item.id.text);
    for (const auto& exercise : records.exercises)
        for (const auto& variation : exercise.variations)
            expect(variation.needs, ids, "equipment", problems);
}

void check_conditions(const Records& records, Problems& problems) {
    Names names(problems);
    for (const auto& item : records.conditions) {
        names.own(item.id, item.id.text);
        names.own(item.name, item.id.text);
    }
    for (const auto& item : records.conditions)
        for (const auto& word : item.aliases) names.alias(word, item.id.text);
}

void check_band_presets(const Records& records, Problems& problems) {
    std::set<std::string> ids;
    for (const auto& preset : records.band_presets) {
        if (!preset.id.text.empty() && !ids.insert(preset.id.text).second)
            problems.add(preset.id.where, fmt::format("There are two \"{}\".", preset.id.text));
        std::set<std::string> colors;
        for (const auto& band : preset.bands)
            if (!band.color.text.empty() && !colors.insert(band.color.text).second)
                problems.add(band.color.where,
                             fmt::format("\"{}\" is listed twice.", band.color.text));
    }
}

void check_sources(const Records& records, Problems& problems) {
    std::set<std::string> keys;
    for (const auto& source : records.sources) {
        if (source.key.text == "judgement")
            problems.add(source.key.where, "\"judgement\" stands for no source; take another key.");
        if (!source.key.text.empty() && !keys.insert(source.key.text).second)
            problems.add(source.key.where,
                         fmt::format("There are two sources \"{}\".", source.key.text));
    }
    for (const auto& key : records.backings) expect({key}, keys, "source", problems);
    for (const auto& exercise : records.exercises)
        expect(exercise.sources, keys, "source", problems);
}

void check_exercises(const Records& records, Problems& problems) {
    std::set<std::string> ids;
    for (const auto& exercise : records.exercises) {
        if (!exercise.id.text.empty() && !ids.insert(exercise.id.text).second)
            problems.add(exercise.id.where,
                         fmt::format("There are two exercises \"{}\".", exercise.id.text));
        check_variations(exercise, problems);
    }
    for (const auto& exercise : records.exercises) {
        expect(exercise.replacements, ids, "exercise", problems);
        for (const auto& word : exercise.replacements)
            if (word.text == exercise.id.text)
                problems.add(word.where, "An exercise does not replace itself.");
    }
    const bool first_is_there =
        !records.exercises.empty() && records.exercises.front().id.text == "reverse-hyper";
    if (!first_is_there)
        problems.add({"exercises/reverse-hyper.toml", 1},
                     "The reverse hyper is missing: it is the first exercise.");
}

void check_purposes(const Records& records, Problems& problems) {
    std::set<std::string> purposes;
    for (const auto& weights : records.weights)
        if (!weights.purpose.text.empty() && !purposes.insert(weights.purpose.text).second)
            problems.add(weights.purpose.where,
                         fmt::format("There are two weights of \"{}\".", weights.purpose.text));
    for (const auto purpose : purpose_names)
        if (!purposes.contains(std::string(purpose)))
            problems.add(records.swap, fmt::format("The weights of \"{}\" are missing.", purpose));
}

void check_likenesses(const Records& records, Problems& problems) {
    std::set<std::pair<std::string, std::string>> pairs;
    for (const auto& likeness : records.likenesses) {
        if (likeness.a.empty() || likeness.b.empty()) continue;
        if (likeness.a == likeness.b)
            problems.add(likeness.where, fmt::format("\"{}\" is like itself.", likeness.a));
        else if (!pairs.insert(std::minmax(likeness.a, likeness.b)).second)
            problems.add(likeness.where, fmt::format("The likeness of \"{}\" and \"{}\" is there "
                                                     "twice.",
                                                     likeness.a, likeness.b));
    }
    for (std::size_t i = 0; i < pattern_names.size(); ++i)
        for (std::size_t j = i + 1; j < pattern_names.size(); ++j) {
            const std::string a(pattern_names.at(i));
            const std::string b(pattern_names.at(j));
            if (!pairs.contains(std::minmax(a, b)))
                problems.add(records.swap,
                             fmt::format("The likeness of \"{}\" and \"{}\" is missing.", a, b));
        }
}

/// The attributes of an exercise are told apart by their place.
void check_muscles(const Records& records, Problems& problems) {
    const bool same = std::equal(
        records.muscle_goals.begin(), records.muscle_goals.end(), muscle_names.begin(),
        muscle_names.end(),
        [](const MuscleGoalRecord& goal, std::string_view name) { return goal.id == name; });
    if (!same)
        problems.add(records.stats, fmt::format("The muscles must be {}, in this order.",
                                                fmt::join(muscle_names, ", ")));
}

}  // namespace

void check(const Records& records, Problems& problems) {
    check_exercises(records, problems);
    check_names(records, problems);
    check_equipment(records, problems);
    check_sources(records, problems);
    check_purposes(records, problems);
    check_likenesses(records, problems);
    check_conditions(records, problems);
    check_band_presets(records, problems);
    check_muscles(records, problems);
    check_coach(records, problems);
}

}  // namespace hyper::catalogue::compiler
