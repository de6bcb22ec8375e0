#include "hyper/text/word_behind_amount.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace hyper::text {
namespace {

constexpr std::array<std::string_view, 5> counting = {"rep", "reps", "set", "sets", "times"};
constexpr std::array<std::string_view, 6> timing = {"sec",     "secs", "second",
                                                    "seconds", "min",  "minutes"};

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

Problem word_behind_amount(const Token& word) {
    if (is_one_of(counting, word.text))
        return {fmt::format("\"{}\" is not said: a number is reps, an x makes sets of them.",
                            word.text),
                "Three sets of twelve are 3x12", word.start, word.text.size()};
    if (is_one_of(timing, word.text))
        return {fmt::format("\"{}\" is no unit of a hold.", word.text),
                "Holds are in seconds: 3x30s", word.start, word.text.size()};
    return {fmt::format("\"{}\" is neither reps nor seconds.", word.text),
            "Sets are 3x12 or 12,10,8, holds 3x30s; an exercise stands before them.", word.start,
            word.text.size()};
}

}  // namespace hyper::text
