#pragma once

// Days and times as other programs write them.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "hyper/exchange/foreign_set.h"
#include "hyper/units/day.h"

namespace hyper::exchange {

/// What a file says of when, to the second.
struct WrittenMoment {
    Day day;
    std::optional<std::chrono::seconds> time;    ///< after midnight
    std::optional<std::chrono::minutes> offset;  ///< local minus UTC; 0 for UTC

    [[nodiscard]] ForeignMoment moment() const;
    /// "2026-08-20 17:59:34" or "2026-08-20", however the file wrote it.
    [[nodiscard]] std::string text() const;
};

/// In which order a date of numbers is written.
enum class DateOrder { year_month_day, month_day_year, day_month_year };

/// "2026-08-20", "8/20/2026", "20.08.26": a year of two digits is one of 2000 to 2099. Nothing
/// unless it is a day that exists.
[[nodiscard]] std::optional<Day> written_day(std::string_view text, DateOrder order);

/// "17:59:34", "7:05", "5:45:45 PM": after midnight.
[[nodiscard]] std::optional<std::chrono::seconds> written_time(std::string_view text);

/// "2026-08-20", "2026-08-20 17:59:34", "2026-08-20T17:59:34.120Z", "2026-08-20 5:59:34 PM",
/// "2026-08-20T17:59:34+02:00".
[[nodiscard]] std::optional<WrittenMoment> written_moment(std::string_view text);

/// "7 Apr 2026, 10:14", "5. Mai 2026, 07:34", "5 de mai. de 2026, 07:34", "Apr 7, 2026, 10:14 AM".
[[nodiscard]] std::optional<WrittenMoment> moment_with_month_name(std::string_view text);

/// 1 to 12 for the name of a month or its beginning in English, Portuguese, French, Spanish,
/// German, Italian or Dutch, whatever its case and accents; a dot behind it is left out.
[[nodiscard]] std::optional<int> month_from(std::string_view name);

/// "0:32:32", "32:32": hours are those before the last two. Nothing unless it is such a duration.
[[nodiscard]] std::optional<double> written_duration(std::string_view text);

}  // namespace hyper::exchange
