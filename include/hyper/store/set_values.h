#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "hyper/store/statement.h"
#include "hyper/training/set.h"

namespace hyper::store {

/// One thing that is stored of a set: a key of an operation's body and a column of its row.
struct SetValue {
    std::string_view key;
    SqlValue value;
    bool usual = false;  ///< what nothing in a body stands for
};

/// All that is stored of a set but its id, in the order of the columns.
class SetValues {
  public:
    /// Refers to `set`. `bands` is JSON, nothing where there are none.
    SetValues(const training::Set& set, std::optional<std::string> bands);
    SetValues(const SetValues&) = delete;
    SetValues& operator=(const SetValues&) = delete;
    ~SetValues() = default;

    [[nodiscard]] const std::vector<SetValue>& all() const { return values_; }

  private:
    void add(std::string_view key, SqlValue value) { values_.push_back({key, value, false}); }
    void add(std::string_view key, SqlValue value, const SqlValue& usual);
    void add_when_and_what(const training::Set& set);
    void add_load(const training::Load& load);
    void add_effort(const training::Set& set);
    void add_words(const training::Set& set);

    std::string day_;
    std::optional<std::string> bands_;
    std::vector<SetValue> values_;
};

/// The body of the first operation on a set, without asking the database for it. `logged` is its
/// place in the order of logging.
[[nodiscard]] std::string first_body(const SetValues& values, std::int64_t logged);

}  // namespace hyper::store
