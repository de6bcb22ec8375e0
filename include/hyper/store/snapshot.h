#pragma once

#include "hyper/store/database.h"

namespace hyper::store {

/// While it lives, all that is read is the log at one moment, and the file is locked and looked at
/// once instead of by every statement. Others have to wait with their writing: nothing that may
/// take long, such as a question, belongs in between. Within a change, and within another snapshot,
/// it is that one.
class Snapshot {
  public:
    explicit Snapshot(Database& database);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

  private:
    Database& database_;
    bool own_;
};

}  // namespace hyper::store
