#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "hyper/cli/args.h"
#include "hyper/cli/needs.h"
#include "hyper/cli/world.h"
#include "hyper/store/database.h"
#include "hyper/view/style.h"

namespace hyper::cli {

/// What a running command may use. The database is opened by the first call that needs it, and
/// never by a command that did not declare it.
class Context {
  public:
    Context(const World& world, const Args& args, Needs needs);

    [[nodiscard]] const World& world() const { return world_; }
    [[nodiscard]] const view::Style& style() const { return style_; }
    /// Whether what is drawn is of use: on a terminal that is not dumb. Elsewhere and for screen
    /// readers words and numbers are.
    [[nodiscard]] bool draws() const;
    /// What the clock on the wall says.
    [[nodiscard]] LocalTime local_now() const { return world_.zone->at(world_.now); }
    /// The user's today: the day before as long as the day-start of `hyper me` is still to come.
    /// Opens the log, for reading, when nothing has opened it yet.
    [[nodiscard]] Day today();
    /// What the user typed, as one line, for the log's own record.
    [[nodiscard]] const std::string& line() const { return line_; }
    void set_line(std::string line) { line_ = std::move(line); }

    /// The log, for reading. A log that does not exist yet reads as an empty one; no file is made.
    store::Database& read();
    /// The log as a command finds it that will write once all is known to be right: opened for
    /// writing where it exists, empty where it does not. Writes nothing.
    store::Database& before_write();
    /// The log, for writing; made when it does not exist yet.
    store::Database& write();
    /// The same for a command that may find late that it cannot do its work: a log that does not
    /// exist yet is there only when `publish` has returned.
    store::Database& write_apart();
    /// False where another hyper has made the log since; then nothing is stored.
    [[nodiscard]] bool publish();

  private:
    const World& world_;
    view::Style style_;
    Needs needs_;
    std::optional<std::string> db_option_;
    std::string line_;
    std::optional<store::Database> database_;
    std::optional<TimeOfDay> day_start_;

    store::Database& open(store::Access access);
};

/// Where the log lies: `--db`, $HYPER_DB, $XDG_DATA_HOME, the home folder. Throws Error (failed)
/// when none of them is known.
[[nodiscard]] std::filesystem::path database_path(const World& world,
                                                  const std::optional<std::string>& db_option);

}  // namespace hyper::cli
