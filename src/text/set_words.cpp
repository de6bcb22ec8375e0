#include "hyper/text/set_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "hyper/text/set_tokens.h"
#include "hyper/units/digits.h"

namespace hyper::text {
namespace {

std::string amount(const SetWords& set) {
    if (set.seconds) return fmt::format("{}s", set.seconds->value);
    return fmt::format("{}", set.reps.value_or(Reps()).value);
}

}  // namespace

std::optional<MassUnit> mass_unit_from(std::string_view word) {
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (lower == "kg" || lower == "kgs") return MassUnit::kg;
    if (lower == "lb" || lower == "lbs") return MassUnit::lb;
    return std::nullopt;
}

std::optional<std::int64_t> thousandths_from(std::string_view before, std::string_view after) {
    if (before.size() > 7 || after.size() > 3) return std::nullopt;
    std::string digits = std::string(before) + std::string(after);
    digits.append(3 - after.size(), '0');
    return whole_number(digits);
}

SetWords words_of(const training::Set& set) {
    SetWords words{set.reps, set.reps ? std::nullopt : set.seconds, LoadWords{}};
    const auto& load = set.load;
    for (const auto& mass : {load.added, load.assist})
        if (mass)
            words.load->masses.push_back(
                {std::llround(mass->mass.in(mass->unit) * 1000.0), mass->unit});
    words.load->assists = load.assist.has_value();
    for (const auto& band : load.bands) {
        words.load->bands.push_back({band.label, band.count, band.folded, 0});
        words.load->assists = words.load->assists || band.assists;
    }
    return words;
}

std::string decimal(std::int64_t thousandths) {
    std::string text = fmt::format("{}.{:03}", thousandths / 1000, thousandths % 1000);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string notation(const LoadWords& load) {
    if (load.masses.empty() && load.bands.empty()) return "bw";
    std::string text;
    const auto join = [&](const std::string& part) {
        if (!text.empty()) text += "+";
        text += part;
    };
    for (const MassWord& mass : load.masses)
        join(decimal(mass.thousandths) + std::string(mass.unit ? symbol(*mass.unit) : ""));
    for (const BandWord& band : load.bands)
        join(fmt::format("{}{}{}", band.count == 1 ? "" : fmt::format("{}x", band.count),
                         band.label, band.folded ? ":folded" : ""));
    return load.assists ? "-" + text : text;
}

std::string notation(const std::vector<SetWords>& sets) {
    std::string text;
    for (std::size_t first = 0; first < sets.size();) {
        std::size_t last = first;
        while (last < sets.size() && sets[last] == sets[first] &&
               last - first < static_cast<std::size_t>(most_alike))
            ++last;
        if (!text.empty()) text += ", ";
        if (last - first > 1) text += fmt::format("{}x", last - first);
        text += amount(sets[first]);
        const bool load_goes_on = last < sets.size() && sets[last].load == sets[first].load;
        if (sets[first].load && !load_goes_on) text += " @ " + notation(*sets[first].load);
        first = last;
    }
    return text;
}

bool is_band_label(std::string_view label) {
    if (label.empty() || label.size() > 32 || mass_unit_from(label)) return false;
    for (const auto* reserved : {"bw", "BW", "s", "S", "x", "X", "folded"})
        if (label == reserved) return false;
    const auto tokens = set_tokens(label);
    return tokens.size() == 2 && tokens.front().kind == TokenKind::word;
}

}  // namespace hyper::text
