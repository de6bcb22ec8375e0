#include "support/fixed_world.h"

namespace hyper::test {

LocalTime FixedZone::at(Instant instant) const {
    const auto local =
        std::chrono::floor<std::chrono::minutes>(instant.time_since_epoch()) + offset_;
    const auto days = std::chrono::floor<std::chrono::days>(local);
    return {Day(days), TimeOfDay{static_cast<int>((local - days).count())}, offset_};
}

Instant FixedZone::instant(Day day, TimeOfDay time) const {
    return Instant(day.since_epoch() + std::chrono::minutes(time.minutes) - offset_);
}

cli::World fixed_world(const std::filesystem::path& database) {
    cli::World world;
    world.zone = std::make_shared<FixedZone>("Europe/Vienna", std::chrono::minutes(60));
    world.now =
        world.zone->instant(Day(std::chrono::year(2026) / 11 / 22), TimeOfDay{18 * 60 + 30});
    world.random_seed = 1;
    world.hyper_db = database.string();
    world.folder = database.parent_path();
    world.read_line = [] { return std::nullopt; };
    world.ask = [](const std::string&) {};
    world.progress = [](std::size_t, std::size_t) {};
    world.write = [](std::string_view) { return true; };
    return world;
}

}  // namespace hyper::test
