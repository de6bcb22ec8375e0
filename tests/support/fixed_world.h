#pragma once

#include <filesystem>
#include <string>

#include "hyper/cli/world.h"

namespace hyper::test {

/// A zone that is always `offset` ahead of UTC.
class FixedZone : public Zone {
  public:
    FixedZone(std::string name, std::chrono::minutes offset)
        : name_(std::move(name)), offset_(offset) {}
    [[nodiscard]] std::string name() const override { return name_; }
    [[nodiscard]] LocalTime at(Instant instant) const override;
    [[nodiscard]] Instant instant(Day day, TimeOfDay time) const override;

  private:
    std::string name_;
    std::chrono::minutes offset_;
};

/// Sunday 22 November 2026, 18:30 in Vienna, 80 columns, no terminal, the log in `database`.
[[nodiscard]] cli::World fixed_world(const std::filesystem::path& database);

}  // namespace hyper::test
