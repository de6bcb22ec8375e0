#pragma once

// The one place where a set meets the columns of the file and the keys of an operation's body.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/store/done_set.h"
#include "hyper/store/row_inserter.h"
#include "hyper/store/statement.h"
#include "hyper/training/set.h"

namespace hyper::store {

/// A statement that reads the sets of which `condition` (WHERE …, ORDER BY …) tells.
[[nodiscard]] Statement set_rows(Database& database, std::string_view condition);

/// Reads sets; keeps its statements between calls.
class SetReader {
  public:
    explicit SetReader(Database& database);
    /// The set at which `rows`, a statement of `set_rows`, stands.
    [[nodiscard]] training::Set read(const Statement& rows);
    /// Nothing when it is not there or was removed.
    [[nodiscard]] std::optional<training::Set> read(SetId id);
    /// The set as the body of one of its operations has it.
    [[nodiscard]] training::Set read(SetId id, const std::string& body);

  private:
    [[nodiscard]] training::Set set_of(const Statement& row, SetId id);
    [[nodiscard]] training::Load load_of(const Statement& row);
    [[nodiscard]] const std::vector<training::BandUse>& band_uses(const std::string& json);
    [[nodiscard]] std::vector<training::BandUse> taken_apart(const std::string& json);
    Database& database_;
    Statement by_id_;
    Statement of_body_;
    Statement bands_;
    /// Sets differ in many things, but their bands are mostly those of the set before.
    std::map<std::string, std::vector<training::BandUse>> known_uses_;
};

/// Inserts the rows of sets that are not there, by the hundred thousand: row and body are made
/// directly, without asking the database for either. That both are what the fold of the journal
/// makes of them is kept by a property test.
class SetInserter {
  public:
    explicit SetInserter(Database& database);
    void insert(std::span<const DoneSet> sets);

  private:
    RowInserter inserter_;
};

/// What an operation leaves of `set`; keys of `replaced` that are unknown here are kept.
[[nodiscard]] std::string body_of(Database& database, const training::Set& set,
                                  const std::optional<std::string>& replaced);

}  // namespace hyper::store
