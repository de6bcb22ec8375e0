#include "hyper/exchange/moments.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "hyper/exchange/plain_text.h"
#include "hyper/units/digits.h"

namespace hyper::exchange {
namespace {

/// Takes words apart from the left.
class Scan {
  public:
    explicit Scan(std::string_view text) : rest_(trimmed(text)) {}

    [[nodiscard]] bool done() const { return rest_.empty(); }
    [[nodiscard]] std::string_view rest() const { return rest_; }
    void skip_blanks() { rest_ = trimmed(rest_); }
    bool take(std::string_view what) {
        if (!rest_.starts_with(what)) return false;
        rest_.remove_prefix(what.size());
        return true;
    }
    /// A number of `fewest` to `most` digits.
    std::optional<int> number(std::size_t fewest, std::size_t most) {
        std::size_t size = 0;
        while (size < rest_.size() && rest_[size] >= '0' && rest_[size] <= '9') ++size;
        if (size < fewest || size > most) return std::nullopt;
        const auto value = whole_number(rest_.substr(0, size));
        rest_.remove_prefix(size);
        return value;
    }
    /// What stands before the next blank, comma or dot.
    std::string_view word() {
        std::size_t size = 0;
        while (size < rest_.size() &&
               std::string_view(" ,.").find(rest_[size]) == std::string_view::npos)
            ++size;
        const auto taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }

