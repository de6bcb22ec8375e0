#pragma once

// The one place where a band meets the columns of the file and the keys of an operation's body.

#include <optional>
#include <string>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/training/band.h"

namespace hyper::store {

/// All bands by label.
[[nodiscard]] std::vector<training::Band> read_bands(Database& database);

/// The band as the body of one of its operations has it.
[[nodiscard]] training::Band band_of(Database& database, BandId id, const std::string& body);

/// The body of an operation that leaves `band` behind. Keys of `replaced`, the body before, that
/// this version does not know are kept.
[[nodiscard]] std::string body_of(Database& database, const training::Band& band,
                                  const std::optional<std::string>& replaced);

}  // namespace hyper::store
