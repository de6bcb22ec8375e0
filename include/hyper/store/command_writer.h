#pragma once

// How anything gets into the log: a transaction that appends operations to the journal and folds
// each of them into the tables that are read.
//
// An operation holds all that it leaves behind. Its clock is a hybrid one: the milliseconds of the
// wall clock, but never behind an operation of this device or of the same thing, so that "newest"
// has the same meaning on every copy of the log. What a table shows of a thing is a function of the
// operations on that thing alone, whatever the order in which they came: the newest one, which is
// what `fold` is given. So the tables can be made anew from the journal, and another device's
// operations can be added to it later.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/store/mark_writer.h"
#include "hyper/store/operations.h"
#include "hyper/store/set_batch.h"
#include "hyper/store/statement.h"
#include "hyper/training/set.h"
#include "hyper/units/day.h"
#include "hyper/units/id.h"

namespace hyper::store {

/// The clock of the journal: milliseconds, and in so many bits a count within one of them.
inline constexpr int counter_bits = 16;

/// The words of the file.
enum class Action { perform, undo, redo };

/// Makes the derived rows of things from the journal anew.
class Folder {
  public:
    explicit Folder(Database& database);
    /// `body` is what the newest operation on the thing left; nothing where that is a tombstone.
    void fold(Kind kind, const Uuid& id, const std::optional<std::string>& body);
    void fold_command(const Uuid& device, std::int64_t seq);
    /// Sets that are not there get their rows without `fold`, many of them together.
    [[nodiscard]] SetBatch& added() { return added_; }
    /// Makes the marks of what was touched anew; after the last fold, before the commit.
    void settle();

  private:
    Statement& statement(std::string_view sql);
    /// The row of a set is about to change, or has; false where there is none.
    bool touch(const Uuid& set);
    Database& database_;
    OperationReader operations_;
    std::map<std::string_view, Statement> statements_;
    MarkWriter marks_;
    SetBatch added_;
    std::map<training::ExerciseRef, std::vector<Day>> touched_;
};

/// One command's transaction.
class CommandWriter {
  public:
    /// BEGIN IMMEDIATE: waits until no other process writes.
    CommandWriter(Database& database, Instant now);
    /// Without commit everything is taken back.
    ~CommandWriter();
    CommandWriter(const CommandWriter&) = delete;
    CommandWriter& operator=(const CommandWriter&) = delete;

    /// Appends the operation of the command itself; what follows belongs to it. `target` is the
    /// number of the command that an undo or a redo is about.
    void start(const Uuid& id, const std::string& line, Action action,
               std::optional<std::int64_t> target);
    /// A body of nothing is a tombstone.
    void append(Kind kind, const Uuid& id, const std::optional<std::string>& body);
    /// The same where the clock of the newest operation on `id` is known; 0 where there is none.
    void append_after(std::int64_t newest, Kind kind, const Uuid& id,
                      const std::optional<std::string>& body);
    /// For a set that is not there, or for several of one session, which get their rows of `added`.
    void append_new(Kind kind, const Uuid& id, const std::string& body);
    /// What is appended from now on is newer than the operation of this clock.
    void come_after(std::int64_t clock);
    [[nodiscard]] SetBatch& added() { return folder_.added(); }
    /// The body that the newest operation on `id` left; nothing where there is none.
    [[nodiscard]] std::optional<std::string> body(const Uuid& id);

    /// After this the writer is used up. Nothing is stored when nothing was started.
    void commit();

    [[nodiscard]] Database& database() { return database_; }
    [[nodiscard]] const Uuid& device() const { return device_; }
    /// Of the operation that comes next.
    [[nodiscard]] std::int64_t clock() const { return clock_; }

  private:
    void insert(Kind kind, const Uuid& id, const std::optional<std::string>& body);
    void verify_failed_commit(int code);

    Database& database_;
    Instant now_;
    Folder folder_;
    Statement insert_;
    OperationReader operations_;
    Uuid device_{};
    Uuid command_id_{};
    std::int64_t command_seq_ = 0;
    std::int64_t seq_ = 0;
    std::int64_t clock_ = 0;
    bool open_ = false;
};

}  // namespace hyper::store
