#include "hyper/store/swaps.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "hyper/store/statement.h"

namespace hyper::store {
namespace {

using training::ExerciseRef;
using training::TakenSwap;

constexpr std::string_view swap_prefix = "swap/";

/// "reverse-hyper/machine": neither ids nor variations hold a slash or a blank.
std::string way_text(const ExerciseRef& exercise) {
    return fmt::format("{}/{}", exercise.exercise, exercise.variation);
}

std::optional<ExerciseRef> way_from(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == 0 || slash == std::string_view::npos) return std::nullopt;
    return ExerciseRef{std::string(text.substr(0, slash)), std::string(text.substr(slash + 1))};
}

std::string swap_key(const ExerciseRef& original) {
    return fmt::format("{}{}", swap_prefix, way_text(original));
}

/// The four words of a value; empty ones where there are fewer.
std::array<std::string, 4> words_of(std::string_view value) {
    std::array<std::string, 4> words;
    for (std::string& word : words) {
        const auto end = std::min(value.find(' '), value.size());
        word = value.substr(0, end);
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    return words;
}

}  // namespace

std::optional<TakenSwap> taken_swap_from(const std::string& key, const std::string& value) {
    if (!key.starts_with(swap_prefix)) return std::nullopt;
    const auto words = words_of(value);
    const auto original = way_from(std::string_view(key).substr(swap_prefix.size()));
    const auto substitute = way_from(words[0]);
    const auto because = training::swap_purpose_from(words[1]);
    const auto since = day_from_iso(words[2]);
    const auto until = day_from_iso(words[3]);
    if (!original || !substitute || !because || !since || !until) return std::nullopt;
    return TakenSwap{*original, *substitute, *because, *since, *until};
}

std::vector<TakenSwap> taken_swaps(Database& database) {
    Statement rows(database, "SELECT key, value FROM setting WHERE key GLOB 'swap/*' ORDER BY key");
    std::vector<TakenSwap> swaps;
    while (rows.next())
        if (auto swap = taken_swap_from(rows.text(0), rows.text(1)))
            swaps.push_back(std::move(*swap));
    return swaps;
}

void put_swap(Change& change, const TakenSwap& swap) {
    change.put_setting(swap_key(swap.original),
                       fmt::format("{} {} {} {}", way_text(swap.substitute),
                                   training::name(swap.because), iso(swap.since), iso(swap.until)));
}

void remove_swap(Change& change, const TakenSwap& swap) {
    change.remove_setting(swap_key(swap.original));
}

}  // namespace hyper::store
