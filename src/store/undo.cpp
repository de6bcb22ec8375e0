#include "hyper/store/undo.h"

#include "hyper/store/command_writer.h"
#include "hyper/store/set_row.h"
#include "hyper/store/statement.h"

namespace hyper::store {
namespace {

/// What a command did to one thing.
struct Effect {
    Kind kind;
    Uuid id;
    std::optional<std::string> before;
    std::optional<std::string> after;
    std::optional<std::string> now;
};

std::vector<Effect> effects(CommandWriter& writer, std::int64_t command) {
    Statement rows(writer.database(), statement_text("command_effects"));
    rows.with(writer.device(), command);
    std::vector<Effect> effects;
    while (rows.next())
        effects.push_back({static_cast<Kind>(rows.integer(0)), rows.uuid(1),
                           rows.text_or_nothing(2), rows.text_or_nothing(3),
                           rows.text_or_nothing(4)});
    return effects;
}

/// Brings what `command` changed back to before it (undo) or forth to after it (redo).
void reverse(CommandWriter& writer, std::int64_t command, Action action, Reversal& reversal) {
    SetReader sets(writer.database());
    for (auto& effect : effects(writer, command)) {
        const bool back = action == Action::undo;
        if (effect.now != (back ? effect.after : effect.before)) continue;  // changed elsewhere
        SetChange change;
        const bool set = effect.kind == Kind::set;
        if (set) change.before = sets.read(SetId(effect.id));
        writer.append(effect.kind, effect.id, back ? effect.before : effect.after);
        if (set) change.after = sets.read(SetId(effect.id));
        if (set) reversal.sets.push_back(std::move(change));
        if (!set) ++reversal.others;
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
            candidate.text(1), Instant(std::chrono::milliseconds(candidate.integer(2))), {}, 0};
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
