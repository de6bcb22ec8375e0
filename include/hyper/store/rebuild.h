#pragma once

#include "hyper/store/database.h"

namespace hyper::store {

/// Makes every table that is derived from the journal anew, all or nothing. A sound log is the same
/// afterwards.
void rebuild(Database& database);

}  // namespace hyper::store
