#include "hyper/text/equipment_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "hyper/catalogue/exercise.h"
#include "hyper/catalogue/fold.h"
#include "hyper/text/clean.h"
#include "hyper/text/suggest.h"

namespace hyper::text {
namespace {

using catalogue::Equipment;
using catalogue::folded;
using Ids = std::set<std::string>;

/// What an equipment is called, folded.
std::vector<std::string> names_of(const Equipment& equipment) {
    std::vector<std::string> names = {folded(equipment.id), folded(equipment.name)};
    for (const auto alias : equipment.aliases) names.push_back(folded(alias));
    return names;
}

template <typename Matches>
Ids ids_where(Matches matches) {
    Ids ids;
    for (const Equipment& equipment : catalogue::equipment()) {
        const auto names = names_of(equipment);
        if (std::any_of(names.begin(), names.end(), matches)) ids.insert(std::string(equipment.id));
    }
    return ids;
}

/// What `word` may mean: named exactly, or else begun from some word of a name on.
Ids meanings(const std::string& word) {
    Ids exact = ids_where([&](const std::string& name) { return name == word; });
    if (!exact.empty()) return exact;
    return ids_where([&](const std::string& name) {
        return (" " + name).find(" " + word) != std::string::npos;
    });
}

std::string joined(const Ids& ids) {
    std::string list;
    for (const auto& id : ids) list += (list.empty() ? "" : ", ") + id;
    return list;
}

std::string unknown_hint(const std::string& word) {
    std::vector<std::string> names;
    for (const Equipment& equipment : catalogue::equipment())
        for (auto& name : names_of(equipment)) names.push_back(std::move(name));
    const auto near = nearest(word, names);
    const auto all = joined(ids_where([](const std::string&) { return true; }));
    return fmt::format("{}I know {}.",
                       near.empty() ? "" : fmt::format("Did you mean {}? ", near.front()), all);
}

Problem problem_with(std::string_view word, const Ids& ids, std::size_t start) {
    if (ids.empty())
        return {fmt::format("\"{}\" is no equipment I know.", word), unknown_hint(folded(word)),
                start, word.size()};
    return {fmt::format("\"{}\" can mean several things.", word),
            fmt::format("Say which: {}.", joined(ids)), start, word.size()};
}

/// `word` without blanks around it; `start` moves along.
std::string_view trimmed(std::string_view word, std::size_t& start) {
    const auto first = word.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    start += first;
    return word.substr(first, word.find_last_not_of(" \t") - first + 1);
}

}  // namespace

Parsed<std::set<std::string>> parse_equipment(std::string_view list) {
    if (auto problem = unclean(list)) return *problem;
    Ids all;
    for (std::size_t start = 0; start <= list.size();) {
        const std::size_t end = std::min(list.find(',', start), list.size());
        std::size_t place = start;
        const std::string_view word = trimmed(list.substr(start, end - start), place);
        start = end + 1;
        if (word.empty() || folded(word) == "nothing") continue;
        const Ids ids = folded(word).empty() ? Ids{} : meanings(folded(word));
        if (ids.size() != 1) return problem_with(word, ids, place);
        all.insert(*ids.begin());
    }
    return all;
}

}  // namespace hyper::text
