#include "hyper/text/named_things.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/catalogue/fold.h"
#include "hyper/text/clean.h"
#include "hyper/text/suggest.h"

namespace hyper::text {
namespace {

using catalogue::folded;
using Ids = std::set<std::string>;

/// What a thing is called, folded.
std::vector<std::string> names_of(const NamedThing& thing) {
    std::vector<std::string> names = {folded(thing.id), folded(thing.name)};
    for (const auto alias : thing.aliases) names.push_back(folded(alias));
    return names;
}

template <typename Matches>
Ids ids_where(std::span<const NamedThing> things, Matches matches) {
    Ids ids;
    for (const NamedThing& thing : things) {
        const auto names = names_of(thing);
        if (std::any_of(names.begin(), names.end(), matches)) ids.insert(std::string(thing.id));
    }
    return ids;
}

/// What `word` may mean: named exactly, or else begun from some word of a name on.
Ids meanings(const std::string& word, std::span<const NamedThing> things) {
    Ids exact = ids_where(things, [&](const std::string& name) { return name == word; });
    if (!exact.empty()) return exact;
    return ids_where(things, [&](const std::string& name) {
        return (" " + name).find(" " + word) != std::string::npos;
    });
}

std::string joined(const Ids& ids) {
    std::string list;
    for (const auto& id : ids) list += (list.empty() ? "" : ", ") + id;
    return list;
}

std::string unknown_hint(const std::string& word, std::span<const NamedThing> things) {
    std::vector<std::string> names;
    for (const NamedThing& thing : things)
        for (auto& name : names_of(thing)) names.push_back(std::move(name));
    const auto near = nearest(word, names);
    const auto all = joined(ids_where(things, [](const std::string&) { return true; }));
    return fmt::format("{}I know {}.",
                       near.empty() ? "" : fmt::format("Did you mean {}? ", near.front()), all);
}

/// `word` without blanks around it; `start` moves along.
std::string_view trimmed_at(std::string_view word, std::size_t& start) {
    const auto first = word.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    start += first;
    return word.substr(first, word.find_last_not_of(" \t") - first + 1);
}

std::string joined(std::span<const std::string> words, std::string_view between) {
    std::string line;
    for (const auto& word : words) line += (line.empty() ? "" : std::string(between)) + word;
    return line;
}

}  // namespace

Parsed<Ids> parse_names(std::string_view list, std::span<const NamedThing> things,
                        std::string_view kind) {
    if (auto problem = unclean(list)) return *problem;
    Ids all;
    for (std::size_t start = 0; start <= list.size();) {
        const std::size_t end = std::min(list.find(',', start), list.size());
        std::size_t place = start;
        const std::string_view word = trimmed_at(list.substr(start, end - start), place);
        start = end + 1;
        if (word.empty() || folded(word) == "nothing") continue;
        const Ids ids = folded(word).empty() ? Ids{} : meanings(folded(word), things);
        if (ids.empty())
            return Problem{fmt::format("\"{}\" is no {} I know.", word, kind),
                           unknown_hint(folded(word), things), place, word.size()};
        if (ids.size() > 1)
            return Problem{fmt::format("\"{}\" can mean several things.", word),
                           fmt::format("Say which: {}.", joined(ids)), place, word.size()};
        all.insert(*ids.begin());
    }
    return all;
}

Parsed<Ids> parse_names(std::span<const std::string> words, std::span<const NamedThing> things,
                        std::string_view kind) {
    auto whole = parse_names(joined(words, " "), things, kind);
    if (whole.ok() || words.size() < 2) return whole;
    auto apart = parse_names(joined(words, ","), things, kind);
    return apart.ok() ? apart : whole.problem();
}

}  // namespace hyper::text
