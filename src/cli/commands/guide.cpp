#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "hyper/catalogue/section.h"
#include "hyper/cli/commands.h"
#include "hyper/store/own_names.h"
#include "hyper/text/exercise_name.h"
#include "hyper/text/suggest.h"
#include "hyper/units/error.h"
#include "hyper/view/guide.h"
#include "hyper/view/guide_json.h"
#include "hyper/view/layout.h"

namespace hyper::cli {
namespace {

using catalogue::Exercise;
using catalogue::Section;
using catalogue::Variation;

constexpr std::array<std::string_view, 6> examples = {
    "hyper guide",
    "hyper guide machine",
    "hyper guide romanian-deadlift --section setup,mistakes",
    "hyper guide --variation band --section all",
    "hyper guide --search \"knees bent\"",
    "hyper guide --list",
};

constexpr std::array options = {
    Option{"variation", "VARIATION", "this way of doing it"},
    Option{"section", "SECTION", "only this part, or several with commas; all is everything"},
    Option{"list", "", "every exercise and variation in a line"},
    Option{"search", "WORDS", "the places in all guides that speak of these words"},
    Option{"json", "", "print JSON"},
};

/// The exercise and the variation that a guide is about.
struct Subject {
    const Exercise* exercise;
    const Variation* variation;
    std::string asked;  ///< what was asked for where the guide is only the nearest; else empty
};

std::string joined(const std::vector<std::string>& words) {
    return fmt::format("{}", fmt::join(words, " "));
}

Error unknown_exercise(const std::string& name, const std::vector<std::string>& nearest) {
    const std::string all = "hyper guide --list names them all.";
    return refused(
        fmt::format("There is no guide to \"{}\".", view::visible(name)),
        nearest.empty() ? all : fmt::format("Did you mean {}? {}", fmt::join(nearest, ", "), all),
        Place{name, 0, name.size()});
}

Error several_meanings(const std::string& name, const text::NameMatch& match) {
    std::vector<std::string> choices;
    for (const auto& choice : match.choices) choices.push_back(text::typed_name(choice));
    return refused(fmt::format("\"{}\" can mean several exercises.", view::visible(name)),
                   fmt::format("Say which: {}", fmt::join(choices, ", ")),
                   Place{name, 0, name.size()});
}

Error of_ones_own(const std::string& name, const std::string& title) {
    return refused(fmt::format("{} is an exercise of your own, so there is no guide to it.",
                               view::visible(title)),
                   "hyper guide --list names what there is a guide to.",
                   Place{name, 0, name.size()});
}

/// The user's own names, looked up only where the catalogue has not the whole name. A log that
/// cannot be read is no reason to teach nothing.
training::OwnNames own_names_for(const std::string& name, Context& context) {
    if (!text::named_exactly(name, {}).empty()) return {};
    try {
        return store::own_names(context.read());
    } catch (const Error&) {
        return {};
    }
}

/// The exercise and the variation that `name` means; `like` says that it is only the nearest.
struct Named {
    training::ExerciseRef exercise;
    bool like = false;
};

Named named_exercise(const std::string& name, Context& context) {
    if (name.empty()) return {{std::string(catalogue::exercises().front().id), ""}};
    const auto own = own_names_for(name, context);
    const auto match = text::match_exercise(name, own);
    if (match.ambiguous()) throw several_meanings(name, match);
    if (match.like) return {*match.like, true};
    if (!match.found()) throw unknown_exercise(name, match.nearest);
    const auto& meant = match.meaning.front();
    if (catalogue::exercise(meant.exercise) == nullptr)
        throw of_ones_own(name, text::title(meant, own.exercises));
    return {meant};
}

const Variation& named_variation(const Exercise& exercise, const std::string& name) {
    const auto match = text::match_exercise(fmt::format("{}/{}", exercise.id, name), {});
    if (match.found() && !match.meaning.front().variation.empty())
        return *catalogue::variation(exercise, match.meaning.front().variation);
    std::vector<std::string_view> ids;
    for (const auto& variation : exercise.variations) ids.push_back(variation.id);
    throw refused(fmt::format("{} has no variation \"{}\".", exercise.name, view::visible(name)),
                  fmt::format("There {} {}.", ids.size() == 1 ? "is" : "are", fmt::join(ids, ", ")),
                  Place{name, 0, name.size()});
}

Subject subject_of(const Args& args, Context& context) {
    const std::string asked = joined(args.words());
    const auto [ref, like] = named_exercise(asked, context);
    const auto& exercise = *catalogue::exercise(ref.exercise);
    const auto name = args.value("variation").value_or(ref.variation);
    return {&exercise,
            name.empty() ? &exercise.variations.front() : &named_variation(exercise, name),
            like ? asked : ""};
}

/// Says that the guide is not of what was asked for; empty where it is.
std::string preface(const Subject& subject, const view::Style& style) {
    if (subject.asked.empty()) return "";
    return view::block(fmt::format("There is no guide to \"{}\" itself. This is the nearest: {}.",
                                   view::visible(subject.asked), subject.exercise->name),
                       style.width, "", "") +
           "\n";
}

std::vector<Section> all_sections() {
    std::vector<Section> sections;
    for (std::size_t i = 0; i < catalogue::section_names.size(); ++i)
        sections.push_back(static_cast<Section>(i));
    return sections;
}

/// The sections of "setup,tips"; throws Error (refused) at one that does not exist.
std::vector<Section> sections_of(const std::string& list) {
    std::vector<Section> sections;
    for (std::size_t at = 0; at <= list.size();) {
        const auto end = std::min(list.find(',', at), list.size());
        const auto word = list.substr(at, end - at);
        if (word == "all") return all_sections();
        const auto section = catalogue::section_named(word);
        if (!section)
            throw refused(
                fmt::format("A guide has no section \"{}\".", view::visible(word)),
                fmt::format("There are {}, all.", fmt::join(catalogue::section_names, ", ")),
                Place{list, at, std::max<std::size_t>(1, word.size())});
        if (std::find(sections.begin(), sections.end(), *section) == sections.end())
            sections.push_back(*section);
        at = end + 1;
    }
    return sections;
}

Reply guide(const Args& args, Context& context) {
    const bool json = args.has("json");
    if (args.has("list"))
        return {json ? view::guide_list_json() : view::guide_list(context.style()), !json};
    if (auto words = args.value("search")) {
        for (const auto& word : args.words()) *words += " " + word;
        return {
            json ? view::guide_search_json(*words) : view::guide_search(*words, context.style()),
            !json};
    }
    const auto subject = subject_of(args, context);
    const auto section = args.value("section");
    const auto sections = section ? sections_of(*section) : std::vector<Section>{};
    if (json) return {view::guide_json(*subject.exercise, *subject.variation), false};
    const auto& style = context.style();
    const std::string page =
        sections.empty()
            ? view::guide_page(*subject.exercise, *subject.variation, style)
            : view::guide_sections(*subject.exercise, *subject.variation, sections, style);
    return {preface(subject, style) + page, true};
}

}  // namespace

const Command guide_command = {
    .name = "guide",
    .group = "Every day",
    .summary = "how to do it: set-up, movement, tips, safety",
    .usage = "[EXERCISE] [options]",
    .about =
        "Without an exercise it is the reverse hyper on a bench. The page holds what to know "
        "before the first set; --section all is everything.",
    .examples = examples,
    .options = options,
    .needs = Needs::read,
    .run = guide,
};

}  // namespace hyper::cli
