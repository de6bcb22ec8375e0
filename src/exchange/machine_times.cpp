#include "hyper/exchange/machine_times.h"

#include <charconv>

namespace hyper::exchange {

std::optional<WrittenMoment> unix_moment(std::int64_t seconds) {
    constexpr std::int64_t day = 86'400;
    constexpr std::int64_t last = 253'402'300'799;
    if (seconds < 0 || seconds > last) return std::nullopt;
    return WrittenMoment{Day(std::chrono::days(seconds / day)), std::chrono::seconds(seconds % day),
                         std::chrono::minutes(0)};
}

std::optional<double> written_period(std::string_view text) {
    if (!text.starts_with("PT") || text.size() < 4) return std::nullopt;
    double seconds = 0;
    for (auto rest = text.substr(2); !rest.empty(); rest.remove_prefix(1)) {
        double number = 0;
        const auto [stop, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number,
                                                   std::chars_format::fixed);
        rest.remove_prefix(static_cast<std::size_t>(stop - rest.data()));
        if (error != std::errc() || rest.empty() || !(number >= 0)) return std::nullopt;
        switch (rest.front()) {
            case 'H':
                seconds += number * 3600;
                break;
            case 'M':
                seconds += number * 60;
                break;
            case 'S':
                seconds += number;
                break;
            default:
                return std::nullopt;
        }
    }
    return seconds;
}

}  // namespace hyper::exchange
