#include "hyper/text/number_comma.h"

#include <fmt/format.h>

#include "hyper/text/set_words.h"
#include "hyper/units/digits.h"

namespace hyper::text {
namespace {

using enum TokenKind;
using Tokens = std::span<const Token>;

constexpr std::size_t digits_of_thousands = 3;

bool looks_like_thousands(Tokens tokens, std::size_t comma_at) {
    const Token& before = tokens[comma_at - 1];
    const Token& after = tokens[comma_at + 1];
    return before.kind == number && tokens[comma_at].kind == comma && tokens[comma_at].glued &&
           after.kind == number && after.glued && before.text.front() != '0' &&
           before.text.size() <= digits_of_thousands && after.text.size() == digits_of_thousands;
}

/// Whether a load may be so heavy; without a unit or a plus behind it only a 0 tells that the comma
/// does not begin a set.
bool may_be_so_heavy(const Token& before, const Token& after, const Token& next) {
    const auto unit = next.kind == word ? mass_unit_from(next.text) : std::nullopt;
    if (!unit && next.kind != plus && after.text.front() != '0') return false;
    const auto thousands = thousandths_from(before.text, after.text);
    return thousands &&
           Mass::of_thousandths(*thousands * 1000, unit.value_or(MassUnit::kg)) <= heaviest_load;
}

}  // namespace

Parsed<bool> decimal_comma(Tokens tokens, std::size_t comma_at) {
    const Token& before = tokens[comma_at - 1];
    const Token& after = tokens[comma_at + 1];
    const Token& next = tokens[comma_at + 2];
    if (looks_like_thousands(tokens, comma_at) && may_be_so_heavy(before, after, next))
        return Problem{fmt::format("\"{},{}\" can be read in two ways.", before.text, after.text),
                       fmt::format("Write @ {0}{1} for thousands, or @ {0}.{1} for the decimal.",
                                   before.text, after.text),
                       before.start, before.text.size() + 1 + after.text.size()};
    if (after.text.find('.') != std::string_view::npos) return false;
    if (next.kind == word && mass_unit_from(next.text)) return true;
    if (next.kind == plus) return true;
    if (next.kind == times || next.kind == at || next.kind == word) return false;
    return Problem{fmt::format("{},{} can be read in two ways.", before.text, after.text),
                   fmt::format("Write @ {0}.{1} for the decimal, or @ {0}, {1} for a set of {1}.",
                               before.text, after.text),
                   before.start, before.text.size() + 1 + after.text.size()};
}

std::optional<Problem> separator_in_reps(Tokens tokens, std::size_t number_at) {
    if (number_at < 2 || !looks_like_thousands(tokens, number_at - 1)) return std::nullopt;
    const Token& before = tokens[number_at - 2];
    const Token& after = tokens[number_at];
    if (after.text.front() != '0') return std::nullopt;
    return Problem{fmt::format("\"{},{}\" looks like one number, but a comma begins the next set.",
                               before.text, after.text),
                   fmt::format("Numbers have no separator for thousands; a set has 1 to {} reps.",
                               most_reps.value),
                   before.start, before.text.size() + 1 + after.text.size()};
}

}  // namespace hyper::text
