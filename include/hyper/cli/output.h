#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "hyper/cli/context.h"
#include "hyper/store/new_file.h"

namespace hyper::cli {

/// Where a command writes what may be too long to be held: to standard output at once, or into a
/// new file that has its name only when all is in it.
class Output {
  public:
    /// "-" is standard output. Throws Error (refused) for a file that is there unless `force`, and
    /// Error (failed) where none can be made.
    Output(const std::string& target, bool force, Context& context);

    void write(std::string_view piece);
    /// False when nobody reads on: then writing more is of no use.
    [[nodiscard]] bool wanted() const { return wanted_; }
    /// All is written. Throws Error (failed), with no file made, where it could not be.
    void finish();

  private:
    void flush();

    std::string target_;
    bool force_;
    const World& world_;
    std::optional<store::NewFile> file_;
    std::string piece_;
    bool wanted_ = true;
};

}  // namespace hyper::cli
