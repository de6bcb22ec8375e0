#pragma once

// What a command left in the journal, read back as what it means.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

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
};

/// In the order in which the command did them.
[[nodiscard]] std::vector<Effect> effects(Database& database, const Uuid& device,
                                          std::int64_t command);

/// Reads bodies of operations; keeps its statements from one to the next.
class EntryReader {
  public:
    explicit EntryReader(Database& database) : database_(database), sets_(database) {}

    /// What of `kind` the two bodies hold; a body of nothing is nothing.
    [[nodiscard]] training::Difference difference(Kind kind, const Uuid& id,
                                                  const std::optional<std::string>& before,
                                                  const std::optional<std::string>& after);

  private:
    [[nodiscard]] std::optional<training::Entry> entry(Kind kind, const Uuid& id,
                                                       const std::optional<std::string>& body);
    Database& database_;
    SetReader sets_;
};

}  // namespace hyper::store
