#pragma once

#include "hyper/catalogue/compiler/records.h"

namespace hyper::catalogue::compiler {

/// Reports what no single value shows: a name that stands for two things or for nothing, a missing
/// pair of patterns or purpose, no reverse hyper.
void check(const Records& records, Problems& problems);

}  // namespace hyper::catalogue::compiler
