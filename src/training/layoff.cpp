#include "hyper/training/layoff.h"

#include <algorithm>
#include <cmath>

namespace hyper::training {

const Layoff* layoff_after(int days, const CoachNumbers& numbers) {
    const Layoff* found = nullptr;
    for (const Layoff& one : numbers.layoffs)
        if (days >= one.days && one.days > 0) found = &one;
    return found;
}

int Return::week(Day day) const {
    return static_cast<int>((day - back).count() / 7);
}

double Return::sets(Day day) const {
    const auto at = static_cast<std::size_t>(week(day));
    if (day < back || at >= layoff->sets.size() || layoff->sets.at(at) <= 0) return 1;
    return layoff->sets.at(at);
}

std::optional<Return> last_return(std::span<const Day> days, Day day, const CoachNumbers& numbers) {
    std::optional<Return> found;
    for (std::size_t i = 1; i < days.size() && days[i] <= day; ++i) {
        const auto off = static_cast<int>((days[i] - days[i - 1]).count());
        if (const Layoff* row = layoff_after(off, numbers)) found = {days[i - 1], days[i], row};
    }
    return found;
}

int share_of_sets(double share, int sets) {
    return std::max(1, static_cast<int>(std::lround(share * sets)));
}

}  // namespace hyper::training
