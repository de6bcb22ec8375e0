#include "hyper/text/set_notation.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/text/number_comma.h"
#include "hyper/text/set_tokens.h"
#include "hyper/text/word_behind_amount.h"
#include "hyper/units/digits.h"

namespace hyper::text {
namespace {

using enum TokenKind;

class Parser {
  public:
    explicit Parser(std::string_view line) : tokens_(set_tokens(line)) {}

    Parsed<std::vector<SetWords>> sets() {
        do {
            if (!group()) return problem_;
        } while (accept(comma));
        if (now().kind != end) return leftover();
        return sets_;
    }

    Parsed<LoadWords> only_load() {
        auto words = load();
        if (!words) return problem_;
        if (now().kind != end)
            return Problem{fmt::format("\"{}\" does not belong to a load.", now().text),
                           "A load is for example 20kg, red+black or -10kg.", now().start,
                           now().text.size()};
        return *words;
    }

  private:
    [[nodiscard]] const Token& now() const { return tokens_[at_]; }
    [[nodiscard]] const Token& ahead(std::size_t by = 1) const {
        return tokens_[std::min(at_ + by, tokens_.size() - 1)];
    }
    bool accept(TokenKind kind) {
        if (now().kind != kind) return false;
        ++at_;
        return true;
    }
    std::nullopt_t fail(const Token& token, std::string sentence, std::string hint) {
        problem_ = {std::move(sentence), std::move(hint), token.start,
                    std::max<std::size_t>(1, token.text.size())};
        return std::nullopt;
    }

    bool refuse(const Token& token, std::string sentence, std::string hint) {
        fail(token, std::move(sentence), std::move(hint));
        return false;
    }

    /// Adds the group's sets, and gives its load to all before it that have none.
    bool group() {
        int times_done = 1;
        if (now().kind == number && ahead().kind == times) {
            const auto count = sets_count();
            if (!count) return false;
            times_done = *count;
            at_ += 2;
        }
        const auto set = amount();
        if (!set) return false;
        if (now().kind == times)
            return refuse(now(), "There is one x too many: x is always sets by reps.",
                          "A load follows @, for example 3x12 @ 20kg");
        sets_.insert(sets_.end(), static_cast<std::size_t>(times_done), *set);
        if (sets_.size() > static_cast<std::size_t>(most_sets))
            return refuse(now(), fmt::format("That is more than {} sets in one line.", most_sets),
                          "Log them in several lines.");
        if (!accept(at)) return true;
        const auto words = load();
        if (!words) return false;
        for (SetWords& one : sets_)
            if (!one.load) one.load = words;
        return true;
    }

    std::optional<int> sets_count() {
        const auto count = whole_number(now().text);
        if (!count || *count < 1 || *count > most_sets)
            return fail(now(),
                        fmt::format("{} sets cannot be logged: 1 to {} in one line.", now().text,
                                    most_sets),
                        "x is sets by reps, for example 3x12");
        if (*count > most_alike)
            return fail(now(), fmt::format("{} sets of the same can be read in two ways.", *count),
                        fmt::format("A load follows @: 10 @ {}kg. More than {} sets are typed "
                                    "in parts: 20x12, 10x12",
                                    *count, most_alike));
        return count;
    }

    std::optional<SetWords> amount() {
        const Token& token = now();
        if (auto separator = separator_in_reps(tokens_, at_)) {
            problem_ = std::move(*separator);
            return std::nullopt;
        }
        if (token.kind == minus && ahead().kind == number)
            return fail(ahead(), fmt::format("A set cannot have -{} reps.", ahead().text),
                        "Help is a load: 3x6 @ -20kg");
        if (token.kind == end)
            return fail(token, "The line ends where reps were expected.",
                        "Three sets of twelve are 3x12");
        if (token.kind == at)
            return fail(token, "The sets are missing that this load is for.",
                        "They come before it: 3x12 @ 20kg");
        if (token.kind != number)
            return fail(token, fmt::format("\"{}\" is neither reps nor seconds.", token.text),
                        "Sets are 3x12 or 12,10,8, holds 3x30s; an exercise stands before them.");
        ++at_;
        const auto count = whole_number(token.text);
        if (now().kind == word && (now().text == "s" || now().text == "S")) {
            ++at_;
            return seconds(token, count);
        }
        if (now().kind == word) return unit_in_place_of_reps(token);
        return reps(token, count);
    }

    std::optional<SetWords> seconds(const Token& token, std::optional<int> count) {
        if (!count || *count < 1 || Seconds(*count) > longest_hold)
            return fail(token,
                        fmt::format("A hold of {} s cannot be logged: whole seconds, 1 to {}.",
                                    token.text, longest_hold.value),
                        "Three holds of half a minute are 3x30s");
        return SetWords{.reps = {}, .seconds = Seconds(*count), .load = {}};
    }

    std::optional<SetWords> reps(const Token& token, std::optional<int> count) {
        if (!count || *count < 1 || Reps(*count) > most_reps)
            return fail(token,
                        fmt::format("A set of {} reps cannot be logged: whole reps, 1 to {}.",
                                    token.text, most_reps.value),
                        "Three sets of twelve are 3x12");
        return SetWords{.reps = Reps(*count), .seconds = {}, .load = {}};
    }

