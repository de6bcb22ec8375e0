#pragma once

#include <cstddef>
#include <string>

#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/foreign_set.h"

namespace hyper::exchange {

/// A set as Flexify keeps it, in its database and in its CSV. 0 is what does not apply.
struct FlexifyRow {
    std::size_t number = 0;
    std::string name;
    ForeignMoment created;
    std::string unit;  ///< kg, lb or stone; of cardio km, mi, m or kcal
    double reps = 0;
    double weight = 0;  ///< below 0 it helps
    double body_weight = 0;
    double minutes = 0;
    double distance = 0;
    bool cardio = false;
    bool hidden = false;  ///< no set: it keeps an exercise in the list
    std::string note;
    double rest_seconds = 0;
};

/// Gives the set to `records`, or tells them what the row is instead.
void hand_over(const FlexifyRow& found, const ForeignRow& row, Records& records);

}  // namespace hyper::exchange
