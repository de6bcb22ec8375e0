#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "hyper/store/statement.h"
#include "hyper/training/set.h"
#include "hyper/units/id.h"

namespace hyper::store {

/// One thing that is stored of a set: a key of an operation's body and a column of its row.
struct SetValue {
    std::string_view key;
    SqlValue value;
    bool usual = false;   ///< nothing, or what nothing in a body stands for
    bool common = false;  ///< mostly the same in all sets of a session
};

/// All that is stored of a set but its id, in the order of the columns.
class SetValues {
  public:
    /// Refers to `set`. `bands` is JSON, nothing where there are none.
    SetValues(const training::Set& set, std::optional<std::string> bands);
    SetValues(const SetValues&) = delete;
    SetValues& operator=(const SetValues&) = delete;
    ~SetValues() = default;

    [[nodiscard]] std::span<const SetValue> all() const { return {values_.data(), count_}; }

  private:
    void add(std::string_view key, SqlValue value, const SqlValue& usual = {});
    void add_common(std::string_view key, SqlValue value, const SqlValue& usual = {});
    void add_when_and_what(const training::Set& set);
    void add_load(const training::Load& load);
    void add_effort(const training::Set& set);
    void add_words(const training::Set& set);

    std::string day_;
    std::optional<std::string> bands_;
    std::array<SetValue, 34> values_;
    std::size_t count_ = 0;
};

/// The body of the first operation on a set, without asking the database for it. `logged` is its
/// place in the order of logging.
[[nodiscard]] std::string first_body(const SetValues& values, std::int64_t logged);

/// The first operations on several sets of one session in one body, which says but once what they
/// have in common: {"all": {…}, "sets": {id: {…}, …}}.
class SetPack {
  public:
    /// Refers to `values`. False, and nothing is added, where the set is of another session, has
    /// other things in common with it, or would make the body too long.
    [[nodiscard]] bool add(const Uuid& id, const SetValues& values, std::int64_t logged);
    [[nodiscard]] bool empty() const { return first_ == nullptr; }
    /// The first id of the session, which the operation is about.
    [[nodiscard]] const Uuid& group() const { return group_; }
    /// Hands the body over; the next set begins a new one.
    [[nodiscard]] std::string take();

  private:
    const SetValues* first_ = nullptr;
    Uuid group_{};
    std::string sets_;
};

}  // namespace hyper::store
