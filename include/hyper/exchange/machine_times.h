#pragma once

// Times as machines keep them.

#include <cstdint>
#include <optional>
#include <string_view>

#include "hyper/exchange/moments.h"

namespace hyper::exchange {

/// Seconds after 1970 began, in UTC. Nothing for what is before that or after the year 9999.
[[nodiscard]] std::optional<WrittenMoment> unix_moment(std::int64_t seconds);

/// "PT1H2M3.5S" (ISO 8601) in seconds. Nothing unless it is such a period.
[[nodiscard]] std::optional<double> written_period(std::string_view text);

}  // namespace hyper::exchange
