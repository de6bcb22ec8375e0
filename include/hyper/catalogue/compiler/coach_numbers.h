#pragma once

#include "hyper/catalogue/compiler/records.h"
#include "hyper/catalogue/compiler/table.h"

namespace hyper::catalogue::compiler {

/// Reads `[numbers]`, `[body]` and `[strength]` of the coach's table: each number with its bounds
/// and its source, in the order in which the structures of training have them.
void read_coach_numbers(Table& coach, Records& records, Problems& problems);
/// Reports bounds that are the wrong way round.
void check_coach_numbers(const CoachRecord& coach, Problems& problems);

}  // namespace hyper::catalogue::compiler
