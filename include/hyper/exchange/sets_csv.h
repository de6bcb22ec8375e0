#pragma once

#include <string>
#include <string_view>

#include "hyper/training/set.h"

// Sets as comma-separated values (RFC 4180): a heading, then a row a set, lines ended by CR LF.
namespace hyper::exchange {

/// The heading; docs/json.md tells what each column holds.
[[nodiscard]] std::string sets_csv_heading();

/// One set. Unknown is an empty cell. A text that a spreadsheet would take for a formula is led by
/// an apostrophe; numbers never are.
[[nodiscard]] std::string sets_csv_row(const training::Set& set);

}  // namespace hyper::exchange
