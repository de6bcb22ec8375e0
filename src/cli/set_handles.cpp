#include "hyper/cli/set_handles.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/store/query.h"
#include "hyper/text/set_handle.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

using training::Set;

constexpr auto how_named =
    "A set is named by its number in hyper history --sets (1 is the last), several as 3-1, any by "
    "the id of hyper history --json";

text::SetHandle handle_from(const std::string& word, const Place& place) {
    if (const auto handle = text::set_handle(word)) return *handle;
    throw refused(fmt::format("\"{}\" names no set.", word), how_named, place);
}

Set set_of_number(int number, store::Database& log, const Place& place) {
    if (auto set = store::set_by_handle(log, number)) return *set;
    throw refused(fmt::format("There is no set {}.", number),
                  "hyper history --sets shows the numbers; 1 is the set logged last.", place);
}

SetId id_of(const text::SetHandle& handle, store::Database& log, const Place& place) {
    const auto ids = store::set_ids_between(log, handle.low, handle.high);
    if (ids.empty())
        throw refused("No set has that id.", "hyper history --json shows the ids.", place);
    if (ids.size() > 1)
        throw refused("Several sets have an id that begins so.",
                      "Sets of the same minute begin alike: give more of it, or all.", place);
    return ids.front();
}

void add_sets(std::vector<Set>& sets, const text::SetHandle& handle, store::Database& log,
              const Place& place) {
    if (handle.is_id()) {
        auto set = store::set_by_id(log, id_of(handle, log, place));
        if (!set)
            throw refused("That set was removed.",
                          "hyper history --changes shows by what; hyper undo brings it back.",
                          place);
        sets.push_back(std::move(*set));
        return;
    }
    const int step = handle.first <= handle.last ? 1 : -1;
    for (int number = handle.first; number != handle.last + step; number += step)
        sets.push_back(set_of_number(number, log, place));
}

/// Throws when one of the sets from `first` on stands before.
void check_new(std::span<const Set> sets, std::size_t first, const Place& place) {
    for (std::size_t i = first; i < sets.size(); ++i)
        if (std::any_of(sets.begin(), sets.begin() + static_cast<std::ptrdiff_t>(first),
                        [&](const Set& one) { return one.id == sets[i].id; }))
            throw refused("A set is named twice.", "Name each set once.", place);
}

/// Where the word that begins at `start` stands.
Place place_of(const std::string& line, std::size_t start, const std::string& word) {
    return {line, start, std::max<std::size_t>(1, word.size())};
}

}  // namespace

std::string one_line(std::span<const std::string> words) {
    std::string line;
    for (const auto& word : words) line += (line.empty() ? "" : " ") + word;
    return line;
}

std::vector<Set> named_sets(std::span<const std::string> words, store::Database& log) {
    const std::string line = one_line(words);
    if (words.empty()) throw refused("Which set?", how_named);
    std::vector<Set> sets;
    std::size_t start = 0;
    for (const auto& word : words) {
        const Place place = place_of(line, start, word);
        const std::size_t known = sets.size();
        add_sets(sets, handle_from(word, place), log, place);
        check_new(sets, known, place);
        start += word.size() + 1;
    }
    return sets;
}

SetId named_set(std::span<const std::string> words, store::Database& log) {
    const std::string line = one_line(words);
    const Place place = place_of(line, 0, line);
    const auto handle = handle_from(line, place);
    if (handle.is_id()) return id_of(handle, log, place);
    if (handle.first != handle.last)
        throw refused("Several sets are named; one is shown at a time.",
                      "For example hyper history --changes 1", place);
    return set_of_number(handle.first, log, place).id;
}

}  // namespace hyper::cli
