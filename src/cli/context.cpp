#include "hyper/cli/context.h"

#include <fmt/format.h>

#include <cassert>

#include "hyper/store/query.h"
#include "hyper/text/day_words.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

bool is_dumb(const World& world) {
    return world.term.value_or("dumb") == "dumb";
}

bool wants_color(const World& world, const std::optional<std::string>& option) {
    const std::string when = option.value_or("auto");
    if (when == "always") return true;
    if (when == "never") return false;
    if (when != "auto")
        throw refused(fmt::format("--color takes auto, always or never, not \"{}\".", when),
                      "Leave it out: colour is used on a terminal only.");
    return world.output_is_terminal && world.no_color.value_or("").empty() && !is_dumb(world);
}

}  // namespace

Context::Context(const World& world, const Args& args, Needs needs)
    : world_(world),
      style_{world.width, wants_color(world, args.value("color"))},
      needs_(needs),
      db_option_(args.value("db")) {}

bool Context::draws() const {
    return world_.output_is_terminal && !is_dumb(world_);
}

Day Context::today() {
    const LocalTime now = local_now();
    if (!day_start_) {
        const auto stored = store::setting(database_ ? *database_ : read(), "day-start");
        const auto time = stored ? text::parse_time(*stored) : text::Parsed(TimeOfDay{});
        day_start_ = time.ok() ? time.value() : TimeOfDay{};
    }
    return now.time < *day_start_ ? now.day - std::chrono::days(1) : now.day;
}

store::Database& Context::open(store::Access access) {
    database_.reset();
    database_ = store::Database::open(database_path(world_, db_option_), access,
                                      {world_.now, world_.random_seed});
    return *database_;
}

store::Database& Context::read() {
    assert(needs_ != Needs::nothing);
    return database_ ? *database_ : open(store::Access::read);
}

store::Database& Context::before_write() {
    assert(needs_ == Needs::write);
    if (database_) return *database_;
    std::error_code unknown;  // then opening says what is wrong
    const auto path = database_path(world_, db_option_);
    if (std::filesystem::exists(path, unknown) || unknown) return open(store::Access::write);
    database_ = store::Database::in_memory({world_.now, world_.random_seed});
    return *database_;
}

store::Database& Context::write() {
    assert(needs_ == Needs::write);
    const bool ready =
        database_ && database_->access() == store::Access::write && !database_->file().empty();
    return ready ? *database_ : open(store::Access::write);
}

store::Database& Context::write_apart() {
    assert(needs_ == Needs::write);
    database_.reset();
    database_ = store::Database::open_apart(database_path(world_, db_option_),
                                            {world_.now, world_.random_seed});
    return *database_;
}

bool Context::publish() {
    const bool published = database_->publish();
    database_.reset();
    return published;
}

std::filesystem::path database_path(const World& world,
                                    const std::optional<std::string>& db_option) {
    const auto given = [](const std::optional<std::string>& value) {
        return value && !value->empty();
    };
    if (db_option) {
        if (db_option->empty())
            throw refused("--db needs the name of a file.", "For example --db ~/training.db");
        return *db_option;
    }
    if (given(world.hyper_db)) return *world.hyper_db;
    // A relative $XDG_DATA_HOME is to be ignored (XDG Base Directory Specification).
    if (given(world.xdg_data_home) && world.xdg_data_home->front() == '/')
        return std::filesystem::path(*world.xdg_data_home) / "hyper" / "hyper.db";
    if (given(world.home))
        return std::filesystem::path(*world.home) / ".local" / "share" / "hyper" / "hyper.db";
    throw failed("There is no home folder to keep the log in; nothing was saved.",
                 "Name a file with --db FILE or $HYPER_DB.");
}

}  // namespace hyper::cli
