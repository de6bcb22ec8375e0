#pragma once

// Breaks of the pattern, and the weeks after them.

#include <optional>
#include <span>

#include "hyper/training/coach_numbers.h"
#include "hyper/units/day.h"

namespace hyper::training {

/// What the table says about a break of `days`; nothing for a short one.
[[nodiscard]] const Layoff* layoff_after(int days, const CoachNumbers& numbers);

/// A break that ended with a session.
struct Return {
    Day last;                        ///< session before the break
    Day back;                        ///< first session after it
    const Layoff* layoff = nullptr;  ///< never nothing

    /// Weeks since the first session back: 0 on that day.
    [[nodiscard]] int week(Day day) const;
    /// Share of the usual sets on `day`; 1 once it is over.
    [[nodiscard]] double sets(Day day) const;
};

/// The newest break that ended on `day` or before, however long ago. `days` are those on which the
/// pattern was trained, rising.
[[nodiscard]] std::optional<Return> last_return(std::span<const Day> days, Day day,
                                                const CoachNumbers& numbers);

/// `share` of `sets`, to the nearest, at least one.
[[nodiscard]] int share_of_sets(double share, int sets);

}  // namespace hyper::training
