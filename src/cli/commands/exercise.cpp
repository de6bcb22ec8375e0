#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>

#include "hyper/catalogue/exercise.h"
#include "hyper/catalogue/fold.h"
#include "hyper/cli/accepted.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/store/own_names.h"
#include "hyper/text/own_name.h"
#include "hyper/text/suggest.h"
#include "hyper/units/error.h"
#include "hyper/view/exercises.h"
#include "hyper/view/layout.h"

namespace hyper::cli {
namespace {

using training::ExerciseRef;
using training::OwnExercise;
using Words = std::span<const std::string>;

constexpr std::array<std::string_view, 6> examples = {
    "hyper exercise add Pull-up",
    "hyper exercise rename pull-up to Chin-up",
    "hyper exercise alias rh for reverse-hyper/machine",
    "hyper exercise add \"Reverse Hyperextension (Custom)\"",
    "hyper exercise merge reverse-hyperextension-custom into reverse-hyper/machine",
    "hyper exercise list",
};

constexpr std::array options = {Option{"json", "", "print JSON"}};

std::string joined(Words words) {
    std::string name;
    for (const auto& word : words) name += (name.empty() ? "" : " ") + word;
    return name;
}

/// What a command on exercises works with.
struct Exercises {
    Context& context;
    store::Database& log;
    training::OwnNames names;

    [[nodiscard]] std::string title(const ExerciseRef& exercise) const {
        return view::visible(text::title(exercise, names.exercises));
    }

    [[nodiscard]] std::string checked_name(Words words) const {
        const std::string name = joined(words);
        return accepted(text::parse_own_name(name, names), name);
    }

    /// The exercise of the user's own that `words` mean.
    [[nodiscard]] const OwnExercise& own(Words words) const {
        const ExerciseRef meant = whole_exercise(words, names);
        const auto found =
            std::find_if(names.exercises.begin(), names.exercises.end(),
                         [&](const OwnExercise& one) { return one.key == meant.exercise; });
        if (found != names.exercises.end()) return *found;
        const std::string name = joined(words);
        throw refused(fmt::format("{} is not an exercise of your own.", title(meant)),
                      fmt::format("Another name for it: hyper exercise alias NAME for {}",
                                  text::typed_name(meant)),
                      Place{name, 0, name.size()});
    }

