#pragma once

// What a command left in the journal, read back as what it means.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "hyper/store/command_writer.h"
#include "hyper/store/set_row.h"
#include "hyper/training/change.h"

namespace hyper::store {

/// What a command did to one thing: the body of its operation before, after, and by now.
struct Effect {
    Kind kind;
    Uuid id;
    std::optional<std::string> before;
    std::optional<std::string> after;
    std::optional<std::string> now;
    std::int64_t newest;  ///< clock of its newest operation
};

/// Calls `each` with one thing after the other, in the order in which the command did them, until
/// it returns false; holds few at a time, however much the command did. Returns how many operations
/// of the command come after that.
std::size_t for_each_effect(Database& database, const Uuid& device, std::int64_t command,
                            const std::function<bool(const Effect&)>& each);

/// Reads the bodies of one command's operations; keeps its statements from one to the next.
class EntryReader {
  public:
    explicit EntryReader(Database& database) : database_(database), sets_(database) {}

    /// What of `kind` the two bodies hold; a body of nothing is nothing.
    [[nodiscard]] training::Difference difference(Kind kind, const Uuid& id,
                                                  const std::optional<std::string>& before,
                                                  const std::optional<std::string>& after);

    /// Adds such a difference to those of a command. Of one that changed more sets than anybody
    /// reads the first are told, and how many there are.
    void tell(training::CommandChange& change, Kind kind, const Uuid& id,
              const std::optional<std::string>& before, const std::optional<std::string>& after);

  private:
    [[nodiscard]] std::optional<training::Entry> entry(Kind kind, const Uuid& id,
                                                       const std::optional<std::string>& body);
    Database& database_;
    SetReader sets_;
    std::size_t told_ = 0;
};

}  // namespace hyper::store
