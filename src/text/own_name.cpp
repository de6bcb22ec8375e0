#include "hyper/text/own_name.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/catalogue/fold.h"
#include "hyper/text/exercise_name.h"
#include "hyper/units/utf8.h"

namespace hyper::text {
namespace {

constexpr std::size_t longest = 64;

/// What the log line takes for itself.
constexpr std::string_view again = "again";

std::optional<Problem> written_wrong(const std::string& name) {
    std::size_t characters = 0;
    for (std::string_view rest = name; !rest.empty(); ++characters) {
        const auto start = name.size() - rest.size();
        const auto point = take_code_point(rest);
        if (!point.valid() || point.is_control())
            return Problem{"An exercise's name is text in UTF-8 without control characters.",
                           "Type it once more.", start, point.bytes.size()};
    }
    if (characters <= longest) return std::nullopt;
    return Problem{
        fmt::format("An exercise's name has at most {} characters, not {}.", longest, characters),
        "Shorten it; what else there is to say is a note.", 0, name.size()};
}

bool begins_with_letter(std::string_view folded) {
    return !folded.empty() && (folded.front() < '0' || folded.front() > '9');
}

}  // namespace

Parsed<std::string> parse_own_name(const std::string& name, const training::OwnNames& own) {
    if (auto problem = written_wrong(name)) return *problem;
    const auto word = catalogue::folded(name);
    if (!begins_with_letter(word) || word == again)
        return Problem{fmt::format("An exercise cannot be called \"{}\".", name),
                       word == again
                           ? "hyper log again repeats what you did last time."
                           : "A name begins with a letter, so that a log line can tell it from "
                             "sets.",
                       0, name.size()};
    const auto known = named_exactly(name, own);
    if (known.empty()) return name;
    const auto title_known = title(known.front(), own.exercises);
    return Problem{fmt::format("\"{}\" is a name of {} already.", name,
                               title_known == name ? "an exercise" : title_known),
                   fmt::format("Log that with hyper log {} 3x10", typed_name(known.front())), 0,
                   name.size()};
}

std::string own_key(std::string_view name, const training::OwnNames& own) {
    std::string word = catalogue::folded(name);
    std::replace(word.begin(), word.end(), ' ', '-');
    if (word.empty()) word = "exercise";
    if (!begins_with_letter(word) || word == again) word = "my-" + word;
    std::string key = word;
    for (int number = 2; !named_exactly(key, own).empty(); ++number)
        key = fmt::format("{}-{}", word, number);
    return key;
}

}  // namespace hyper::text
