#pragma once

#include <string>

#include "hyper/view/summary.h"

namespace hyper::view {

/// {"schema","weeks"|"months":[{"from","to","sessions","sets","reps","seconds","volume_grams",
/// "hardest":{"day","sets"},"pain":[least,most]|null}],"more"}
[[nodiscard]] std::string summary_json(const SummaryPage& page);

}  // namespace hyper::view
