#pragma once

// A comma glued between two numbers: the decimal comma of a load, the border of two sets, or a
// separator for thousands, which the notation does not have. Nothing is guessed.

#include <cstddef>
#include <optional>
#include <span>

#include "hyper/text/parsed.h"
#include "hyper/text/set_tokens.h"

namespace hyper::text {

/// At the comma `comma_at`, glued between two numbers of a load: whether it is a decimal comma.
/// The problem says so where two readings fit.
[[nodiscard]] Parsed<bool> decimal_comma(std::span<const Token> tokens, std::size_t comma_at);

/// What is wrong where the repetitions at `number_at` are rather the end of the number before
/// them, "10,000"; nothing where they are not.
[[nodiscard]] std::optional<Problem> separator_in_reps(std::span<const Token> tokens,
                                                       std::size_t number_at);

}  // namespace hyper::text
