#include "hyper/store/set_batch.h"

#include <algorithm>
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

const training::Set* SetBatch::logged_between(std::int64_t since, std::int64_t until) const {
    for (std::size_t i = 0; i < logged_.size(); ++i)
        if (logged_[i] >= since && logged_[i] <= until && sets_[i].at) return &sets_[i];
    return nullptr;
}

}  // namespace hyper::store
