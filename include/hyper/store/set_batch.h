#pragma once

#include <cstdint>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/store/done_set.h"
#include "hyper/store/mark_writer.h"
#include "hyper/store/set_row.h"
#include "hyper/training/set.h"

namespace hyper::store {

/// Sets that are not there, on their way into the tables. Some thousands wait for each other and
/// are written in the order of the table: one that grows at its beginning, as from a file with the
/// newest first, takes twice the room and a quarter more time.
class SetBatch {
  public:
    SetBatch(Database& database, MarkWriter& marks);
    /// Keeps a copy.
    void add(const DoneSet& done);
    /// Writes all that wait; what reads the tables has to come after it.
    void write();
    /// Whether one that waits was logged from `since` to `until`.
    [[nodiscard]] bool has(std::int64_t since, std::int64_t until) const;

  private:
    SetInserter inserter_;
    MarkWriter& marks_;
    std::vector<training::Set> sets_;
    std::vector<std::int64_t> logged_;  ///< of each of them
};

}  // namespace hyper::store
