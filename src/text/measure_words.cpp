#include "hyper/text/measure_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "hyper/text/clean.h"
#include "hyper/text/set_tokens.h"
#include "hyper/text/set_words.h"

namespace hyper::text {
namespace {

constexpr std::string_view length_hint = "Lengths are for example 180cm, 1.8m, 41in or 5ft11";
constexpr std::string_view mass_hint = "Masses are in kg or lb, for example 82.4kg";
constexpr std::string_view force_hint =
    "What a luggage scale shows is in kg or lb, for example 4.5kg";
constexpr std::string_view points_hint =
    "Give stretch and force, for example --force \"100%:2.1kg, 200%:3.0kg\"";
constexpr int longest_stretch = 500;  // per cent; rubber tears before

Problem whole(std::string_view words, std::string sentence, std::string_view hint) {
    return {std::move(sentence), std::string(hint), 0, std::max<std::size_t>(1, words.size())};
}

/// Takes "82.4", "82,4" or "82" off `rest`: thousandths. At most six digits before the point and
/// three behind it.
std::optional<std::int64_t> take_number(std::string_view& rest) {
    std::size_t size = 0;
    std::int64_t thousandths = 0;
    while (size < rest.size() && size < 7 && is_digit(rest[size]))
        thousandths = thousandths * 10 + (rest[size++] - '0') * 1000;
    if (size == 0 || size > 6) return std::nullopt;
    if (size + 1 < rest.size() && (rest[size] == '.' || rest[size] == ',') &&
        is_digit(rest[size + 1])) {
        int worth = 100;
        for (++size; size < rest.size() && is_digit(rest[size]); ++size, worth /= 10) {
            if (worth == 0) return std::nullopt;
            thousandths += (rest[size] - '0') * worth;
        }
    }
    rest = trimmed(rest.substr(size));
    return thousandths;
}

struct LengthUnit {
    std::string_view word;
    double millimetres;
};
constexpr double foot = 304.8;
constexpr double inch = 25.4;
constexpr std::array length_units = {
    LengthUnit{"mm", 1},        LengthUnit{"cm", 10},     LengthUnit{"m", 1000},
    LengthUnit{"ft", foot},     LengthUnit{"feet", foot}, LengthUnit{"foot", foot},
    LengthUnit{"'", foot},      LengthUnit{"in", inch},   LengthUnit{"inch", inch},
    LengthUnit{"inches", inch}, LengthUnit{"\"", inch},
};

/// Takes the unit that `rest` begins with: its size in millimetres.
std::optional<double> take_length_unit(std::string_view& rest) {
    const LengthUnit* longest = nullptr;
    for (const LengthUnit& unit : length_units)
        if (rest.starts_with(unit.word) &&
            (longest == nullptr || unit.word.size() > longest->word.size()))
            longest = &unit;
    if (longest == nullptr) return std::nullopt;
    rest = trimmed(rest.substr(longest->word.size()));
    return longest->millimetres;
}

/// "11", "11in": the inches behind the feet.
std::optional<double> take_inches(std::string_view& rest) {
    const auto inches = take_number(rest);
    const auto unit = rest.empty() ? inch : take_length_unit(rest);
    if (!inches || *inches >= 12000 || unit != inch) return std::nullopt;
    return static_cast<double>(*inches) / 1000 * inch;
}

/// The grams that "2.1kg" are; nothing when it is none.
std::optional<EnteredMass> grams_of(std::string_view words, MassUnit unit) {
    std::string_view rest = trimmed(words);
    const auto thousandths = take_number(rest);
    if (!thousandths) return std::nullopt;
    if (rest == "kgf" || rest == "lbf") rest.remove_suffix(1);
    const auto typed = rest.empty() ? unit : mass_unit_from(rest);
    if (!typed) return std::nullopt;
    return EnteredMass{Mass::of_thousandths(*thousandths, *typed), *typed};
}

/// "100%:2.1kg".
std::optional<training::ForcePoint> point_of(std::string_view words, MassUnit unit) {
    const auto colon = words.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    std::string_view stretch = trimmed(words.substr(0, colon));
    if (stretch.ends_with('%')) stretch.remove_suffix(1);
    const auto thousandths = take_number(stretch);
    const auto force = grams_of(words.substr(colon + 1), unit);
    const bool is_whole = thousandths && *thousandths % 1000 == 0 && stretch.empty();
    if (!is_whole || !force || force->mass == Mass(0)) return std::nullopt;
    const auto per_cent = *thousandths / 1000;
    if (per_cent < 1 || per_cent > longest_stretch) return std::nullopt;
    return training::ForcePoint{static_cast<int>(per_cent), Force(force->mass.grams)};
}

/// Where the point that begins at `start` ends: at a comma that is no decimal one.
std::size_t end_of_point(std::string_view words, std::size_t start) {
    for (std::size_t end = start; end < words.size(); ++end) {
        if (words[end] != ',') continue;
        const bool between_digits = end > start && is_digit(words[end - 1]) &&
                                    end + 1 < words.size() && is_digit(words[end + 1]);
        const auto next = words.find_first_of(":,", end + 1);
        const bool point_follows = next != std::string_view::npos && words[next] == ':';
        if (!between_digits || point_follows) return end;
    }
    return words.size();
}

}  // namespace

std::string_view trimmed(std::string_view words) {
    while (words.starts_with(' ')) words.remove_prefix(1);
    while (words.ends_with(' ')) words.remove_suffix(1);
    return words;
}

Parsed<int> parse_length(std::string_view words) {
    if (auto problem = unclean(words)) return *problem;
    std::string_view rest = trimmed(words);
    const auto number = take_number(rest);
    if (!number)
        return whole(words, fmt::format("\"{}\" is not a length I know.", words), length_hint);
    const auto unit = take_length_unit(rest);
    if (!unit && rest.empty())
        return whole(words, fmt::format("\"{}\" has no unit of length.", words), length_hint);
    std::optional<double> inches = 0;
    if (unit == foot && !rest.empty()) inches = take_inches(rest);
    if (!unit || !inches || !rest.empty())
        return whole(words, fmt::format("\"{}\" is not a length I know.", words), length_hint);
    const auto length = std::lround(static_cast<double>(*number) / 1000 * *unit + *inches);
    if (length < 1 || length > 100000)
        return whole(words, fmt::format("\"{}\" is no length of a body or a band.", words),
                     length_hint);
    return static_cast<int>(length);
}

Parsed<EnteredMass> parse_mass(std::string_view words, MassUnit unit) {
    if (auto problem = unclean(words)) return *problem;
    const auto mass = grams_of(words, unit);
    if (mass && mass->mass > Mass(0)) return *mass;
    return whole(words, fmt::format("\"{}\" is not a mass I know.", words), mass_hint);
}

Parsed<Force> parse_force(std::string_view words, MassUnit unit) {
    if (auto problem = unclean(words)) return *problem;
    if (const auto mass = grams_of(words, unit)) return Force(mass->mass.grams);
    return whole(words, fmt::format("\"{}\" is not what a scale shows.", words), force_hint);
}

Parsed<std::vector<training::ForcePoint>> parse_force_points(std::string_view words,
                                                             MassUnit unit) {
    if (auto problem = unclean(words)) return *problem;
    std::vector<training::ForcePoint> points;
    for (std::size_t start = 0; start <= words.size();) {
        const std::size_t end = end_of_point(words, start);
        const auto one = words.substr(start, end - start);
        const auto point = point_of(one, unit);
        if (!point)
            return Problem{fmt::format("\"{}\" is no stretch and force.", trimmed(one)),
                           std::string(points_hint), start, std::max<std::size_t>(1, one.size())};
        points.push_back(*point);
        start = end + 1;
    }
    if (points.size() > training::most_force_points)
        return whole(words,
                     fmt::format("A band has at most {} points.", training::most_force_points),
                     "Keep those that matter: where your set begins and where it ends.");
    std::sort(points.begin(), points.end(),
              [](const auto& a, const auto& b) { return a.stretch < b.stretch; });
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto& less = points[i - 1];
        const auto& more = points[i];
        if (less.stretch == more.stretch)
            return whole(words, fmt::format("There are two forces at {} %.", more.stretch),
                         "Give each stretch once.");
        if (less.force >= more.force)
            return whole(words,
                         fmt::format("A band pulls harder at {} % than at {} %.", more.stretch,
                                     less.stretch),
                         "See whether two of the forces are mixed up.");
    }
    return points;
}

}  // namespace hyper::text