  private:
    std::string_view rest_;
};

std::optional<Day> existing_day(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return std::nullopt;
    return Day(date);
}

/// Lower case, without accents.
std::string plain(std::string_view word) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(static_cast<unsigned>(UTF8PROC_DECOMPOSE) |
                                                        static_cast<unsigned>(UTF8PROC_STRIPMARK) |
                                                        static_cast<unsigned>(UTF8PROC_CASEFOLD));
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(word.data()),
                                   static_cast<utf8proc_ssize_t>(word.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size < 0) return {};
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

struct Month {
    std::string_view start;
    int number;
};
constexpr std::array month_starts = {
    Month{"jan", 1},  Month{"ene", 1},  Month{"gen", 1},  Month{"feb", 2},   Month{"fev", 2},
    Month{"mar", 3},  Month{"mrz", 3},  Month{"mrt", 3},  Month{"maart", 3}, Month{"apr", 4},
    Month{"abr", 4},  Month{"avr", 4},  Month{"may", 5},  Month{"mai", 5},   Month{"mag", 5},
    Month{"mei", 5},  Month{"jun", 6},  Month{"juin", 6}, Month{"giu", 6},   Month{"jul", 7},
    Month{"juil", 7}, Month{"lug", 7},  Month{"aug", 8},  Month{"ago", 8},   Month{"aou", 8},
    Month{"sep", 9},  Month{"set", 9},  Month{"oct", 10}, Month{"out", 10},  Month{"okt", 10},
    Month{"ott", 10}, Month{"nov", 11}, Month{"dec", 12}, Month{"dez", 12},  Month{"dic", 12}};
constexpr std::size_t longest_month = 10;  // "septiembre"

/// Takes "17:59:34.120 PM" off the front.
std::optional<std::chrono::seconds> take_time(Scan& scan) {
    const auto hour = scan.number(1, 2);
    if (!hour || !scan.take(":")) return std::nullopt;
    const auto minute = scan.number(2, 2);
    if (!minute || *minute > 59) return std::nullopt;
    int second = 0;
    if (scan.take(":")) {
        const auto number = scan.number(2, 2);
        if (!number || *number > 59) return std::nullopt;
        second = *number;
        if (scan.take(".") && !scan.number(1, 9)) return std::nullopt;
    }
    scan.skip_blanks();
    const bool morning = scan.take("AM") || scan.take("am") || scan.take("a.m.");
    const bool evening = !morning && (scan.take("PM") || scan.take("pm") || scan.take("p.m."));
    int of_day = *hour;
    if (morning || evening) {
        if (of_day < 1 || of_day > 12) return std::nullopt;
        of_day = of_day % 12 + (evening ? 12 : 0);
    }
    if (of_day > 23) return std::nullopt;
    return std::chrono::hours(of_day) + std::chrono::minutes(*minute) +
           std::chrono::seconds(second);
}

/// Takes "Z", "+02:00" or "-0930" off the front.
std::optional<std::chrono::minutes> take_offset(Scan& scan) {
    if (scan.take("Z") || scan.take("z")) return std::chrono::minutes(0);
    const bool west = scan.take("-");
    if (!west && !scan.take("+")) return std::nullopt;
    std::optional<int> hour = scan.number(2, 2);
    std::optional<int> minute = hour && scan.take(":") ? scan.number(2, 2) : std::nullopt;
    if (!hour) {
        const auto both = scan.number(4, 4);
        if (!both) return std::nullopt;
        hour = *both / 100;
        minute = *both % 100;
    }
    if (!minute || *hour > 18 || *minute > 59) return std::nullopt;
    const std::chrono::minutes away = std::chrono::hours(*hour) + std::chrono::minutes(*minute);
    return west ? -away : away;
}

/// The time of day and the offset behind a day, up to the end of the text.
std::optional<WrittenMoment> with_time(Day day, Scan& scan) {
    WrittenMoment moment{day, std::nullopt, std::nullopt};
    if (scan.done()) return moment;
    moment.time = take_time(scan);
    if (!moment.time) return std::nullopt;
    if (!scan.done()) {
        moment.offset = take_offset(scan);
        if (!moment.offset || !scan.done()) return std::nullopt;
    }
    return moment;
}

}  // namespace

ForeignMoment WrittenMoment::moment() const {
    std::optional<TimeOfDay> of_day;
    if (time)
        of_day =
            TimeOfDay{static_cast<int>(std::chrono::floor<std::chrono::minutes>(*time).count())};
    return {day, of_day, offset};
}

std::string WrittenMoment::text() const {
    if (!time) return iso(day);
    return fmt::format("{} {:02}:{:02}:{:02}", iso(day), time->count() / 3600,
                       time->count() / 60 % 60, time->count() % 60);
}

std::optional<Day> written_day(std::string_view text, DateOrder order) {
    Scan scan(text);
    std::array<int, 3> parts{};
    std::size_t year_digits = 0;
    const std::size_t year_at = order == DateOrder::year_month_day ? 0 : 2;
    char separator = 0;
    for (std::size_t part = 0; part < 3; ++part) {
        const std::size_t before = scan.rest().size();
        const auto number = part == year_at ? scan.number(2, 4) : scan.number(1, 2);
        if (!number) return std::nullopt;
        parts.at(part) = *number;
        if (part == year_at) year_digits = before - scan.rest().size();
        if (part == 2) break;
        if (scan.done()) return std::nullopt;
        if (part == 0) separator = scan.rest().front();
        if (std::string_view("-/.").find(separator) == std::string_view::npos ||
            !scan.take({&separator, 1}))
            return std::nullopt;
    }
    if (!scan.done() || year_digits == 3) return std::nullopt;
    const int year = parts.at(year_at) + (year_digits == 2 ? 2000 : 0);
    switch (order) {
        case DateOrder::year_month_day:
            return existing_day(year, parts[1], parts[2]);
        case DateOrder::month_day_year:
            return existing_day(year, parts[0], parts[1]);
        case DateOrder::day_month_year:
            return existing_day(year, parts[1], parts[0]);
    }
    return std::nullopt;
}

std::optional<std::chrono::seconds> written_time(std::string_view text) {
    Scan scan(text);
    const auto time = take_time(scan);
    return scan.done() ? time : std::nullopt;
}

std::optional<WrittenMoment> written_moment(std::string_view text) {
    text = trimmed(text);
    const auto day_size = std::min(text.find_first_of("T "), text.size());
    const auto day = written_day(text.substr(0, day_size), DateOrder::year_month_day);
    if (!day) return std::nullopt;
    Scan scan(text.substr(std::min(day_size + 1, text.size())));
    return with_time(*day, scan);
}

std::optional<WrittenMoment> moment_with_month_name(std::string_view text) {
    Scan scan(text);
    const auto next_part = [&scan] {
        scan.skip_blanks();
        if (scan.take("de ")) scan.skip_blanks();
    };
    const auto take_day = [&scan] {
        const auto number = scan.number(1, 2);
        scan.take(".");
        return number;
    };
    const auto take_month = [&scan] {
        const auto number = month_from(scan.word());
        scan.take(".");
        return number;
    };
    auto number = take_day();
    next_part();
    const auto month = take_month();
    next_part();
    if (!number) {  // "Apr 7, 2026"
        number = take_day();
        scan.take(",");
        next_part();
    }
    const auto year = scan.number(4, 4);
    if (!number || !month || !year) return std::nullopt;
    const auto day = existing_day(*year, *month, *number);
    if (!day) return std::nullopt;
    scan.take(",");
    scan.skip_blanks();
    return with_time(*day, scan);
}

std::optional<int> month_from(std::string_view name) {
    if (name.ends_with('.')) name.remove_suffix(1);
    const std::string word = plain(name);
    if (word.size() > longest_month) return std::nullopt;
    for (const Month& month : month_starts)
        if (word.starts_with(month.start)) return month.number;
    return std::nullopt;
}

std::optional<double> written_duration(std::string_view text) {
    Scan scan(text);
    int total = 0;
    for (int parts = 1;; ++parts) {
        const auto number = parts == 1 ? scan.number(1, 3) : scan.number(2, 2);
        if (!number || (parts > 1 && *number > 59)) return std::nullopt;
        total = total * 60 + *number;
        if (scan.done()) return parts == 1 ? std::nullopt : std::optional<double>(total);
        if (parts == 3 || !scan.take(":")) return std::nullopt;
    }
}

}  // namespace hyper::exchange
