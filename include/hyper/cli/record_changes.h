#pragma once

#include <span>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/training/change.h"
#include "hyper/view/record_changes.h"

namespace hyper::cli {

/// What `differences`, each of one set and none of them stored yet, do to the records, in the
/// order of the exercises that they name. Of a set-up the most telling alone.
[[nodiscard]] std::vector<view::RecordChange> record_changes(
    store::Database& log, std::span<const training::Difference> differences);

}  // namespace hyper::cli
