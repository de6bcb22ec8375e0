#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace hyper {

/// A point in time, to the millisecond, UTC.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A day of the user's own calendar: it has no zone and never moves.
class Day {
  public:
    constexpr Day() = default;
    constexpr explicit Day(std::chrono::year_month_day date)
        : since_epoch_(std::chrono::sys_days(date).time_since_epoch()) {}
    constexpr explicit Day(std::chrono::days since_epoch) : since_epoch_(since_epoch) {}

    [[nodiscard]] constexpr std::chrono::year_month_day date() const {
        return std::chrono::year_month_day(std::chrono::sys_days(since_epoch_));
    }
    [[nodiscard]] constexpr std::chrono::weekday weekday() const {
        return std::chrono::weekday(std::chrono::sys_days(since_epoch_));
    }
    [[nodiscard]] constexpr std::chrono::days since_epoch() const { return since_epoch_; }

    friend constexpr auto operator<=>(Day, Day) = default;
    friend constexpr Day operator+(Day a, std::chrono::days n) { return Day(a.since_epoch_ + n); }
    friend constexpr Day operator-(Day a, std::chrono::days n) { return Day(a.since_epoch_ - n); }
    friend constexpr std::chrono::days operator-(Day a, Day b) {
        return a.since_epoch_ - b.since_epoch_;
    }

  private:
    std::chrono::days since_epoch_{0};
};

/// Nobody's log begins before.
inline constexpr Day earliest_day(std::chrono::year(1950) / 1 / 1);
/// After every day, as text.
inline constexpr std::string_view last_iso_day = "9999-12-31";

/// "2026-11-22" (ISO 8601).
[[nodiscard]] std::string iso(Day day);
/// Nothing unless `text` is a day that exists, written as 2026-11-22.
[[nodiscard]] std::optional<Day> day_from_iso(std::string_view text);

/// Minutes after local midnight, 0 to 1439.
struct TimeOfDay {
    int minutes = 0;

    friend constexpr auto operator<=>(TimeOfDay, TimeOfDay) = default;
};

/// "18:30".
[[nodiscard]] std::string iso(TimeOfDay time);

/// What the clock on the wall said, and how far it was from UTC.
struct LocalTime {
    Day day;
    TimeOfDay time;
    std::chrono::minutes offset{0};  ///< local minus UTC

    friend bool operator==(const LocalTime&, const LocalTime&) = default;
};

/// A time zone: how local time follows from an instant.
class Zone {
  public:
    Zone() = default;
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;
    virtual ~Zone() = default;

    /// The IANA name where known ("Europe/Vienna"), else empty.
    [[nodiscard]] virtual std::string name() const = 0;
    [[nodiscard]] virtual LocalTime at(Instant instant) const = 0;
    /// The instant at which the clock on the wall shows `time` on `day`. A time that a change of
    /// clocks skips is moved past the gap; one that it repeats is the first of the two.
    [[nodiscard]] virtual Instant instant(Day day, TimeOfDay time) const = 0;
};

}  // namespace hyper
