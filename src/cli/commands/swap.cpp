#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

#include "hyper/catalogue/condition.h"
#include "hyper/catalogue/swap_candidates.h"
#include "hyper/cli/accepted.h"
#include "hyper/cli/commands.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/store/own_names.h"
#include "hyper/store/person.h"
#include "hyper/store/query.h"
#include "hyper/text/day_words.h"
#include "hyper/text/equipment_words.h"
#include "hyper/text/suggest.h"
#include "hyper/units/digits.h"
#include "hyper/units/error.h"
#include "hyper/view/swap.h"
#include "hyper/view/swap_json.h"

namespace hyper::cli {
namespace {

using training::ExerciseRef;
using training::SwapPurpose;

constexpr std::array options = {
    Option{"because", "WHY", "equipment, pain, variety or lumbar-strength"},
    Option{"have", "LIST", "this equipment for once: bench,band, nothing or everything"},
    Option{"avoid", "LIST", "exercises or variations that you do not want"},
    Option{"provoked-by", "WHAT", "with pain: extension, flexion, axial or prone"},
    Option{"on", "DAY", "answer as of that day"},
    Option{"limit", "N", "how many to tell in full (5)"},
    Option{"why", "", "every part of each score"},
    Option{"json", "", "print one JSON object"},
};
constexpr std::array<std::string_view, 5> examples = {
    "hyper swap",
    "hyper swap machine --have bench,band",
    "hyper swap --because pain --provoked-by flexion",
    "hyper swap deadlift --because variety --avoid good-morning",
    "hyper swap --because lumbar-strength --why",
};

/// `word` as one of the names that `from` knows.
template <typename Enum>
Enum one_of(std::string_view option, const std::string& word,
            std::optional<Enum> (*from)(std::string_view), std::span<const std::string> names) {
    if (const auto value = from(word)) return *value;
    std::string list;
    for (const auto& name : names) list += (list.empty() ? "" : ", ") + name;
    const auto near = text::nearest(word, names);
    throw refused(
        fmt::format("--{} cannot be \"{}\".", option, word),
        fmt::format("{}It is one of {}.",
                    near.empty() ? "" : fmt::format("Did you mean {}? ", near.front()), list));
}

SwapPurpose purpose_from(const std::string& word) {
    const std::array<std::string, 4> names = {"equipment", "pain", "variety", "lumbar-strength"};
    return one_of("because", word, training::swap_purpose_from, names);
}

training::Provocation provocation_named(const std::string& word) {
    const std::array<std::string, 4> names = {"extension", "flexion", "axial", "prone"};
    return one_of("provoked-by", word, training::provocation_from, names);
}

/// The words between the commas, without blanks around them; empty ones are dropped.
std::vector<std::string> listed(std::string_view list) {
    std::vector<std::string> words;
    for (std::size_t start = 0; start <= list.size();) {
        const std::size_t end = std::min(list.find(',', start), list.size());
        std::string_view word = list.substr(start, end - start);
        while (word.starts_with(' ')) word.remove_prefix(1);
        while (word.ends_with(' ')) word.remove_suffix(1);
        if (!word.empty()) words.emplace_back(word);
        start = end + 1;
    }
    return words;
}

Day day_of(const Args& args, Context& context) {
    const auto typed = args.value("on");
    return typed ? accepted(text::parse_moment(*typed, context.today()), *typed).day
                 : context.today();
}

std::size_t limit_of(const Args& args) {
    const auto typed = args.value("limit");
    if (!typed) return args.has("json") ? std::numeric_limits<std::size_t>::max() : 5;
    const auto number = typed->empty() ? std::nullopt : whole_number(*typed);
    if (!number || *number < 1)
        throw refused(fmt::format("--limit takes a number from 1 on, not \"{}\".", *typed),
                      "Leave it out: five are told in full, the others in a line.");
    return static_cast<std::size_t>(*number);
}

/// What can be done: as --have says, else as the gear that is saved; none saved restricts nothing.
std::optional<std::set<std::string>> have_of(const Args& args, const training::Person& person) {
    const auto typed = args.value("have");
    if (typed == "everything") return std::nullopt;
    if (typed) return accepted(text::parse_equipment(*typed), *typed);
    if (person.gear.empty()) return std::nullopt;
    return person.gear;
}

/// The positions that any of the user's conditions speaks against.
std::set<std::string> unsafe_positions(const training::Person& person) {
    std::set<std::string> flags;
    for (const auto& id : person.conditions)
        if (const auto* condition = catalogue::condition(id))
            flags.insert(condition->flags.begin(), condition->flags.end());
    return flags;
}

/// The newest session of `exercise` until `day`; nothing when there is none.
std::optional<training::Session> last_session(store::Database& log, const ExerciseRef& exercise,
                                              Day day) {
    store::SetFilter filter;
    filter.exercise = exercise.exercise;
    if (!exercise.variation.empty()) filter.variation = exercise.variation;
    filter.until = day;
    auto page = store::sessions(log, filter, 1);
    if (page.sessions.empty()) return std::nullopt;
    return std::move(page.sessions.front());
}

/// What is to be replaced: the exercise that was named, else the reverse hyper; in the variation
/// that was named, else the one done last, else the first.
catalogue::Way original_of(ExerciseRef named, store::Database& log, Day day) {
    if (named.exercise.empty()) named.exercise = catalogue::exercises().front().id;
    if (named.variation.empty())
        if (const auto session = last_session(log, named, day))
            named.variation = session->sets.back().exercise.variation;
    if (const auto way = catalogue::way(named)) return *way;
    throw refused(
        fmt::format("\"{}\" is an exercise of your own: what it trains is not known to me.",
                    named.exercise),
        "hyper guide --list shows what hyper swap can replace.");
}

void add_last_time(training::SwapCandidate& candidate, store::Database& log, Day day) {
    const auto session = last_session(log, candidate.exercise, day);
    if (!session) return;
    candidate.last_done = session->day;
    for (const auto& set : session->sets)
        if (set.pain) candidate.last_pain = std::max(*set.pain, candidate.last_pain.value_or(0));
}

training::SwapRequest request_of(const Args& args, const training::OwnNames& own) {
    training::SwapRequest request;
    for (const auto& word : listed(args.value("provoked-by").value_or("")))
        request.provoked_by.push_back(provocation_named(word));
    const auto because = args.value("because");
    if (because) request.purpose = purpose_from(*because);
    if (!because && !request.provoked_by.empty()) request.purpose = SwapPurpose::pain;
    if (request.purpose != SwapPurpose::pain && !request.provoked_by.empty())
        throw refused(fmt::format("--provoked-by is about pain, not about {}.", *because),
                      "Say --because pain, or leave --provoked-by out.");
    request.weights = catalogue::score_weights(request.purpose).value;
    for (const auto& name : listed(args.value("avoid").value_or("")))
        request.avoid.push_back(whole_exercise({&name, 1}, own));
    return request;
}

Reply swap(const Args& args, Context& context) {
    const Day day = day_of(args, context);
    const std::size_t limit = limit_of(args);
    store::Database& log = context.read();
    const auto own = store::own_names(log);
    training::SwapRequest request = request_of(args, own);
    const training::Person person = store::person(log);
    request.skill = person.skill.value_or(training::usual_skill);
    request.have = have_of(args, person);
    request.unsafe_positions = unsafe_positions(person);
    const auto original = original_of(whole_exercise(args.words(), own), log, day);
    auto candidates = catalogue::swap_candidates(original);
    for (auto& candidate : candidates) add_last_time(candidate, log, day);
    const auto ranked =
        training::swap(catalogue::swap_candidate(original, original), candidates, request);
    const view::SwapPage page{request,           ranked,           day, limit, args.has("why"),
                              !args.has("have"), person.conditions};
    if (args.has("json")) return {view::swap_json(page), false};
    return {view::swap_text(page, context.style()), true};
}

}  // namespace

const Command swap_command = {
    .name = "swap",
    .group = "Every day",
    .summary = "what to do instead, ranked, and how to start",
    .usage = "[EXERCISE] [--because WHY] [--have LIST]",
    .about =
        "Ranks the other variations of the exercise and the other exercises as substitutes for "
        "today. Without EXERCISE it is the reverse hyper in the variation that you logged "
        "last. What cannot be done is left out, with the reason: hyper gear says what you have, "
        "hyper "
        "me what you can and what speaks against a position. A load is never converted "
        "from one exercise to another: each option says how to start.",
    .examples = examples,
    .options = options,
    .needs = Needs::read,
    .run = swap,
};

}  // namespace hyper::cli
