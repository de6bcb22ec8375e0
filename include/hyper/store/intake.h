#pragma once

// How the sets of another program's file get into the log. Their ids are made of what they are
// (exchange/identity.h), so a set that was taken over before is found by its id, and all sets of a
// session lie side by side.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "hyper/store/foreseen.h"
#include "hyper/store/journal.h"
#include "hyper/store/operations.h"
#include "hyper/store/set_row.h"

namespace hyper::store {

/// What is done with sets that the log knows.
struct IntakePolicy {
    bool store = true;     ///< otherwise it is only looked what would be stored
    bool restore = false;  ///< what was removed here comes back
    bool update = false;   ///< what is different in the file is taken over
    bool several = false;  ///< files, which may hold the same sets
};

/// A set that is different in the file.
struct SetChange {
    training::Set before;  ///< here
    training::Set after;   ///< as the file has it
};

/// What became of the sets of one session.
struct Taken {
    std::size_t added = 0;
    std::size_t known = 0;
    std::size_t removed = 0;  ///< were removed here, and stay so
    std::size_t restored = 0;
    std::vector<SetChange> changed;
    std::size_t changed_again = 0;  ///< are different in an earlier file that is only looked at
};

/// One import: all files of it in one transaction.
class Intake {
  public:
    /// With `policy.store` BEGIN IMMEDIATE; else nothing is locked or written.
    Intake(Database& database, Instant now, std::string line, IntakePolicy policy);
    ~Intake();  ///< without commit everything is taken back
    Intake(const Intake&) = delete;
    Intake& operator=(const Intake&) = delete;

    /// What is taken from now on is from another file.
    void begin_file() { seen_.clear(); }
    /// Takes sets of one session, in their order; `first` is the place of the first of them within
    /// it. Where a session comes in several parts, what has changed is found in its first alone.
    Taken take(std::span<const training::Set> sets, std::size_t first = 0);
    /// Takes a set of hyper's own export, which its id tells apart; `place` is that in its day.
    Taken take_own(const training::Set& set, std::size_t place);
    /// What becomes of something that is no set.
    enum class Beside { same, different, taken };
    /// Stores the band, which the log does not have like this, where it has none of its id or to
    /// update.
    Beside take(const training::Band& band);
    /// Stores the setting where the log has none of that key, or to update.
    Beside take_setting(const std::string& key, const std::string& value);
    /// Stores the body mass where that day has none and never had.
    bool take(const training::BodyMass& mass);
    void put(const training::OwnExercise& exercise) {
        if (change_) change_->put(exercise);
    }
    void put_file(const std::string& app, const std::string& name, const std::string& sha256);

    /// The first session in the log that began within a minute of `set`, perhaps its own.
    [[nodiscard]] std::optional<Neighbour> neighbour(const training::Set& set);

    void commit();

  private:
    enum class Standing { unknown, there, removed, taken_back };
    struct Known {
        Uuid id{};
        Standing standing = Standing::unknown;
        std::int64_t newest = 0;  ///< clock of the newest operation on it, where it is gone
        bool matched = false;
        std::optional<Foreseen::Trace> foreseen{};  ///< of what is not in the log itself
    };

    [[nodiscard]] std::vector<Known> known_of(std::span<const training::Set> sets);
    /// Adds those of the group that the log has or had.
    void add_known(const UuidRange& group, std::vector<Known>& known);
    /// As the newest operation on the thing left it.
    [[nodiscard]] Known known_by_journal(const Uuid& id);
    void add(const training::Set& set, std::size_t place, const Known& known);
    void take_new(std::span<const training::Set> sets, std::size_t first,
                  const std::vector<std::size_t>& fresh, std::vector<Known>& known, Taken& taken);
    void take_there(training::Set set, Taken& taken);
    [[nodiscard]] bool take_foreseen(const training::Set& set, Taken& taken);
    bool pair(const training::Set& set, std::vector<Known>& known, Taken& taken);
    /// False when `one` is of another exercise.
    bool pair_with(Known& one, const training::Set& set, Taken& taken);

    Database& database_;
    Instant now_;
    IntakePolicy policy_;
    std::optional<Change> change_;
    SetReader reader_;
    OperationReader operations_;
    Statement there_;
    Statement near_;
    std::vector<DoneSet> new_;                ///< sets that are stored together
    std::int64_t newest_ = 0;                 ///< clock of the newest operation on any of them
    std::unordered_set<std::uint64_t> seen_;  ///< sessions of this file
    std::set<Uuid> paired_;                   ///< sets of the files that are others here
    Foreseen foreseen_;
};

}  // namespace hyper::store
