#include "hyper/cli/swap_request.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/condition.h"
#include "hyper/catalogue/swap_candidates.h"
#include "hyper/cli/accepted.h"
#include "hyper/cli/exercise_choice.h"
#include "hyper/cli/swap_answer.h"
#include "hyper/store/own_names.h"
#include "hyper/store/pain.h"
#include "hyper/store/person.h"
#include "hyper/store/query.h"
#include "hyper/text/equipment_words.h"
#include "hyper/text/suggest.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

using training::SwapPurpose;

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

/// What can be done: the gear that is saved, bands of one's own included; none saved restricts
/// nothing. --have takes its place, or with a plus is added to it.
std::optional<std::set<std::string>> have_of(const Args& args, const training::Person& person,
                                             store::Database& log) {
    std::optional<std::set<std::string>> own;
    if (!person.gear.empty()) {
        own = person.gear;
        const auto bands = store::bands(log);
        if (std::any_of(bands.begin(), bands.end(), [](const auto& one) { return one.owned > 0; }))
            own->insert("band");
    }
    const auto typed = args.value("have");
    if (!typed) return own;
    if (typed == "everything") return std::nullopt;
    if (!typed->starts_with('+')) return accepted(text::parse_equipment(*typed), *typed);
    const auto more = typed->substr(1);
    auto added = accepted(text::parse_equipment(more), more);
    if (own) added.insert(own->begin(), own->end());
    return added;
}

/// The positions that any of the user's conditions speaks against.
std::set<std::string> unsafe_positions(const training::Person& person) {
    std::set<std::string> flags;
    for (const auto& id : person.conditions)
        if (const auto* condition = catalogue::condition(id))
            flags.insert(condition->flags.begin(), condition->flags.end());
    return flags;
}

/// How the original felt the last time, where that hurt and is not long ago.
std::optional<training::Felt> recent_pain(const training::ExerciseRef& original,
                                          const training::SwapRequest& request,
                                          store::Database& log) {
    const auto experience = experience_in(log, original, request.today);
    const auto& numbers = request.numbers;
    if (experience.felt.empty()) return std::nullopt;
    const auto& last = experience.felt.front();
    const bool recent = last.day + std::chrono::days(numbers.pain_memory_days) >= request.today;
    return recent && last.pain >= numbers.pain_ease ? std::optional(last) : std::nullopt;
}

}  // namespace

training::SwapRequest swap_request(const Args& args, const training::ExerciseRef& original,
                                   store::Database& log, Day day) {
    const auto own = store::own_names(log);
    training::SwapRequest request;
    request.today = day;
    request.numbers = catalogue::coach_numbers();
    for (const auto& word : listed(args.value("provoked-by").value_or("")))
        request.provoked_by.push_back(provocation_named(word));
    const auto because = args.value("because");
    if (because) request.purpose = purpose_from(*because);
    if (!because && !request.provoked_by.empty()) request.purpose = SwapPurpose::pain;
    if (request.purpose != SwapPurpose::pain && !request.provoked_by.empty())
        throw refused(fmt::format("--provoked-by is about pain, not about {}.", *because),
                      "Say --because pain, or leave --provoked-by out.");
    if (!because && !args.has("have") && request.provoked_by.empty())
        request.assumed_pain = recent_pain(original, request, log);
    if (request.assumed_pain) request.purpose = SwapPurpose::pain;
    request.weights = catalogue::score_weights(request.purpose).value;
    for (const auto& name : listed(args.value("avoid").value_or("")))
        request.avoid.push_back(whole_exercise({&name, 1}, own));
    const training::Person person = store::person(log);
    request.skill = person.skill.value_or(request.numbers.usual_skill);
    request.have = have_of(args, person, log);
    request.unsafe_positions = unsafe_positions(person);
    return request;
}

}  // namespace hyper::cli
