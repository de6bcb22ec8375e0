#pragma once

#include <cstddef>
#include <optional>

#include "hyper/exchange/csv.h"
#include "hyper/exchange/reader.h"

namespace hyper::exchange {

/// In which unit a file of Strong has its weights.
enum class StrongUnit {
    open,       ///< it does not say
    each_row,   ///< a column of units
    kilograms,  ///< all of them, pounds converted
    pounds,     ///< all of them
};

/// Where the columns of one of Strong's shapes stand.
struct StrongLayout {
    std::size_t cells = 0;  ///< of each row
    StrongUnit unit = StrongUnit::open;
    std::optional<DistanceUnit> distance_unit;  ///< of all rows
    Column date = no_column;
    Column workout = no_column;
    Column exercise = no_column;
    Column order = no_column;
    Column weight = no_column;
    Column weight_unit = no_column;
    Column reps = no_column;
    Column rpe = no_column;
    Column distance = no_column;
    Column distance_in = no_column;
    Column seconds = no_column;
    Column notes = no_column;
    Column workout_notes = no_column;
};

/// Reads every row behind the header as `layout` says.
void read_strong(const ForeignFile& file, const StrongLayout& layout, Records& records);

/// Whether a cell is what Strong writes as Set Order: a number, W, D, F, "Rest Timer", "Note".
[[nodiscard]] bool is_strong_order(std::string_view cell);

}  // namespace hyper::exchange
