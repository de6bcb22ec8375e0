#include "hyper/text/tempo_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "hyper/units/digits.h"

namespace hyper::text {
namespace {

constexpr int longest_phase = 60;  // seconds
constexpr auto order_hint =
    "It is seconds up, at the top, down, at the bottom, for example 2-1-3-0";

/// The parts between dashes, or each digit where there is no dash.
std::vector<std::string_view> phases_of(std::string_view word) {
    std::vector<std::string_view> parts;
    if (word.find('-') == std::string_view::npos) {
        for (std::size_t i = 0; i < word.size(); ++i) parts.push_back(word.substr(i, 1));
        return parts;
    }
    for (std::size_t start = 0; start <= word.size();) {
        const auto end = std::min(word.find('-', start), word.size());
        parts.push_back(word.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

}  // namespace

Parsed<training::Tempo> parse_tempo(std::string_view word) {
    const auto at = [&](std::string_view part) {
        return static_cast<std::size_t>(part.data() - word.data());
    };
    const auto whole = [&](std::string sentence, std::string hint) {
        return Problem{std::move(sentence), std::move(hint), 0,
                       std::max<std::size_t>(1, word.size())};
    };
    const auto parts = phases_of(word);
    if (parts.size() != 4) return whole(fmt::format("\"{}\" is not a tempo.", word), order_hint);
    std::vector<int> seconds;
    for (const auto part : parts) {
        if (part == "X" || part == "x")
            return Problem{"As fast as possible is no number of seconds, so it cannot be kept.",
                           "Say the seconds that it took, 0 or 1, and \"fast\" in --note.",
                           at(part), 1};
        const auto phase = part.empty() ? std::nullopt : whole_number(part);
        if (!phase || *phase > longest_phase)
            return Problem{
                fmt::format("\"{}\" is not whole seconds up to {}.", part, longest_phase),
                order_hint, at(part), std::max<std::size_t>(1, part.size())};
        seconds.push_back(*phase);
    }
    if (std::all_of(seconds.begin(), seconds.end(), [](int phase) { return phase == 0; }))
        return whole("A repetition takes some time.", order_hint);
    return training::Tempo{seconds[0], seconds[1], seconds[2], seconds[3]};
}

}  // namespace hyper::text
