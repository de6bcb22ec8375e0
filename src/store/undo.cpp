#include "hyper/store/undo.h"

#include <utility>

#include "hyper/store/command_writer.h"
#include "hyper/store/connection.h"
#include "hyper/store/set_row.h"
#include "hyper/store/statement.h"

namespace hyper::store {
namespace {

/// Sets of one command that are told one by one; an import changes more than anybody reads.
constexpr std::size_t most_told = 200;
/// Things that are brought back at a time: however much a command did, memory stays small.
constexpr std::int64_t page_size = 256;

/// What a command did to one thing.
struct Effect {
    std::int64_t seq = 0;
    Kind kind{};
    Uuid id{};
    std::optional<std::string> before;
    std::optional<std::string> after;
    std::optional<std::string> now;
};

/// The operations of a command: its own is `first`, those of the next begin at `end`.
struct Extent {
    std::int64_t first = 0;
    std::int64_t end = 0;
};

Extent extent(CommandWriter& writer, std::int64_t command) {
    Statement next(writer.database(),
                   "SELECT min(seq) FROM command WHERE device = ?1 AND seq > ?2");
    static_cast<void>(next.with(writer.device(), command).next());
    return {command, next.integer(0)};  // the one that takes back is behind it
}

std::vector<Effect> next_page(Statement& rows, const CommandWriter& writer, const Extent& extent,
                              std::int64_t after) {
    rows.with(writer.device(), extent.first, extent.end, after, page_size);
    std::vector<Effect> effects;
    while (rows.next())
        effects.push_back({rows.integer(0), static_cast<Kind>(rows.integer(1)), rows.uuid(2),
                           rows.text_or_nothing(3), rows.text_or_nothing(4),
                           rows.text_or_nothing(5)});
    rows.restart();
    return effects;
}

/// Brings one thing back to before (undo) or forth to after (redo) and tells what became of it.
void reverse(CommandWriter& writer, const Effect& effect, Action action, SetReader& sets,
             Reversal& reversal) {
    const bool back = action == Action::undo;
    if (effect.now != (back ? effect.after : effect.before)) return;  // changed elsewhere
    const bool told = effect.kind == Kind::set && reversal.sets.size() < most_told;
    SetChange change;
    if (told) change.before = sets.read(SetId(effect.id));
    writer.append(effect.kind, effect.id, back ? effect.before : effect.after);
    if (told) change.after = sets.read(SetId(effect.id));
    if (told)
        reversal.sets.push_back(std::move(change));
    else
        ++(effect.kind == Kind::set ? reversal.more_sets : reversal.others);
}

void reverse(CommandWriter& writer, std::int64_t command, Action action, Reversal& reversal) {
    SetReader sets(writer.database());
    Statement rows(writer.database(), statement_text("command_effects"));
    const Extent all = extent(writer, command);
    if (all.end - all.first > page_size) use_bulk_cache(writer.database());
    std::int64_t done = command;
    for (auto page = next_page(rows, writer, all, done); !page.empty();
         page = next_page(rows, writer, all, done)) {
        for (const Effect& effect : page) reverse(writer, effect, action, sets, reversal);
        done = page.back().seq;
    }
}

std::vector<Reversal> reversals(Database& database, Instant now, const std::string& line,
                                std::size_t steps, Action action) {
    CommandWriter writer(database, now);
    std::vector<Reversal> reversed;
    Statement candidate(
        database, statement_text(action == Action::undo ? "undo_candidate" : "redo_candidate"));
    while (reversed.size() < steps && candidate.with(writer.device()).next()) {
        const auto command = candidate.integer(0);
        Reversal reversal{
            candidate.text(1), Instant(std::chrono::milliseconds(candidate.integer(2))), {}, 0, 0};
        candidate.restart();
        writer.start(database.ids().next(), line, action, command);
        reverse(writer, command, action, reversal);
        reversed.push_back(std::move(reversal));
    }
    candidate.restart();
    writer.commit();
    return reversed;
}

}  // namespace

std::vector<Reversal> undo(Database& database, Instant now, const std::string& line,
                           std::size_t steps) {
    return reversals(database, now, line, steps, Action::undo);
}

std::vector<Reversal> redo(Database& database, Instant now, const std::string& line,
                           std::size_t steps) {
    return reversals(database, now, line, steps, Action::redo);
}

}  // namespace hyper::store
