#pragma once

#include <string>

#include "hyper/catalogue/compiler/records.h"

namespace hyper::catalogue::compiler {

/// `records`, which must be without problems, as the C++ source that defines the data of
/// hyper/catalogue/data.h. The same records always give the same bytes.
[[nodiscard]] std::string source_text(const Records& records);

}  // namespace hyper::catalogue::compiler
