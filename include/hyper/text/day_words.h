#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "hyper/text/parsed.h"
#include "hyper/units/day.h"

namespace hyper::text {

/// A day as people name it, and the time where they did.
struct Moment {
    Day day;
    std::optional<TimeOfDay> time;

    friend bool operator==(const Moment&, const Moment&) = default;
};

/// Reads `today`, `yesterday`, `tomorrow`, `monday` (the last one, today included), `2 days ago`,
/// `-3d`, `-2w`, `2026-11-20`, each with ` 18:30` behind it if wanted.
[[nodiscard]] Parsed<Moment> parse_moment(std::string_view words, Day today);

/// Reads `18:30` or `7:05`.
[[nodiscard]] Parsed<TimeOfDay> parse_time(std::string_view word);

}  // namespace hyper::text
