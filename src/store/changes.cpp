#include "hyper/store/changes.h"

#include <stdexcept>

#include "hyper/store/effects.h"
#include "hyper/store/journal.h"
#include "hyper/store/statement.h"

namespace hyper::store {
namespace {

Uuid this_device(Database& database) {
    Statement device(database, "SELECT value FROM meta WHERE key = 'device'");
    if (!device.next()) throw std::logic_error("the log has no device");
    return device.uuid(0);
}

bool has_other_devices(Database& database, const Uuid& device) {
    Statement below(database, "SELECT 1 FROM command WHERE device < ?1 LIMIT 1");
    Statement above(database, "SELECT 1 FROM command WHERE device > ?1 LIMIT 1");
    return below.with(device).next() || above.with(device).next();
}

/// The last digits: the first ones are the time at which a log was made.
std::string short_name(const Uuid& device) {
    return to_string(device).substr(28);
}

/// Adds to `change` what the command did.
void add_differences(Database& database, const Uuid& device, std::int64_t command,
                     training::CommandChange& change) {
    EntryReader reader(database);
    CommandEffects effects(database, device, command);
    change.more_sets += effects.for_each_row([&](const CommandRow& row) {
        for (const Effect& effect : effects.of(row))
            reader.tell(change, effect.kind, effect.id, effect.before, effect.after);
        return change.more_sets == 0;
    });
}

}  // namespace

CommandPage command_changes(Database& database, const std::optional<SetId>& set,
                            std::size_t limit) {
    const Uuid device = this_device(database);
    const bool several = has_other_devices(database, device);
    const auto id = set ? std::optional(set->uuid) : std::nullopt;
    Statement rows(database, statement_text("command_page"));
    rows.with(device, id, static_cast<std::int64_t>(limit) + 1,
              id ? std::optional(group_of(*id).first) : std::nullopt,
              id ? std::optional(path_of(*id)) : std::nullopt);
    CommandPage page;
    while (rows.next()) {
        page.more = page.commands.size() == limit;
        if (page.more) break;
        training::CommandChange command{
            rows.text(2), Instant(std::chrono::milliseconds(rows.integer(3))), {}};
        add_differences(database, rows.uuid(0), rows.integer(1), command);
        if (several) command.device = short_name(rows.uuid(0));
        command.taken_back = rows.integer(4) != 0;
        if (const auto steps = rows.integer_or_nothing(5)) command.steps = static_cast<int>(*steps);
        page.commands.push_back(std::move(command));
    }
    return page;
}

std::optional<std::vector<training::Difference>> changes_of_command(Database& database,
                                                                    const std::string& once) {
    Statement find(database, "SELECT device, seq FROM op WHERE id = ?1 AND kind = 1");
    if (!find.with(once_id(once)).next()) return std::nullopt;
    training::CommandChange change;
    add_differences(database, find.uuid(0), find.integer(1), change);
    return std::move(change.differences);
}

}  // namespace hyper::store
