#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/catalogue/fold.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/store/query.h"
#include "hyper/units/error.h"
#include "hyper/view/layout.h"

namespace hyper::cli {
namespace {

constexpr std::array<std::string_view, 2> examples = {
    "hyper exercise add Pull-up",
    "hyper exercise list",
};

constexpr std::size_t longest_name = 64;  // bytes

std::string joined(std::span<const std::string> words) {
    std::string name;
    for (const auto& word : words) name += (name.empty() ? "" : " ") + word;
    return name;
}

void check_name(const std::string& name, std::span<const training::OwnExercise> own) {
    const Place place{name, 0, name.size()};
    if (name.size() > longest_name)
        throw refused(fmt::format("An exercise's name has at most {} bytes.", longest_name),
                      "Shorten it.");
    const std::string key = text::exercise_key(name);
    if (key.empty() || (key.front() >= '0' && key.front() <= '9'))
        throw refused(fmt::format("An exercise cannot be called \"{}\".", name),
                      "A name begins with a letter, so that a log line can tell it from a number.",
                      place);
    for (const auto& one : own)
        if (one.key == key)
            throw refused(fmt::format("You have an exercise \"{}\" already.", one.name),
                          fmt::format("Log it with hyper log {} 3x10", one.key), place);
    const auto match = text::match_exercise(key, {});
    if (match.found() &&
        catalogue::folded(text::typed_name(match.meaning.front())) == catalogue::folded(name))
        throw refused(
            fmt::format("hyper knows \"{}\" already.", name),
            fmt::format("Log it with hyper log {} 3x10", text::typed_name(match.meaning.front())),
            place);
}

std::string add(const std::string& name, Context& context) {
    check_name(name, store::own_exercises(context.before_write()));
    const training::OwnExercise exercise{text::exercise_key(name), name};
    store::Change change(context.write(), context.world().now, context.line(), std::nullopt);
    change.put(exercise);
    change.commit();
    return fmt::format("{} added. Log it with hyper log {} 3x10\n", view::visible(name),
                       exercise.key);
}

std::string list(Context& context) {
    std::string text;
    for (const auto& one : store::own_exercises(context.read()))
        text += fmt::format("  {}  {}\n", view::padded(one.key, 20), view::visible(one.name));
    if (text.empty()) return "No exercises of your own yet: hyper exercise add NAME\n";
    return text;
}

Reply exercise(const Args& args, Context& context) {
    const std::span<const std::string> words = args.words();
    if (words.empty() || (words.size() == 1 && words.front() == "list"))
        return {list(context), true};
    if (words.size() > 1 && words.front() == "add")
        return {add(joined(words.subspan(1)), context), false};
    throw refused("exercise takes add NAME or list.", "For example hyper exercise add Pull-up");
}

}  // namespace

const Command exercise_command = {
    .name = "exercise",
    .group = "You",
    .summary = "exercises of your own",
    .usage = "add NAME | list",
    .about = "What the guide does not know can be logged all the same, once it has a name.",
    .examples = examples,
    .options = {},
    .needs = Needs::write,
    .run = exercise,
};

}  // namespace hyper::cli
