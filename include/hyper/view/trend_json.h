#pragma once

#include <string>

#include "hyper/training/set.h"
#include "hyper/training/trend.h"

namespace hyper::view {

/// {"schema","exercise","variation","metric","unit","points":[{"day","value"}],"suppressed"}: the
/// codes of what kept sets from giving an estimate.
[[nodiscard]] std::string trend_json(const training::Trend& trend,
                                     const training::ExerciseRef& exercise);

}  // namespace hyper::view
