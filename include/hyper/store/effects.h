#pragma once

// What a command left in the journal, read back as what it means.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "hyper/store/operations.h"
#include "hyper/store/set_row.h"
#include "hyper/training/change.h"

namespace hyper::store {

/// A row of the journal that a command left.
struct CommandRow {
    std::int64_t seq;
    Kind kind;
    Uuid id;
    std::optional<std::string> body;
};

/// What a command did to one thing: the body of its operation before, after, and by now.
struct Effect {
    Kind kind;
    Uuid id;
    std::optional<std::string> before;
    std::optional<std::string> after;
    std::optional<std::string> now;
    std::int64_t newest;  ///< clock of its newest operation
};

/// One command, looked at from behind.
class CommandEffects {
  public:
    CommandEffects(Database& database, const Uuid& device, std::int64_t command);

    /// Calls `each` with one row after the other, in the order in which the command did them, until
    /// it returns false; holds few at a time, however much the command did. Returns how many sets
    /// come after that.
    std::size_t for_each_row(const std::function<bool(const CommandRow&)>& each);
    /// What the row did to each thing that it is about.
    [[nodiscard]] std::vector<Effect> of(const CommandRow& row);
    /// The same as one effect on all sets of a row, where they were not there before and are by
    /// now all as the row left them, or all gone.
    [[nodiscard]] std::optional<Effect> of_all(const CommandRow& row);

  private:
    [[nodiscard]] std::vector<CommandRow> page(std::int64_t done);
    [[nodiscard]] std::size_t sets_behind(std::int64_t done);
    [[nodiscard]] bool changed_again(const Uuid& set, const CommandRow& row);
    [[nodiscard]] Effect effect(Kind kind, const Left& after);

    Uuid device_;
    std::int64_t command_;
    std::int64_t end_ = 0;    ///< where the operations of the next command begin
    std::int64_t start_ = 0;  ///< clock of the command
    OperationReader operations_;
    Statement rows_;
    Statement count_;
    Statement again_;
};

/// Reads the bodies of one command's operations; keeps its statements from one to the next.
class EntryReader {
  public:
    explicit EntryReader(Database& database)
        : database_(database), sets_(database), operations_(database) {}

    /// What of `kind` the two bodies hold; a body of nothing is nothing.
    [[nodiscard]] training::Difference difference(Kind kind, const Uuid& id,
                                                  const std::optional<std::string>& before,
                                                  const std::optional<std::string>& after);

    /// Adds such a difference to those of a command. Of one that changed more sets than anybody
    /// reads the first are told, and how many there are.
    void tell(training::CommandChange& change, Kind kind, const Uuid& id,
              const std::optional<std::string>& before, const std::optional<std::string>& after);

  private:
    void tell_sets(training::CommandChange& change, const std::optional<std::string>& before,
                   const std::optional<std::string>& after);
    [[nodiscard]] std::optional<training::Entry> entry(Kind kind, const Uuid& id,
                                                       const std::optional<std::string>& body);
    Database& database_;
    SetReader sets_;
    OperationReader operations_;
    std::size_t told_ = 0;
};

}  // namespace hyper::store
