#pragma once

#include <optional>
#include <string>

#include "hyper/cli/args.h"
#include "hyper/cli/world.h"
#include "hyper/store/database.h"
#include "hyper/view/style.h"

namespace hyper::cli {

/// What a running command may use. The database is opened by the first call that needs it.
class Context {
  public:
    Context(const World& world, const Args& args);

    [[nodiscard]] const World& world() const { return world_; }
    [[nodiscard]] const view::Style& style() const { return style_; }
    [[nodiscard]] bool json() const { return json_; }
    /// The user's today.
    [[nodiscard]] Day today() const;

    /// The log, for reading. A log that does not exist yet reads as an empty one; no file is made.
    store::Database& read();
    /// The log, for writing; made when it does not exist yet.
    store::Database& write();

  private:
    const World& world_;
    view::Style style_;
    bool json_;
    std::string db_option_;
    std::optional<store::Database> database_;
    bool writable_ = false;
};

}  // namespace hyper::cli
