#include "hyper/store/set_batch.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace hyper::store {
namespace {

/// More save little time and take about a kilobyte each.
constexpr std::size_t most_waiting = 2048;

bool before_in_table(const DoneSet& a, const DoneSet& b) {
    return std::tie(a.set->day, a.logged, a.set->id.uuid) <
           std::tie(b.set->day, b.logged, b.set->id.uuid);
}

}  // namespace

SetBatch::SetBatch(Database& database, MarkWriter& marks) : inserter_(database), marks_(marks) {}

void SetBatch::add(const DoneSet& done) {
    if (sets_.size() == most_waiting) write();
    sets_.push_back(*done.set);
    logged_.push_back(done.logged);
}

void SetBatch::write() {
    if (sets_.empty()) return;
    std::vector<DoneSet> rows;
    for (std::size_t i = 0; i < sets_.size(); ++i) rows.push_back({&sets_[i], logged_[i]});
    std::sort(rows.begin(), rows.end(), before_in_table);
    inserter_.insert(rows);
    marks_.add(rows);
    sets_.clear();
    logged_.clear();
}

bool SetBatch::has(std::int64_t since, std::int64_t until) const {
    return std::any_of(logged_.begin(), logged_.end(),
                       [&](std::int64_t logged) { return logged >= since && logged <= until; });
}

}  // namespace hyper::store
