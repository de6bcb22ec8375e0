#pragma once

#include <string>
#include <string_view>

#include "hyper/units/id.h"

namespace hyper::store {

/// The id of what is known by a key of the user's: the same on every machine.
[[nodiscard]] Uuid keyed_id(std::string_view kind, const std::string& key);

}  // namespace hyper::store
