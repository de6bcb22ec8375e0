#pragma once

// The truth of the log is the journal: operations, never changed and never deleted, each holding
// the whole of what it leaves behind (operations.h). The tables that are read are derived from it
// within the same transaction and can be made anew at any time.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "hyper/store/database.h"
#include "hyper/store/done_set.h"
#include "hyper/training/band.h"
#include "hyper/training/body_mass.h"
#include "hyper/training/own_exercise.h"
#include "hyper/training/set.h"
#include "hyper/units/day.h"
#include "hyper/units/id.h"

namespace hyper::store {

/// One user's command on its way into the log: everything it puts is stored together or not at all.
class Change {
  public:
    /// Begins the transaction (BEGIN IMMEDIATE). `line` is what the user typed, for `undo` to
    /// show. A `once` key makes a command that may be repeated: the second time it stores nothing.
    Change(Database& database, Instant now, std::string line, std::optional<std::string> once);
    ~Change();  ///< without commit everything is taken back
    Change(const Change&) = delete;
    Change& operator=(const Change&) = delete;

    /// The command of this `once` key is in the log already; nothing more will be stored.
    [[nodiscard]] bool repeated() const;

    /// The id of the next new set: with a `once` key always the same ones in the same order.
    [[nodiscard]] SetId new_set_id();

    /// Stores or replaces what has that id (or key).
    void put(const training::Set& set);
    /// Stores a set whose id the journal has never heard of, such as `new_set_id` gives.
    void put_new(const training::Set& set);
    /// Stores a set that is not there and was done before it was logged; it waits for others to get
    /// its row. Where it was there before, `newest` is the clock of the newest operation on it.
    void put_new(const DoneSet& done, std::int64_t newest);
    /// The same for sets of one session, which share operations; `first` is the place of the first
    /// of them within it.
    void put_new(std::span<const DoneSet> session, std::size_t first, std::int64_t newest);
    /// Gives those that wait their rows; what reads the tables before the commit calls this first.
    void write_rows();
    /// The same where one of them was logged from `since` to `until`.
    void write_rows(std::int64_t since, std::int64_t until);
    void put(const training::Band& band);
    void put(const training::OwnExercise& exercise);
    /// There is one body mass a day.
    void put(const training::BodyMass& mass);
    /// Another program's file whose sets are taken over.
    void put_file(const std::string& app, const std::string& name, const std::string& sha256);
    void put_setting(const std::string& key, const std::string& value);
    /// Takes it out of sight; the journal keeps it.
    void remove(SetId id);
    void remove(BandId id);
    void remove(const training::OwnExercise& exercise);
    void remove_body_mass(Day day);
    void remove_setting(const std::string& key);

    /// Only when this returns is anything saved, and then it survives a power cut. Throws Error
    /// (failed) that says what was saved: after an error of the disk the file is looked at again.
    void commit();

  private:
    struct State;
    std::unique_ptr<State> state_;
    Database& database_;
};

/// The id of the command of a `once` key.
[[nodiscard]] Uuid once_id(const std::string& key);

}  // namespace hyper::store
