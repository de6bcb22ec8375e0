#pragma once

#include "hyper/text/parsed.h"
#include "hyper/text/set_tokens.h"

namespace hyper::text {

/// Why `word`, no unit of mass, cannot stand behind the number of an amount: "12 reps", "30 sec".
[[nodiscard]] Problem word_behind_amount(const Token& word);

}  // namespace hyper::text
