#include "hyper/cli/edit_line.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/cli/set_handles.h"
#include "hyper/text/set_handle.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

using Typed = std::span<const std::string>;

bool names_sets(const std::string& word) {
    return text::set_handle(word).has_value();
}

bool is_number(const std::string& word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

EditLine split(Typed words, std::size_t handles, std::size_t change) {
    return {{words.begin(), words.begin() + static_cast<std::ptrdiff_t>(handles)},
            {words.begin() + static_cast<std::ptrdiff_t>(change), words.end()}};
}

/// "hyper edit 3 to 12 @ 40kg".
std::string reading(Typed words, std::size_t handles) {
    const auto change = one_line(words.subspan(handles));
    return fmt::format("hyper edit {} to {}", one_line(words.first(handles)),
                       change.empty() ? "…" : change);
}

/// `count` leading words may name sets, the last of them perhaps something else.
Error ambiguous(Typed words, std::size_t count) {
    const std::string line = one_line(words);
    const std::size_t start = one_line(words.first(count - 1)).size() + 1;
    const std::string& last = words[count - 1];
    const Place place{line, start, last.size()};
    if (!is_number(last))
        return refused("Several sets are named; where does it say what they become?",
                       fmt::format("Say to before it: {}", reading(words, count)), place);
    return refused(fmt::format("{} can be another set or the repetitions.", last),
                   fmt::format("Say to before what changes: {} for the repetitions, {} for the "
                               "set.",
                               reading(words, count - 1), reading(words, count)),
                   place);
}

}  // namespace

EditLine edit_line(Typed words) {
    const auto change = std::find_if_not(words.begin(), words.end(), names_sets);
    const auto named = static_cast<std::size_t>(change - words.begin());
    if (change != words.end() && *change == "to" && named > 0)
        return split(words, named, named + 1);
    if (named > 1) throw ambiguous(words, named);
    const std::size_t first = std::min<std::size_t>(1, words.size());
    return split(words, first, first);
}

}  // namespace hyper::cli
