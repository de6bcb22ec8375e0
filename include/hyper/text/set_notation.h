#pragma once

// The line that people type between two sets:
//
//     sets   := group {"," group}           group := [N "x"] amount ["@" load]
//     amount := REPS | SECONDS "s"          load  := "bw" | ["bw" "+"] part {"+" part} | "-" part
//     part   := MASS [kg|lb|lbs] | [N "x"] BAND [":folded"]
//
// x, X and × are the same; blanks may stand anywhere or nowhere. x is always sets by reps and a
// load always follows @, because other notations contradict each other. A load applies to every
// set before it that has none. A comma is a decimal comma only where nothing else fits; where both
// fit, nothing is guessed. What is not understood whole is refused.

#include <string_view>
#include <vector>

#include "hyper/text/parsed.h"
#include "hyper/text/set_words.h"

namespace hyper::text {

/// The sets of a line, in order; at least one.
[[nodiscard]] Parsed<std::vector<SetWords>> parse_sets(std::string_view line);
/// A load alone, as the long form takes it: "20kg", "red+black", "-10kg".
[[nodiscard]] Parsed<LoadWords> parse_load(std::string_view line);

}  // namespace hyper::text
