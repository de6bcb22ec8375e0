#pragma once

#include <span>
#include <string>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/training/set.h"

namespace hyper::cli {

/// The sets that `words` name, in that order: small numbers, ranges of them, lasting ids. Throws
/// Error (refused) when one of them names none, several or one that was named before.
[[nodiscard]] std::vector<training::Set> named_sets(std::span<const std::string> words,
                                                    store::Database& log);

/// The one set that `words` name, also one that was removed. Throws as named_sets does.
[[nodiscard]] SetId named_set(std::span<const std::string> words, store::Database& log);

/// "3 12": the words with blanks between them.
[[nodiscard]] std::string one_line(std::span<const std::string> words);

}  // namespace hyper::cli
