#pragma once

// How the operations on a thing are found in the journal. Most have a row of their own; those on
// several sets of one session may share one (Kind::sets), whose id is the first of the session and
// whose body says what is left of each: {"all": {…}, "sets": {id: {…}, id: null}}. What is left of
// a set is `all` patched with its own, where a key that is null is taken away; null is a tombstone.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/store/statement.h"
#include "hyper/units/id.h"

namespace hyper::store {

/// What an operation is about; the numbers are in every file. An unknown one is kept and ignored.
enum class Kind {
    command = 1,
    set = 2,
    band = 3,
    own_exercise = 4,
    setting = 5,
    body_mass = 6,
    import_file = 7,
    sets = 8,
};

/// When an operation was done: the order of operations, also of several devices.
struct Clock {
    std::int64_t hlc;
    Uuid device;
};

/// What an operation leaves of a thing; a body of nothing is a tombstone.
struct Left {
    Uuid id;
    std::optional<std::string> body;
};

class OperationReader {
  public:
    explicit OperationReader(Database& database);

    struct Operation {
        std::int64_t hlc;
        std::optional<std::string> body;  ///< what it leaves of the thing
        /// Of the command that was taken back, where an undo left this of a single thing.
        std::optional<Clock> undone;
    };
    /// The newest operation on a thing, of those before `end` where there is one.
    [[nodiscard]] std::optional<Operation> newest(const Uuid& id,
                                                  const std::optional<Clock>& end = {});

    /// The rows of a session, those of its single sets among them: the newest, or the newest before
    /// `end`, whole as it stands.
    [[nodiscard]] std::optional<Operation> newest_of_session(const UuidRange& session,
                                                             const std::optional<Clock>& end = {});

    /// What the body of several sets leaves of each, in its order.
    [[nodiscard]] std::vector<Left> sets(const std::string& body);
    /// The body that leaves none of them.
    [[nodiscard]] std::string none_of(const std::string& body);
    /// The ids in `range` of all sets that the journal has ever heard of, in their order.
    [[nodiscard]] std::vector<Uuid> ever(const UuidRange& range);

  private:
    Database& database_;
    Statement newest_;
    Statement of_session_;
    Statement sets_;
    Statement none_;
    Statement ever_alone_;
    Statement ever_together_;
};

/// Where the set `id` stands in the body of several sets.
[[nodiscard]] std::string path_of(const Uuid& id);

}  // namespace hyper::store
