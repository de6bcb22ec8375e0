#include "hyper/cli/exercise_choice.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <sstream>

#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

/// Choices beyond these are no help.
constexpr std::size_t most_choices = 8;

std::string joined(std::span<const std::string> words) {
    std::string line;
    for (const auto& word : words) line += (line.empty() ? "" : " ") + word;
    return line;
}

/// "x12" and "bw" are parts of a line of sets that stand in the wrong place.
bool is_notation(const std::string& word) {
    const bool times = (word.front() == 'x' || word.front() == 'X') &&
                       word.find_first_not_of("0123456789", 1) == std::string::npos;
    return times || word == "bw" || word == "BW";
}

/// A word that may belong to a name: it begins with a letter, or is an angle ("45°").
bool may_name(const std::string& word) {
    if (word.empty() || is_notation(word)) return false;
    if (word.ends_with("\xc2\xb0")) return true;  // °
    const char first = word.front();
    const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') ||
                        static_cast<unsigned char>(first) >= 0x80;
    const bool multiplies = word.starts_with("\xc3\x97");  // ×
    return letter && !multiplies;
}

Error ambiguous(const std::string& name, const text::NameMatch& match, const Place& place) {
    std::string list;
    for (std::size_t i = 0; i < std::min(match.choices.size(), most_choices); ++i)
        list += (i == 0 ? "" : ", ") + text::typed_name(match.choices[i]);
    if (match.choices.size() > most_choices) list += " …";
    return refused(fmt::format("\"{}\" can mean several exercises.", name),
                   fmt::format("Say which: {}", list), place);
}

Error unknown(const std::string& name, const text::NameMatch& match, const Place& place) {
    std::string list;
    for (const auto& near : match.nearest) list += (list.empty() ? "" : ", ") + near;
    const auto own = fmt::format("hyper exercise add \"{}\" makes it one of your own.", name);
    if (match.like)
        return refused(
            fmt::format("\"{}\" is like {}, but its sets are others.", name,
                        text::title(*match.like, {})),
            fmt::format("hyper guide {} helps with both; {}", text::typed_name(*match.like), own),
            place);
    return refused(fmt::format("There is no exercise \"{}\".", name),
                   list.empty() ? own : fmt::format("Did you mean {}? {}", list, own), place);
}

/// Behind a name no word may follow: it is part of a longer name, or no part of the sets.
Error no_sets(const std::string& name, const std::string& longer, const Place& place) {
    return refused(
        fmt::format("\"{}\" is neither reps nor seconds, and \"{}\" no exercise.",
                    longer.substr(name.size() + 1), longer),
        fmt::format("Sets are 3x12 or 12,10,8, holds 3x30s. hyper exercise add \"{}\" makes it one "
                    "of your own.",
                    longer),
        place);
}

/// The words with those that were typed between quotation marks taken apart.
std::vector<std::string> taken_apart(std::span<const std::string> words) {
    std::istringstream line(joined(words));
    return {std::istream_iterator<std::string>(line), {}};
}

}  // namespace

ExerciseChoice choose_exercise(std::span<const std::string> words, const training::OwnNames& own) {
    ExerciseChoice choice;
    choice.line = joined(words);
    const auto rest = std::find_if_not(words.begin(), words.end(), may_name);
    const auto leading = static_cast<std::size_t>(rest - words.begin());
    text::NameMatch longest;
    for (std::size_t count = leading; count > 0; --count) {
        const std::string name = joined(words.first(count));
        auto match = text::match_exercise(name, own);
        if (match.ambiguous()) throw ambiguous(name, match, {choice.line, 0, name.size()});
        if (match.found() && count < leading) {
            const std::string longer = joined(words.first(leading));
            throw no_sets(name, longer,
                          {choice.line, name.size() + 1, longer.size() - name.size() - 1});
        }
        if (match.found()) {
            choice.exercise = match.meaning.front();
            choice.rest = std::min(name.size() + 1, choice.line.size());
            return choice;
        }
        if (count == leading) longest = std::move(match);
    }
    if (leading > 0) {
        // A whole line between quotation marks is one word to the shell.
        const auto parts = taken_apart(words);
        if (parts.size() > words.size()) return choose_exercise(parts, own);
        const std::string name = joined(words.first(leading));
        throw unknown(name, longest, {choice.line, 0, name.size()});
    }
    return choice;
}

training::ExerciseRef whole_exercise(std::span<const std::string> words,
                                     const training::OwnNames& own) {
    if (words.empty()) return {};
    const std::string name = joined(words);
    const auto match = text::match_exercise(name, own);
    if (match.ambiguous()) throw ambiguous(name, match, {name, 0, name.size()});
    if (!match.found()) throw unknown(name, match, {name, 0, name.size()});
    return match.meaning.front();
}

}  // namespace hyper::cli
