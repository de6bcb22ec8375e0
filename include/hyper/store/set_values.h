#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "hyper/store/done_set.h"
#include "hyper/store/statement.h"
#include "hyper/training/load.h"
#include "hyper/training/set.h"
#include "hyper/units/id.h"

namespace hyper::store {

/// The bands of a set as its body and its row hold them; nothing where there are none.
[[nodiscard]] std::optional<std::string> bands_json(const std::vector<training::BandUse>& bands);

/// All that is stored of a set but its id and its place in the order of logging: the keys of an
/// operation's body and the columns of its row.
class SetValues {
  public:
    static constexpr std::size_t count = 34;
    static constexpr std::size_t count_of_session = 7;  ///< come first
    static constexpr std::size_t count_of_set = count - count_of_session;

    /// Refers to `set`. `bands` is JSON, nothing where there are none.
    SetValues(const training::Set& set, std::optional<std::string> bands);
    SetValues(const SetValues&) = delete;
    SetValues& operator=(const SetValues&) = delete;
    ~SetValues() = default;

    /// In the order of set_body.sql.
    [[nodiscard]] std::span<const SqlValue> all() const { return values_; }
    /// Those that are the same in all sets of a session, unless one of them was corrected.
    [[nodiscard]] std::span<const SqlValue> of_session() const {
        return all().first(count_of_session);
    }
    [[nodiscard]] std::span<const SqlValue> of_set() const { return all().last(count_of_set); }

  private:
    std::string day_;
    std::optional<std::string> bands_;
    std::array<SqlValue, count> values_;
};

/// The body of an operation on a set that is not there, without asking the database for it.
/// `logged` is its place in the order of logging.
[[nodiscard]] std::string new_body(const SetValues& values, std::int64_t logged);

/// Such operations on several sets of one session in one body, which says but once what most of
/// them share (operations.h).
class SetPack {
  public:
    /// Refers to the set; `bands` is JSON, nothing where there are none. False, and nothing is
    /// added, where the set is of another session or would make the body too long.
    [[nodiscard]] bool add(const DoneSet& done, std::optional<std::string> bands);
    [[nodiscard]] bool empty() const { return !first_; }
    /// The first id of the session, which the operation is about.
    [[nodiscard]] const Uuid& group() const { return group_; }
    /// Hands the body over; the next set begins a new one.
    [[nodiscard]] std::string take();

  private:
    std::optional<SetValues> first_;
    Uuid group_{};
    std::string sets_;
};

}  // namespace hyper::store