    std::nullopt_t unit_in_place_of_reps(const Token& amount) {
        if (mass_unit_from(now().text))
            return fail(now(),
                        fmt::format("A load follows @, so {} {} is not understood here.",
                                    amount.text, now().text),
                        fmt::format("For example 3x12 @ {}{}", amount.text, now().text));
        problem_ = word_behind_amount(now());
        return std::nullopt;
    }

    std::optional<LoadWords> load() {
        LoadWords words;
        if (now().kind == word && (now().text == "bw" || now().text == "BW")) {
            ++at_;
            if (now().kind == minus)
                return fail(now(), "Help is a load of its own, without bw.",
                            "For example 3x6 @ -20kg");
            if (!accept(plus)) return words;
        } else if (accept(minus)) {
            words.assists = true;
            if (!part(words)) return std::nullopt;
            if (now().kind == plus)
                return fail(now(), "Help and an added load do not go together.",
                            "Log the difference: @ -20kg or @ 5kg");
            return words;
        } else {
            accept(plus);  // "+2.5kg" is how many people say it
        }
        do {
            if (!part(words)) return std::nullopt;
        } while (accept(plus));
        return words;
    }

    bool part(LoadWords& words) {
        if (now().kind == word) return band(words, 1);
        if (now().kind != number)
            return refuse(now(),
                          now().kind == end
                              ? std::string("The line ends where a load was expected.")
                              : fmt::format("\"{}\" is not a load.", now().text),
                          "A load is for example 20kg, red+black, -10kg or bw");
        if (ahead().kind == times) {
            const Token& token = now();
            const auto count = whole_number(token.text);
            if (!count || *count < 1 || *count > 20)
                return refuse(token, fmt::format("{} bands cannot be logged: 1 to 20.", token.text),
                              "Two green bands are @ 2xgreen");
            at_ += 2;
            return band(words, *count);
        }
        return mass(words);
    }

    bool band(LoadWords& words, int count) {
        if (now().kind != word || !is_band_label(now().text)) {
            const bool body = now().text == "bw" || now().text == "BW";
            return refuse(
                now(), fmt::format("\"{}\" is not the name of a band.", now().text),
                body ? "The body stands first: @ bw+5kg" : "Two green bands are @ 2xgreen");
        }
        BandWord one{std::string(now().text), count, false, now().start};
        ++at_;
        if (accept(colon)) {
            if (now().kind != word || now().text != "folded")
                return refuse(now(), fmt::format("A band can be :folded, not :{}.", now().text),
                              "For example @ green:folded");
            ++at_;
            one.folded = true;
        }
        words.bands.push_back(one);
        return true;
    }

    bool mass(LoadWords& words) {
        const Token& token = now();
        const auto point = token.text.find('.');
        std::string_view before = token.text.substr(0, point);
        std::string_view after =
            point == std::string_view::npos ? std::string_view() : token.text.substr(point + 1);
        ++at_;
        if (point == std::string_view::npos && now().kind == comma && now().glued &&
            ahead().kind == number && ahead().glued) {
            const auto is_decimal = decimal_comma(tokens_, at_);
            if (!is_decimal.ok()) {
                problem_ = is_decimal.problem();
                return false;
            }
            if (is_decimal.value()) {
                after = ahead().text;
                at_ += 2;
            }
        }
        const auto value = thousandths_from(before, after);
        MassWord one{value.value_or(0), std::nullopt};
        if (now().kind == word) {
            one.unit = mass_unit_from(now().text);
            if (!one.unit)
                return refuse(
                    now(), fmt::format("\"{}\" is not a unit I know.", now().text),
                    fmt::format("Masses are in kg or lb, for example 3x12 @{}kg", token.text));
            ++at_;
        }
        if (!value || Mass::of_thousandths(*value, one.unit.value_or(MassUnit::kg)) > heaviest_load)
            return refuse(
                token, fmt::format("A load of {} cannot be logged.", token.text),
                fmt::format("Loads go up to {} kg, to the gram.", heaviest_load.grams / 1000));
        words.masses.push_back(one);
        return true;
    }

    Problem leftover() {
        const Token& token = now();
        if (token.kind == number) {
            const std::string amount(token.text);
            const bool has_unit = ahead().kind == word && mass_unit_from(ahead().text);
            if (has_unit)
                return {fmt::format("A load follows @, so \"{}{}\" is not understood here.", amount,
                                    ahead().text),
                        fmt::format("Write @ {}{}", amount, ahead().text), token.start,
                        ahead().start + ahead().text.size() - token.start};
            return {fmt::format("\"{}\" can be read in two ways.", amount),
                    fmt::format("Write @ {0} for a load of {0}, or ,{0} for one more set of {0}.",
                                amount),
                    token.start, token.text.size()};
        }
        return {fmt::format("\"{}\" is not understood here.", token.text),
                "Sets are 3x12 or 12,10,8; a load follows @: 3x12 @ 20kg", token.start,
                std::max<std::size_t>(1, token.text.size())};
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    std::vector<SetWords> sets_;
    Problem problem_;
};

}  // namespace

Parsed<std::vector<SetWords>> parse_sets(std::string_view line) {
    return Parser(line).sets();
}

Parsed<LoadWords> parse_load(std::string_view line) {
    return Parser(line).only_load();
}

}  // namespace hyper::text
