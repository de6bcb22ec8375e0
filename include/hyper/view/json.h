#pragma once

#include <span>
#include <string>

#include "hyper/training/decision.h"
#include "hyper/training/set.h"
#include "hyper/view/records.h"

// The documents of --json: one object each, `"schema": 1` first, exact numbers, a newline at the
// end. Keys are a contract with those who build on them; more may be added, none changes.
namespace hyper::view {

/// {"schema","sets":[SET],"records":[{"metric","value","previous",…}],"next":DOSE|null}
[[nodiscard]] std::string log_json(std::span<const training::Set> sets,
                                   std::span<const BrokenRecords> broken = {},
                                   const training::Decision* next = nullptr);
/// {"schema","sessions":[{"day","sets":[SET]}],"more"}
[[nodiscard]] std::string history_json(std::span<const training::Session> sessions, bool more);

}  // namespace hyper::view
