#pragma once

#include <span>
#include <string>
#include <string_view>

#include "hyper/training/change.h"
#include "hyper/view/changes.h"
#include "hyper/view/record_changes.h"

namespace hyper::view {

/// {"schema","changed":[{"before":SET|null,"after":SET|null}],"records":[{"exercise","variation",
/// "setup","made","lost","now"}]}: what happened to sets, and by that to records.
[[nodiscard]] std::string changed_json(std::span<const training::Difference> differences,
                                       std::span<const RecordChange> records);
/// {"schema","undone":[{"line","sets":[{"before","after"}],"others":[{"kind","before","after"}]}]};
/// `key` is the word for what was done.
[[nodiscard]] std::string reversed_json(std::span<const training::CommandChange> commands,
                                        std::string_view key);
/// {"schema","changes":[{"line","at","steps","device","taken_back","sets","others"}],"more"}
[[nodiscard]] std::string command_changes_json(const ChangesPage& page, const Zone& zone);

}  // namespace hyper::view
