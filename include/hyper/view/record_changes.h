#pragma once

#include <optional>
#include <span>
#include <string>

#include "hyper/training/records.h"
#include "hyper/view/style.h"

namespace hyper::view {

/// What a correction of sets does to the records of one set-up.
struct RecordChange {
    std::string exercise;  ///< its title where several are concerned; else empty
    training::Setup setup;
    std::optional<training::Record> made;
    std::optional<training::Record> lost;
    std::optional<training::Record> now;  ///< what stands in place of `lost`
};

/// "Record  35 reps at 40 kg (33 on 16 Nov)" and "Record  no longer 42.5 kg for 12 reps, but 40 kg
/// for 12 reps (16 Nov)", a line each.
[[nodiscard]] std::string record_changes_text(std::span<const RecordChange> changes, Day today,
                                              const Style& style);

}  // namespace hyper::view