    /// Stores what `put` puts as one command.
    void change(const std::function<void(store::Change&)>& put) const {
        store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
        put(change);
        change.commit();
    }
};

struct Halves {
    Words before;
    Words after;
};

/// The words on both sides of `separator`; two words need none.
Halves halves(Words words, std::string_view separator, std::string_view example) {
    const auto middle = std::find(words.begin(), words.end(), separator);
    const auto size = static_cast<std::size_t>(middle - words.begin());
    if (middle == words.end() && words.size() == 2) return {words.first(1), words.subspan(1)};
    if (middle == words.end() || size == 0 || size + 1 == words.size() ||
        std::count(words.begin(), words.end(), separator) > 1)
        throw refused(fmt::format("Two names are needed, with \"{}\" between them.", separator),
                      fmt::format("For example {}", example));
    return {words.first(size), words.subspan(size + 1)};
}

std::string add(Words words, const Exercises& all) {
    const std::string name = all.checked_name(words);
    const OwnExercise exercise{text::own_key(name, all.names), name};
    const auto near = text::match_exercise(name, all.names).nearest;
    all.change([&](store::Change& change) { change.put(exercise); });
    const auto added = fmt::format("{} added. Log it with hyper log {} 3x10", name, exercise.key);
    const bool alike =
        !near.empty() && text::edit_distance(catalogue::folded(name), near.front()) <= 2;
    if (!alike) return added;
    return added + fmt::format(". Its name is much like {}; if that is what you mean: hyper undo",
                               near.front());
}

std::string rename(Words words, const Exercises& all) {
    const auto [before, after] = halves(words, "to", examples[1]);
    const OwnExercise& known = all.own(before);
    const bool same = catalogue::folded(joined(after)) == catalogue::folded(known.name) ||
                      catalogue::folded(joined(after)) == catalogue::folded(known.key);
    // Its own name may be written in another way.
    const std::string name = same ? joined(after) : all.checked_name(after);
    if (name == known.name) return fmt::format("{} is called that already.", view::visible(name));
    all.change([&](store::Change& change) { change.put(OwnExercise{known.key, name}); });
    return fmt::format("{} is called {} from now on; {} still means it.", view::visible(known.name),
                       view::visible(name), known.key);
}

/// The exercise and, where it has several, the variation that `words` name.
ExerciseRef whole_way(Words words, const Exercises& all) {
    ExerciseRef meant = whole_exercise(words, all.names);
    const auto* shipped = catalogue::exercise(meant.exercise);
    if (shipped == nullptr || !meant.variation.empty()) return meant;
    if (shipped->variations.size() == 1) {
        meant.variation = shipped->variations.front().id;
        return meant;
    }
    std::string choices;
    for (const auto& one : shipped->variations)
        choices += fmt::format("{}{}/{}", choices.empty() ? "" : ", ", shipped->id, one.id);
    const std::string name = joined(words);
    throw refused(fmt::format("{} is done in several ways.", shipped->name),
                  fmt::format("Say which: {}", choices), Place{name, 0, name.size()});
}

std::string merge(Words words, const Exercises& all) {
    const auto [first, second] = halves(words, "into", examples[4]);
    const OwnExercise& from = all.own(first);
    const ExerciseRef into = whole_way(second, all);
    if (into.exercise == from.key)
        throw refused(fmt::format("Both names mean {}.", view::visible(from.name)),
                      "hyper exercise list shows yours.");
    std::size_t sets = 0;
    all.change([&](store::Change& change) {
        sets = store::merge(all.context.write(), change, from, into);
    });
    return fmt::format(
        "{} is part of {} now: {} moved. Its name stands for that from now on; hyper undo takes "
        "it all back.",
        view::visible(from.name), all.title(into),
        sets == 1 ? "1 set was" : fmt::format("{} sets were", sets));
}

std::string alias(Words words, const Exercises& all) {
    const auto [first, second] = halves(words, "for", examples[2]);
    const training::Alias alias{all.checked_name(first), whole_exercise(second, all.names)};
    all.change([&](store::Change& change) { store::put_alias(change, alias); });
    const std::string_view quote = alias.name.find(' ') == std::string::npos ? "" : "\"";
    return fmt::format("{0} stands for {1}. Log it with hyper log {2}{0}{2} 3x10", alias.name,
                       all.title(alias.exercise), quote);
}

/// Takes another name away, or an exercise that no set refers to.
std::string remove(Words words, const Exercises& all) {
    const std::string name = joined(words);
    for (const auto& alias : all.names.aliases) {
        if (catalogue::folded(alias.name) != catalogue::folded(name)) continue;
        all.change([&](store::Change& change) { store::remove_alias(change, alias); });
        return fmt::format("{} removed; it stood for {}.", view::visible(alias.name),
                           all.title(alias.exercise));
    }
    const OwnExercise& own = all.own(words);
    const auto use = store::exercise_use(all.log, own.key);
    if (use.sets > 0)
        throw refused(fmt::format("{} has {} {}, so it stays.", view::visible(own.name), use.sets,
                                  use.sets == 1 ? "set" : "sets"),
                      fmt::format("They can go to another exercise: hyper exercise merge {} into "
                                  "NAME",
                                  own.key));
    all.change([&](store::Change& change) {
        change.remove(own);
        for (const auto& one : all.names.aliases)
            if (one.exercise.exercise == own.key) store::remove_alias(change, one);
    });
    return fmt::format("{} removed.", view::visible(own.name));
}

view::Exercises listed(store::Database& log) {
    const auto names = store::own_names(log);
    view::Exercises page;
    for (const auto& one : names.exercises) {
        const auto use = store::exercise_use(log, one.key);
        page.own.push_back({one, {}, use.sets, use.last});
        for (const auto& alias : names.aliases)
            if (alias.exercise.exercise == one.key) page.own.back().aliases.push_back(alias.name);
    }
    for (const auto& alias : names.aliases)
        if (catalogue::exercise(alias.exercise.exercise) != nullptr) page.aliases.push_back(alias);
    return page;
}

struct Verb {
    std::string_view name;
    std::string (*run)(Words, const Exercises&);
};
constexpr std::array verbs = {
    Verb{"add", add},     Verb{"rename", rename}, Verb{"merge", merge},
    Verb{"alias", alias}, Verb{"rm", remove},
};

Reply exercise(const Args& args, Context& context) {
    const Words words = args.words();
    if (words.empty() || (words.size() == 1 && words.front() == "list")) {
        const auto page = listed(context.read());
        if (args.has("json")) return {view::exercises_json(page), false};
        return {view::exercises(page, context.today(), context.style()), true};
    }
    const auto* const verb = std::find_if(
        verbs.begin(), verbs.end(), [&](const Verb& one) { return one.name == words.front(); });
    if (verb == verbs.end() || words.size() < 2)
        throw refused("exercise takes add, rename, merge, alias or rm and a NAME, or list.",
                      "For example hyper exercise add Pull-up");
    auto& log = context.before_write();
    const std::string said = verb->run(words.subspan(1), {context, log, store::own_names(log)});
    if (args.has("json")) return {view::exercises_json(listed(context.write())), false};
    return {view::block(said, context.style().width, "", "  "), false};
}

}  // namespace

const Command exercise_command = {
    .name = "exercise",
    .group = "You",
    .summary = "exercises of your own, and other names for any",
    .usage =
        "add NAME | rename OWN to NAME | merge OWN into EXERCISE | alias NAME for EXERCISE | "
        "rm OWN | list",
    .about =
        "What the guide does not know can be logged all the same, once it has a name. rename "
        "changes what it is called, merge brings its sets to another exercise and keeps its name "
        "for that, alias gives any exercise one more name. rm takes a name away, or an exercise "
        "that has no sets.",
    .examples = examples,
    .options = options,
    .needs = Needs::write,
    .run = exercise,
};

}  // namespace hyper::cli
