#pragma once

#include <vector>

#include "hyper/catalogue/compiler/records.h"
#include "hyper/catalogue/compiler/table.h"

namespace hyper::catalogue::compiler {

/// The source keys in "a, b, judgement"; `judgement` itself is none.
[[nodiscard]] Words source_keys(const Word& backing);

/// The values of `[variation.attributes]`, in the order of catalogue::Attributes; the sources that
/// they name are added to `backings`.
std::vector<Value> read_attributes(const Node& node, Words& backings, Problems& problems);
/// The values of `[variation.prescription]`, in the order of catalogue::Prescription.
std::vector<Value> read_prescription(const Node& node, Words& backings, Problems& problems);

/// The values of `[counting]`, in the order of catalogue::CountingRules.
std::vector<Value> read_counting(const Node& node, Words& backings, Problems& problems);
/// The values of `[muscle.week]`, in the order of catalogue::MuscleGoal.
std::vector<Value> read_week(const Node& node, Words& backings, Problems& problems);

}  // namespace hyper::catalogue::compiler
